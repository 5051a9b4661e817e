import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isOpaque } from './opaque.ts';

/** A random text that is the same on every run. */
function random(seed: string, length: number, encoding: 'base64' | 'base64url' = 'base64'): string {
  const parts = Array.from({ length: Math.ceil(length / 40) }, (_, index) =>
    createHash('sha256').update(`${seed} ${index}`).digest(encoding).replace(/=/g, ''),
  );
  return parts.join('').slice(0, length);
}

describe('random texts', () => {
  test.each([
    [32, 'base64', 92],
    [40, 'base64', 95],
    [64, 'base64url', 97],
    [88, 'base64', 98],
  ] as const)('of %i characters in %s: at least %i of 100 are found', (length, encoding, least) => {
    const texts = Array.from({ length: 100 }, (_, index) => random(String(index), length, encoding));
    expect(texts.filter((text) => isOpaque(text, 32)).length).toBeGreaterThanOrEqual(least);
  });

  test("the secret key of AWS's documentation", () => {
    expect(isOpaque(['wJalrXUtnFEMI', 'K7MDENG', 'bPxRfiCYzzzzzzKEY1'].join('/'), 32)).toBe(true);
  });
});

/** Each of sixteen characters twice, which is four bits for each; no words, three kinds of characters. */
const EDGE = 'gH1jK2mN3pQ4rS56gH1jK2mN3pQ4rS56';

test('the length and the entropy are compared exactly', () => {
  expect(isOpaque(EDGE, 32)).toBe(true);
  expect(isOpaque(EDGE, 33)).toBe(false);
  expect(isOpaque(EDGE.replace('H', 'g'), 32)).toBe(false);
});

test('half of it may be words, and not more', () => {
  expect(isOpaque('gH1jK2mN3pQ4rS56zyxwvutsrqponmlk', 32)).toBe(true);
  expect(isOpaque('gH1jK2mN3pQ4rS5zyxwvutsrqponmlki', 32)).toBe(false);
});

test('all three kinds of characters are there', () => {
  expect(isOpaque(EDGE.toLowerCase(), 32)).toBe(false);
  expect(isOpaque(random('x', 64).toUpperCase(), 32)).toBe(false);
  expect(isOpaque(random('x', 64).replace(/\d/g, 'Q'), 32)).toBe(false);
});

test('what is longer than 200 characters is data', () => {
  expect(isOpaque(random('data', 200), 32)).toBe(true);
  expect(isOpaque(random('data', 201), 32)).toBe(false);
});

test.each([
  'iVBORw0KGgo',
  '/9j/',
  'R0lGOD',
  'UklGR',
  'PHN2Zy',
  'PD94bWw',
  'd09GM',
  'd09GR',
  'AAABAA',
  'sha256-',
  'sha384-',
  'sha512-',
])('what begins with %s is a picture, a font or a digest', (start) => {
  const text = random('picture', 64);
  expect(isOpaque(start + text, 32)).toBe(false);
  expect(isOpaque(text + start, 32)).toBe(true);
});

test.each([
  '550e8400-e29b-41d4-a716-446655440000',
  'Checkout-550e8400-E29B-41d4-a716-446655440000-V2',
  '0x44d871aebF0126Bf646753E2C976Aa7e68A66c15',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855',
  'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2',
  'org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Uint8Array',
  'com/inspect-js/hasOwn/commit/fdab00e2703e65411424e19bf86a7e72a8f10da9',
  '_grpc_channelz_v1_SocketOptionTcpInfo__Output',
  'checkout-redesign-2026-Q1-variant-B-with-wallets',
  'ThePageWithManyProducts2026AndTheirPrices',
  'cli/page-2026-02-14T19-22-42-679Z-and-2026-11-25',
  '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  'AAAAAAAAAAAAAAAAaaaaaaaaaaaaaaaa1111111111111111',
  'projects/acme-prod/locations/europe-west1/keyRings/flags',
  '',
])('%s can be read', (text) => {
  expect(isOpaque(text, 16)).toBe(false);
});
