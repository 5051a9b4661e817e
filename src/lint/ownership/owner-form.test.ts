import { expect, test } from 'vitest';
import { isOwner, repairedOwner } from './owner-form.ts';

test.each([
  'acme/checkout',
  'Acme-Inc/check_out-2',
  'acme/_team',
  'anna-k',
  'a',
  '7',
  'anna_acme',
  'a'.repeat(39),
  `${'a'.repeat(39)}/team`,
  'anna.k@acme.com',
])('%s is an owner', (text) => {
  expect(isOwner(text)).toBe(true);
  expect(repairedOwner(text)).toBeNull();
});

test.each([
  'anna.k',
  '-anna',
  '_anna',
  'anna_',
  'anna_acme_de',
  'a'.repeat(40),
  `${'a'.repeat(40)}/team`,
  'acme/',
  'acme/shop/checkout',
  'acme/check.out',
  'acme/-team',
  'acme.de/team',
  'team:checkout',
  '#checkout',
  'acme/a;acme/b',
  'anna/shop@acme.com',
  '/team',
  '',
])('%j is none', (text) => {
  expect(isOwner(text)).toBe(false);
});

test.each([
  ['https://github.com/orgs/acme/teams/checkout', 'acme/checkout'],
  ['https://www.github.com/orgs/acme/teams/checkout/', 'acme/checkout'],
  ['github.com/orgs/acme/teams/checkout', 'acme/checkout'],
  ['http://GitHub.com/anna-k', 'anna-k'],
  ['https://github.com/anna-k/', 'anna-k'],
  ['mailto:anna@acme.com', 'anna@acme.com'],
  ['MAILTO:anna@acme.com', 'anna@acme.com'],
  ['acme/@checkout', 'acme/checkout'],
])('%s means %s', (text, meant) => {
  expect(repairedOwner(text)).toBe(meant);
});

test.each([
  'https://github.com/acme/shop',
  'https://github.com/orgs/acme/teams/check.out',
  'https://gitlab.com/acme',
  'mailto:anna',
  'acme/shop/checkout',
  'acme/',
  'acme/checkout/',
  'checkout.team',
])('what %s means is for somebody to say', (text) => {
  expect(repairedOwner(text)).toBeNull();
});
