import { expect, test } from 'vitest';
import { aChange, aRaise, everyoneElse } from '../../test/support/report.ts';
import type { Audience } from '../model/index.ts';
import { flagChanges } from './change.ts';
import { spell } from './words.ts';

/** The changes as lines: headline, then `environments: sentence`. */
function lines(...changes: Parameters<typeof aChange>[0][]): (string | null)[] {
  return flagChanges(changes.map(aChange)).flatMap(({ headline, parts }) => [
    headline,
    ...parts.flatMap(({ environments, lines }) =>
      lines.map((words) => `${environments}: ${spell(words, (text) => text)}`),
    ),
  ]);
}

const { after } = aRaise(5, 10);
const aRule = (name: string | null): Audience => ({ kind: 'rule', rule: 1, name });

test.each([
  [null, 'rule 1'],
  ['everyone else', 'rule 1 "everyone else"'],
  ['rule 3', 'rule 1 "rule 3"'],
  ['a": off → on, everyone else: "', 'rule 1 "a\\": off → on, everyone else: \\""'],
])('a rule called %j cannot pass for another audience', (name, words) => {
  expect(lines({ audiences: [{ ...aRaise(5, 10), audience: aRule(name) }] })).toEqual([
    null,
    `production: ${words}: on 5 % → 10 %`,
  ]);
});

test('environments that change alike are said once', () => {
  expect(
    lines({ environment: 'development' }, { environment: 'staging' }, { audiences: [aRaise(1, 5)] }),
  ).toEqual([
    null,
    'development,staging: everyone else: on 5 % → 10 %',
    'production: everyone else: on 1 % → 5 %',
  ]);
});

test('that a flag is new or gone is said once', () => {
  const audience = { audience: aRule('Staff first'), before: null, after };
  expect(lines({ kind: 'added', audiences: [audience] })).toEqual([
    'new flag; until now, callers got the default in their code',
    'production: rule 1 "Staff first": on 10 %, off 90 %',
  ]);
  expect(
    lines({ kind: 'removed', audiences: [{ audience: everyoneElse, before: after, after: null }] }),
  ).toEqual([
    'removed; callers get the default in their code',
    'production: everyone else: was on 10 %, off 90 %',
  ]);
});

test('a flag that is new in one environment only says so there', () => {
  expect(
    lines({ environment: 'staging', audiences: [], details: ['x'] }, { kind: 'added', audiences: [] }),
  ).toEqual([null, 'staging: x', 'production: new flag; until now, callers got the default in their code']);
});

test.each([
  [null, 'INC-431', 'killed: INC-431'],
  ['INC-431', null, 'restored; was killed: INC-431'],
  ['INC-431', 'INC-447', 'still killed, for another reason: INC-447'],
])('killed from %j to %j', (before, after, words) => {
  expect(lines({ killed: { before, after }, audiences: [] })).toEqual([null, `production: ${words}`]);
});
