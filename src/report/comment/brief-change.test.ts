import { expect, test } from 'vitest';
import {
  aChange,
  aMove,
  anAudience,
  aRaise,
  aRule,
  codeDefault,
  custom,
  shares,
} from '../../../test/support/report.ts';
import type { Change } from '../../model/index.ts';
import { quote, spell } from '../words.ts';
import { briefChange } from './brief-change.ts';
import { briefImpact } from './brief-impact.ts';

const plain = (text: string) => text;
const said = (given: Partial<Change>) => {
  const change = aChange(given);
  return [spell(briefChange(change, [quote('production')]), plain), spell(briefImpact(change), plain)];
};

const staff = aRule(1, 'Staff', 'staff');
const raised = aRaise(5, 10);

test.each<[string, Partial<Change>, string, string]>([
  [
    'an audience that loses comes first, and then nobody reads that nobody loses',
    { audiences: [raised, aRaise(50, 48, { audience: staff })] },
    'production, staff: 50 → 48 %',
    'of them, 2 % lose on; everyone else: 5 % gain on',
  ],
  [
    'of audiences that only gain, the one that moves most comes first',
    { audiences: [raised, aRaise(0, 100, { audience: staff })] },
    'production, staff: off → on',
    'of them, 100 % gain on, nobody loses it; everyone else: 5 % gain on, nobody loses it',
  ],
  [
    'an audience of which nobody can tell does not come first',
    { audiences: [raised, anAudience({ audience: staff, moves: [aMove('unknown', 'on', custom)] })] },
    'production 5 → 10 %',
    '5 % gain on; staff: who moves cannot be told',
  ],
  [
    'equal moves keep the order of the audiences',
    { audiences: [raised, aRaise(5, 10, { audience: staff })] },
    'production 5 → 10 %',
    '5 % gain on, nobody loses it; staff: 5 % gain on, nobody loses it',
  ],
  [
    'a kill names every audience in its impact',
    { killed: { before: null, after: 'x' }, audiences: [aRaise(5, 0), aRaise(5, 0, { audience: staff })] },
    'killed in production',
    'everyone else: 5 % lose on; staff: 5 % lose on',
  ],
  [
    'a new flag that serves nobody',
    { kind: 'added', audiences: [] },
    'new in production: served to nobody',
    'callers had the default in their code',
  ],
])('%s', (_, given, change, impact) => {
  expect(said(given)).toEqual([change, impact]);
});

test.each<[Partial<Change>, string]>([
  [{ kind: 'added' }, 'new in production, cannot be compared exactly'],
  [{ kind: 'removed' }, 'removed in production, cannot be compared exactly'],
  [{ kind: 'changed' }, 'production cannot be compared exactly'],
  [{ kind: 'renamed', renamedFrom: 'old' }, 'renamed from old, production cannot be compared exactly'],
  [{ killed: { before: null, after: 'x' } }, 'killed in production, cannot be compared exactly'],
  [{ killed: { before: 'x', after: null } }, 'restored in production, cannot be compared exactly'],
])('what is undecided says so in both cells: %j', (given, words) => {
  const [change, impact] = said({ ...given, audiences: [], undecided: 'Too many conditions.' });
  expect(change).toBe(words);
  expect(impact).toContain('cannot be compared exactly');
  expect(impact).not.toContain('callers had');
});

test('other people move where no share changes, unless all of them are only enrolled', () => {
  const audience = { before: shares({ on: 5, off: 95 }), after: shares({ on: 5, off: 95 }) };
  const enrol = aMove('enrol', 'off', 'off', 5);
  const only = anAudience({ ...audience, moves: [enrol, aMove('unenrol', 'off', 'off', 5)] });
  expect(said({ audiences: [only] })[0]).toBe('production other enrolment');
  const mixed = anAudience({ ...audience, moves: [enrol, aMove('gain', 'off', 'on', 1)] });
  expect(said({ audiences: [mixed] })[0]).toBe('production other people');
});

test('an edited safe variant is in the impact, whether shares change or not', () => {
  const safe = { before: codeDefault, after: custom };
  const words = 'a kill would serve a custom rule instead of the default in their code';
  expect(said({ safe })[1]).toBe(`5 % gain on, nobody loses it; ${words}`);
  expect(said({ safe, audiences: [] })).toEqual(['production other safe variant', words]);
});
