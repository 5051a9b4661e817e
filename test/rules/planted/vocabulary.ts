import type { PolicyDefinition, SegmentDefinition } from '../../../src/model/index.ts';

/** A Wednesday at noon, long before the flags expire and long after they came. */
export const NOW = new Date('2026-11-25T12:00:00Z');

const SUBJECTS = ['checkout', 'growth', 'search', 'payments', 'catalogue', 'accounts', 'mobile', 'shipping'];

export const TEAMS = SUBJECTS.flatMap((subject) => [`acme/${subject}`, `acme/${subject}-platform`]);

/** Every rule is on, and everything that flags may name is declared. */
export const policy: PolicyDefinition = {
  environments: [{ name: 'development' }, { name: 'staging' }, { name: 'production', critical: true }],
  teams: TEAMS,
  context: {
    country: 'string',
    plan: 'string',
    appVersion: 'string',
    accountId: 'string',
    email: { type: 'string', description: 'As it was confirmed' },
    'device.os': 'string',
    age: 'number',
    cartValue: { type: 'number', description: 'In cents' },
    beta: 'boolean',
    employee: 'boolean',
  },
  lint: { preset: 'strict@1' },
};

/** Who is who: the attributes of segments are none that rules test beside them. */
export const segments: Readonly<Record<string, SegmentDefinition>> = {
  staff: { description: 'Everybody on the payroll', if: { employee: true } },
  'staff-by-mail': { if: { email: { endsWith: ['@acme.com', '@acme.example'] } } },
  adults: {
    description: 'Old enough to buy wine',
    owner: 'acme/accounts',
    if: { age: { greaterOrEqual: 18 } },
  },
  seniors: { if: { age: { greaterOrEqual: 65, lessThan: 120 } } },
  insiders: { if: { any: [{ employee: true }, { email: { endsWith: '@partner.example' } }] } },
  'young-outsiders': { if: { all: [{ age: { lessThan: 30 } }, { not: { employee: true } }] } },
};

export const THINGS = [
  ['checkout', 'one-page checkout'],
  ['search', 'ranking by relevance'],
  ['banner', 'banner above the cart'],
  ['invoice', 'invoices as PDF'],
  ['wishlist', 'shared wish lists'],
  ['login', 'login by passkey'],
  ['gallery', 'larger product images'],
  ['coupon', 'coupons in the basket'],
  ['delivery', 'delivery on Saturdays'],
  ['reviews', 'reviews with photographs'],
] as const;

export const MANNERS = [
  'fast',
  'quiet',
  'guided',
  'compact',
  'lazy',
  'regional',
  'mobile',
  'nightly',
] as const;
