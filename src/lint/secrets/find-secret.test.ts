import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSecret, type Look } from './find-secret.ts';

const AWS = `AKIA${'IOSFODNN7EXAMPLE'}`;
const PASSWORD = 'g1h2j3k4m5n6p7q8';
const RANDOM = 'gH1jK2mN3pQ4rS56gH1jK2mN3pQ4rS56';
const look = (text: string, given: Partial<Look> = {}) =>
  findSecret(text, { name: 'text', opaque: 32, allowed: [], ...given });

describe('a known form', () => {
  const found = { kind: 'an AWS access key', start: 'AKIA' };

  test('alone, in a sentence, in quotes, in an address', () => {
    expect(look(AWS)).toEqual(found);
    expect(look(`Use ${AWS} for now.`)).toEqual(found);
    expect(look(`{"id":"${AWS}"}`)).toEqual(found);
    expect(look(`https://example.com/?x=${AWS}&y=1`)).toEqual(found);
    expect(look(AWS, { opaque: null })).toEqual(found);
  });

  test('a private key has blanks, and shows nothing', () => {
    const text = `Key:\n-----BEGIN RSA ${'PRIVATE'} KEY-----\nMIIE\n`;
    expect(look(text)).toEqual({ kind: 'a private key', start: null });
    expect(look(`-----BEGIN PUBLIC KEY-----\n${AWS}`)).toEqual(found);
  });

  test('a password in a URL shows nothing either', () => {
    expect(look('postgres://anna:hunter2@db.example.com/shop')).toEqual({
      kind: 'a password in a URL',
      start: null,
    });
  });

  test('one among a hundred words', () => {
    expect(look(`${'checkout '.repeat(100)}${AWS}`)).toEqual(found);
  });
});

describe('a name that says so', () => {
  const found = { kind: 'a secret', start: 'g1h2' };

  test('of the text itself', () => {
    expect(look(PASSWORD, { name: 'apiKey' })).toEqual(found);
    expect(look(PASSWORD, { name: 'apiKey', opaque: null })).toEqual(found);
    expect(look(PASSWORD)).toBeNull();
    expect(look('eight-of-12-people', { name: 'apiKey' })).toBeNull();
  });

  test('in the text', () => {
    expect(look(`https://example.com/hook?id=7&token=${PASSWORD}`)).toEqual(found);
    expect(look(`https://example.com/hook?token=${PASSWORD}`)).toEqual(found);
    expect(look(`https://example.com/hook#access_token=${PASSWORD}`)).toEqual(found);
    expect(look(`{"user":"anna","password":"${PASSWORD}"}`)).toEqual(found);
    expect(look(`Endpoint=sb://x;SharedAccessKey=${PASSWORD};Entity=y`)).toEqual(found);
    expect(look(`https://example.com/hook?id=${PASSWORD}`)).toBeNull();
    expect(look('https://example.com/hook?token=$TOKEN_OF_THE_HOOK_1')).toBeNull();
  });

  test('the second of two', () => {
    expect(look(`token=short&secret=${PASSWORD}`)).toEqual(found);
  });
});

describe('a random text', () => {
  const found = { kind: 'a random key', start: 'gH1j' };

  test('alone, in a sentence, behind a sign', () => {
    expect(look(RANDOM)).toEqual(found);
    expect(look(`Use ${RANDOM}, please`)).toEqual(found);
    expect(look(`x=${RANDOM}==`)).toEqual(found);
  });

  test('is as long as asked for', () => {
    expect(look(RANDOM, { opaque: 33 })).toBeNull();
    expect(look(RANDOM.slice(0, 31))).toBeNull();
    expect(look('gH1jK2mN3pQ4rS56', { opaque: 16 })).toEqual(found);
  });

  test('is nothing special where nobody asks, in an address and in a picture', () => {
    expect(look(RANDOM, { opaque: null })).toBeNull();
    expect(look(`https://example.com/${RANDOM}`)).toBeNull();
    expect(look(`url(data:image/png;base64,${RANDOM})`)).toBeNull();
  });
});

test('what is allowed is none, as a whole text and as a word of one; nothing else is spared', () => {
  const allowed = [AWS, RANDOM, `Use ${PASSWORD}`];
  expect(look(AWS, { allowed })).toBeNull();
  expect(look(`Use ${RANDOM} here`, { allowed })).toBeNull();
  expect(look(`Use ${PASSWORD}`, { allowed, name: 'password' })).toBeNull();
  expect(look(`${AWS} ${AWS.replace('7', '8')}`, { allowed })).toEqual({
    kind: 'an AWS access key',
    start: 'AKIA',
  });
});

test.each([
  '',
  'short',
  "One-page checkout. Off keeps today's three-step checkout.",
  'https://runbooks.example.com/recommendations-off#how-to-pull-the-switch',
  '550e8400-e29b-41d4-a716-446655440000',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  'v4.12.0-rc.1+build.20261125.5114f85ab2e',
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  '2026-11-25T12:00:00.000Z',
  'com.acme.shop.CheckoutRedesign2026ServiceImpl',
  'flags/segments/beta-testers-2026-Q1.yaml',
  'M12.5 3.25L10 8.75h4.5zM1 1l22 22',
  'rgba(12,34,56,0.78) linear-gradient(90deg,#ABCDEF12,#12345678)',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0',
])('%s is no secret', (text) => {
  expect(look(text)).toBeNull();
});

test('whatever a text holds, at most four characters of it are shown', () => {
  const word = fc.constantFrom(AWS, RANDOM, `token=${PASSWORD}`, ' ', 'checkout', '"', '\n', 'https://');
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const found = look(words.join(''));
      expect(found?.start?.length ?? 0).toBeLessThanOrEqual(4);
    }),
    { seed: 4, numRuns: 500 },
  );
});
