import { expect, test } from 'vitest';
import { repeatsKey } from './repeats-key.ts';

test.each([
  ['new checkout', 'checkout-redesign'],
  ['Enables the new CHECKOUT.', 'new-checkout'],
  ['Feature flag for the redesign of checkouts', 'checkout-redesign'],
  ['release toggle: checkout redesigns', 'checkout-redesign'],
  ['Turns the feature on and off', 'checkout'],
  ['…', 'checkout'],
  ['', 'checkout'],
])('%j says nothing that the key %s does not', (text, key) => {
  expect(repeatsKey(text, key)).toBe(true);
});

test.each([
  ['One-page checkout', 'checkout-redesign'],
  ['Checkoutredesign', 'checkout-redesign'],
  ['The checkout redesigned', 'checkout-redesign'],
  ['新しいチェックアウト', 'new-checkout'],
  ['Checkout 2', 'checkout'],
])('%j says more than the key %s', (text, key) => {
  expect(repeatsKey(text, key)).toBe(false);
});
