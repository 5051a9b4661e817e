import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMailAddress, mailAddressesIn, masked } from './mail-address.ts';

const found = (text: string): string[] =>
  mailAddressesIn(text).map(({ mailbox, domain }) => `${mailbox}@${domain}`);

test.each([
  'anna@acme.com',
  'anna.k+flags@mail.acme.co.uk',
  'a@b.io',
  'x_%-1@sub-domain.example',
  'jürgen@müller.example',
  '4711@acme.com',
  'anna@2x-media.com',
])('%s is an address', (text) => {
  expect(isMailAddress(text)).toBe(true);
  expect(found(text)).toEqual([text]);
});

test.each([
  '@acme.com',
  'anna@',
  'anna',
  'anna@localhost',
  'anna@acme.c',
  'anna@acme.c0m',
  'anna@acme.com1',
  'anna@acme..com',
  'react@19.2.0',
  'logo@2x.png',
  'logo@12x.webp',
  'git@github.com:acme/shop.git',
  'https://key@host.example.com/1',
  'postgres://anna:hunter2@db.example.com/shop',
  'https://medium.com/@anna.k',
  '',
])('%j holds none', (text) => {
  expect(found(text)).toEqual([]);
  expect(isMailAddress(text)).toBe(false);
});

test('addresses in a text', () => {
  expect(found('Ask anna@acme.com, or "bert@acme.org".')).toEqual(['anna@acme.com', 'bert@acme.org']);
  expect(found('anna@acme.com: she knows')).toEqual(['anna@acme.com']);
  expect(found('anna@acme.com:')).toEqual(['anna@acme.com']);
  expect(found('mailto:anna@acme.com')).toEqual(['anna@acme.com']);
  expect(found('https://acme.com/help?mail=anna@acme.com')).toEqual(['anna@acme.com']);
  expect(found('See https://acme.com and anna@acme.com')).toEqual(['anna@acme.com']);
  expect(found('a@acme.com@evil.example')).toEqual(['a@acme.com']);
});

test('an address among other words is not all of a text', () => {
  expect(isMailAddress('anna@acme.com ')).toBe(false);
  expect(isMailAddress('<anna@acme.com>')).toBe(false);
  expect(isMailAddress('anna@acme.com,bert@acme.com')).toBe(false);
});

test('a login longer than 300 characters is no longer taken for one', () => {
  const url = (length: number): string => `://${':'.repeat(length - 3)}x@acme.com`;
  expect(found(url(300))).toEqual([]);
  expect(found(url(301))).toEqual(['x@acme.com']);
});

test('an address is shown by its first letter and its domain', () => {
  expect(masked({ mailbox: 'anna.k', domain: 'acme.com' })).toBe('a…@acme.com');
  expect(masked({ mailbox: '𝒶nna', domain: 'acme.com' })).toBe('𝒶…@acme.com');
});

test('whatever stands around an address, it is found once', () => {
  const around = fc.string({ unit: fc.constantFrom(' ', '(', '"', ',', ';', '<', '\n') });
  fc.assert(
    fc.property(around, around, (before, after) => {
      expect(found(`${before}anna@acme.com${after}`)).toEqual(['anna@acme.com']);
    }),
    { seed: 4, numRuns: 300 },
  );
});
