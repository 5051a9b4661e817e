import { expect, test } from 'vitest';
import { decisionOf } from '../../../test/support/decision-of.ts';
import type { Definitions } from '../../../test/support/flags.ts';
import { ramp, type Written } from '../../../test/support/lint/rollout.ts';
import { restServes } from './rest-serves.ts';

const production = (environment: NonNullable<Written['environments']>[string]): Written => ({
  environments: { production: environment },
});
const rules = [{ if: { country: 'NL' }, serve: 'on' }];
const child = { requires: { parent: 'on' }, ...production('on') };

test.each<[string, Written, string | null, Definitions['flags']?]>([
  ['the default', {}, 'off'],
  ['what the environment serves', production('on'), 'on'],
  ['what it serves after its rules', production({ rules, serve: 'off' }), 'off'],
  ['the default after its rules', production({ rules }), 'off'],
  ['nothing where a draw divides them', ramp(5), null],
  [
    'the safe variant of a killed flag',
    { default: 'on', safe: 'off', killed: { production: 'INC-1' } },
    'off',
  ],
  ['what a requirement lets through', child, 'on', { parent: production('on') }],
  ['nothing where it lets nobody through', child, null, { parent: production({ rules }) }],
  ['nothing where it divides them', child, null, { parent: ramp(5) }],
  [
    'nothing where one of several does not',
    { requires: { parent: 'on', other: 'on' }, ...production('on') },
    null,
    { parent: production('on'), other: production('off') },
  ],
])('everyone else gets %s', (_, flag, variant, others) => {
  expect(restServes(decisionOf(flag, others))).toBe(variant);
});
