import { expect, test } from 'vitest';
import { anAudience } from '../../../test/support/report.ts';
import type { Audience } from '../../model/index.ts';
import { whom } from './whom.ts';

const audience = (given: Partial<Audience>): Audience => ({
  kind: 'condition',
  rule: null,
  name: null,
  words: '',
  ...given,
});

test.each<[Partial<Audience>, string]>([
  [{ kind: 'everyone' }, 'everyone'],
  [{ kind: 'everyone-else' }, 'everyone else'],
  [{ kind: 'rule', rule: 2, words: 'staff' }, 'rule 2'],
  [{ kind: 'rule', rule: 2, name: 'Staff `first`' }, "rule 2 (`Staff 'first'`)"],
  [{ kind: 'old-rule', rule: 1, name: 'Beta' }, 'the former rule 1 (`Beta`)'],
  [{ words: 'country is "NL"' }, '`country is "NL"`'],
  [{ words: 'x'.repeat(61) }, `\`${'x'.repeat(60)}…\``],
  [{ kind: 'part', words: 'staff' }, 'some of `staff`'],
  [{ kind: 'part' }, 'some of everyone'],
])('%j is called %s', (given, words) => {
  expect(whom(anAudience({ audience: audience(given), units: [] }))).toBe(words);
});

test.each([
  [[], 'everyone'],
  [['targetingKey'], 'everyone'],
  [['accountId'], '`accountId` values of everyone'],
  [['accountId', 'targetingKey'], '`accountId` and `targetingKey` values of everyone'],
])('shares of %j are shares of %s', (units, words) => {
  expect(whom(anAudience({ audience: audience({ kind: 'everyone' }), units }))).toBe(words);
});
