import { expect, test } from 'vitest';
import { isSecretName, isSecretValue } from './named.ts';

test.each([
  'accessKey',
  'AWS_ACCESS_KEY',
  'apiKey',
  'x-api-key',
  'credential',
  'dbCredentials',
  'encryptionKey',
  'passphrase',
  'passwd',
  'Password',
  'private.key',
  'pwd',
  'clientSecret',
  'secret key',
  'signing_key',
  'accessToken',
])('%s is a name for a secret', (name) => {
  expect(isSecretName(name)).toBe(true);
});

test.each(['key', 'tokens', 'tokenLimit', 'passwordPolicy', 'secretary', 'primaryKey', ''])(
  '%j is none',
  (name) => {
    expect(isSecretName(name)).toBe(false);
  },
);

test.each([
  'g1h2j3k4m5n6p7q8',
  '0f1e2d3c4b5a69780f1e2d3c4b5a6978',
  `gH1~${'!'.repeat(196)}`,
  'gH1jK2mN3pQ4rS5$',
])('%s is a value of one', (value) => {
  expect(isSecretValue(value)).toBe(true);
});

test.each([
  'g1h2j3k4m5n6p7q',
  `gH1~${'!'.repeat(197)}`,
  'g1h2j3k4 m5n6p7q8',
  'g1h2j3k4"m5n6p7q8',
  "g1h2j3k4'm5n6p7q8",
  'g1h2j3k4m5n6p7qü',
  '$g1h2j3k4m5n6p7q8',
  '<g1h2j3k4m5n6p7q8',
  '{g1h2j3k4m5n6p7q8',
  '*g1h2j3k4m5n6p7q8',
  '%g1h2j3k4m5n6p7q8',
  'qwrtzpsdfghjklyx',
  '1234567890123456',
  '550e8400-e29b-41d4-a716-446655440000',
  'a1://b2.example/c3d4',
  'color-background-brand-700',
  'one-two-three-45',
])('%s is none', (value) => {
  expect(isSecretValue(value)).toBe(false);
});

test('half of it may be words, and not more', () => {
  expect(isSecretValue('checkout12345678')).toBe(true);
  expect(isSecretValue('checkouts12345678')).toBe(false);
});
