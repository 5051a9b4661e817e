/** What an attribute is used for, which decides the operators that may ask for it. */
export type AttributeKind = 'text' | 'unit' | 'version' | 'number' | 'boolean' | 'loose';

/**
 * The attributes generated flags ask for. None leads through another one, so each can be chosen freely. A `unit` is
 * a text that rollouts count; a `loose` one is declared nowhere, so that one rule may take it for a text and the next
 * for a number.
 */
export const ATTRIBUTES: { readonly [kind in AttributeKind]: readonly string[] } = {
  text: ['country', 'email', 'x-tag', '_group', 'device.os', 'company.site.region'],
  unit: ['targetingKey', 'accountId', 'device.id'],
  version: ['appVersion', 'device.firmware'],
  number: ['age', 'ordersLastYear', 'device.width', 'company.site.seats'],
  boolean: ['employee', 'device.touch'],
  loose: ['label', 'device.label'],
};

/** The attributes the policy of every generated set declares; ordered comparisons need that. */
export const DECLARED = {
  country: 'string',
  'device.os': 'string',
  accountId: { type: 'string', description: 'The customer’s account' },
  appVersion: 'string',
  age: 'number',
  ordersLastYear: 'number',
  'device.width': { type: 'number' },
  'company.site.seats': 'number',
  employee: 'boolean',
} as const;
