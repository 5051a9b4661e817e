import { expect, test } from 'vitest';
import { harmlessIn } from './harmless.ts';

const isHarmless = harmlessIn((attribute) => attribute === 'household');

test.each([
  ['variants', 'on', 'value', 'priceId'],
  ['variants', 'on', 'value', 'sheet_ids', 3],
  ['variants', 'on', 'value', 'checksum'],
  ['variants', 'on', 'value', 'digest'],
  ['variants', 'on', 'value', 'ETag'],
  ['variants', 'on', 'value', 'fingerprint'],
  ['variants', 'on', 'value', 'contentHash'],
  ['variants', 'on', 'value', 'integrity'],
  ['variants', 'on', 'value', 'publicKey'],
  ['variants', 'on', 'value', 'publishable_key'],
  ['variants', 'on', 'value', 'site-key'],
  ['salt'],
  ['if', 'household', 'is', 4],
  ['environments', 'production', 'rules', 0, 'if', 'household'],
])('at %s %s %s %s %s a random text is nothing special', (...path) => {
  expect(isHarmless(path)).toBe(true);
});

test.each([
  ['variants', 'household'],
  ['variants', 'on', 'value', 'key'],
  ['variants', 'on', 'value', 'idea'],
  ['environments', 'production', 'rules', 0, 'if', 'betaCode'],
  ['description'],
])('at %s %s %s %s %s it is', (...path) => {
  expect(isHarmless(path)).toBe(false);
});
