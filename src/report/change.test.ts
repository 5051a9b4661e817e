import { expect, test } from 'vitest';
import {
  aChange,
  aCount,
  aMove,
  anAudience,
  aRaise,
  aRule,
  codeDefault,
  shares,
} from '../../test/support/report.ts';
import type { Audience, Report } from '../model/index.ts';
import { flagChanges } from './change.ts';
import { spell, type Words } from './words.ts';

const plain = (words: Words) => spell(words, (text) => text);

/** The changes as lines: headline, then `environments: sentence`. */
function linesOf(changes: Parameters<typeof aChange>[0][], contexts: Report['contexts'] = null): string[] {
  return flagChanges(changes.map(aChange), contexts).flatMap(({ headline, parts }) => [
    ...(headline === null ? [] : [plain(headline)]),
    ...parts.flatMap(({ environments, lines }) => lines.map((words) => `${environments}: ${plain(words)}`)),
  ]);
}

const lines = (...changes: Parameters<typeof aChange>[0][]) => linesOf(changes);

test.each<[Audience, string]>([
  [aRule(1), 'rule 1'],
  [aRule(1, 'everyone else'), 'rule 1 "everyone else"'],
  [aRule(1, 'rule 3'), 'rule 1 "rule 3"'],
  [aRule(1, 'a": off → on, everyone else: "'), 'rule 1 "a\\": off → on, everyone else: \\""'],
  [aRule(1, 'Staff first', 'segment staff'), 'rule 1 "Staff first" (segment staff)'],
  [{ ...aRule(2, null, 'country is "DE"'), kind: 'old-rule' }, 'former rule 2 (country is "DE")'],
  [{ kind: 'condition', rule: null, name: null, words: 'not staff' }, 'not staff'],
  [{ kind: 'part', rule: null, name: null, words: 'staff' }, 'some of staff'],
  [{ kind: 'part', rule: null, name: null, words: '' }, 'some of everyone'],
])('the audience %j', (audience, words) => {
  expect(lines({ audiences: [aRaise(5, 10, { audience })] })).toEqual([
    `production: ${words}: on 5 % → 10 %; 5 % gain on, nobody loses it`,
    `production: Revert: ${words}: 5 % lose on again`,
  ]);
});

test('an audience that may be empty says so', () => {
  expect(lines({ audiences: [aRaise(5, 10, { undecided: true })] })[0]).toMatch(
    /; perhaps nobody is in it: it could not be decided$/,
  );
});

test('environments that change alike are said once', () => {
  expect(
    lines({ environment: 'development' }, { environment: 'staging' }, { audiences: [aRaise(1, 5)] }),
  ).toEqual([
    'development,staging: everyone else: on 5 % → 10 %; 5 % gain on, nobody loses it',
    'development,staging: Revert: 5 % lose on again',
    'production: everyone else: on 1 % → 5 %; 4 % gain on, nobody loses it',
    'production: Revert: 4 % lose on again',
  ]);
});

test('that a flag is new or gone is said once', () => {
  const served = shares({ on: 10, off: 90 });
  const audience = anAudience({
    audience: aRule(1, 'Staff first'),
    before: shares(codeDefault),
    after: served,
    moves: [aMove('appear', codeDefault, 'on', 10), aMove('appear', codeDefault, 'off', 90)],
    revert: [aMove('vanish', 'on', codeDefault, 10), aMove('vanish', 'off', codeDefault, 90)],
  });
  expect(lines({ kind: 'added', audiences: [audience] })).toEqual([
    'new flag; until now, callers got the default in their code',
    'production: rule 1 "Staff first": on 10 %, off 90 %',
    'production: Revert: rule 1 "Staff first": 100 % get the default in their code again',
  ]);
  const removed = { ...audience, before: served, after: audience.before, revert: audience.moves };
  expect(lines({ kind: 'removed', audiences: [removed] })).toEqual([
    'removed; callers get the default in their code',
    'production: rule 1 "Staff first": was on 10 %, off 90 %',
    'production: Revert: rule 1 "Staff first": 90 % get off, 10 % get on again',
  ]);
});

test('a rename names the old key', () => {
  expect(lines({ kind: 'renamed', renamedFrom: 'old', audiences: [] })).toEqual([
    'renamed from old; callers of the old key get the default in their code',
  ]);
});

test('a flag that is new in one environment only says so there', () => {
  expect(
    lines({ environment: 'staging', audiences: [], details: ['x'] }, { kind: 'added', audiences: [] }),
  ).toEqual(['staging: x', 'production: new flag; until now, callers got the default in their code']);
});

test.each([
  [null, 'INC-431', 'killed: INC-431'],
  ['INC-431', null, 'restored; was killed: INC-431'],
  ['INC-431', 'INC-447', 'still killed, for another reason: INC-447'],
])('killed from %j to %j', (before, after, words) => {
  expect(lines({ killed: { before, after }, audiences: [] })).toEqual([`production: ${words}`]);
});

test('what else there is to say has one line each, and the revert comes last', () => {
  const change = {
    safe: { before: codeDefault, after: { kind: 'variant', variant: 'b' } },
    variants: [
      { variant: 'a', before: { x: 1, y: 2 }, after: { y: 2, x: 1 } },
      { variant: 'b', before: 'old', after: 'new' },
      { variant: 'c', before: null, after: 'new' },
    ],
    details: ['Requires other to serve on.'],
    risk: { level: 'high', reason: 'a served value is edited' },
    counts: [aCount('gain', 'off', 'on', 37)],
  } as const;
  const words = linesOf(
    [{ ...change, variants: [...change.variants], details: [...change.details], counts: [...change.counts] }],
    {
      name: 'samples.ndjson',
      total: 1000,
    },
  );
  expect(words.slice(1)).toEqual([
    'production: b now means "new" instead of "old"',
    'production: new variant: c means "new"',
    'production: a kill would serve b instead of the default in their code',
    'production: Requires other to serve on.',
    'production: of 1000 contexts in samples.ndjson: 37 gain on',
    'production: high risk: a served value is edited',
    'production: Revert: 5 % lose on again',
  ]);
});

test('what could not be compared says why', () => {
  expect(lines({ audiences: [], undecided: 'Too many conditions.' })).toEqual([
    'production: Too many conditions.',
  ]);
});

test('of many audiences a revert names three', () => {
  const audiences = [1, 2, 3, 4, 5].map((rule) => aRaise(5, 10, { audience: aRule(rule) }));
  expect(lines({ audiences }).at(-1)).toBe(
    'production: Revert: rule 1: 5 % lose on again; rule 2: 5 % lose on again; rule 3: 5 % lose on again; and 2 more audiences',
  );
});
