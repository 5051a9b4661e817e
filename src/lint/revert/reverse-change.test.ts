import { expect, test } from 'vitest';
import { aChange, aMove, anAudience, aRaise, aRule, shares } from '../../../test/support/report.ts';
import { reverseChange } from './reverse-change.ts';

test('turning a change round twice gives it back', () => {
  const change = aChange({
    kind: 'added',
    killed: { before: null, after: 'INC-1' },
    safe: { before: { kind: 'variant', variant: 'off' }, after: { kind: 'variant', variant: 'on' } },
    variants: [{ variant: 'on', before: 1, after: 2 }],
    audiences: [
      aRaise(5, 10),
      anAudience({ audience: aRule(1), before: shares('off'), after: shares('on') }),
    ],
    onlyLowers: false,
  });
  expect(reverseChange(reverseChange(change))).toEqual(change);
});

test('what was added is removed, and the other way round; rules of the head become rules of the base', () => {
  const change = aChange({ kind: 'added', audiences: [anAudience({ audience: aRule(2) })] });
  const reversed = reverseChange(change);
  expect([reversed.kind, reversed.audiences[0]?.audience.kind]).toEqual(['removed', 'old-rule']);
  expect(reverseChange(reversed).kind).toBe('added');
});

test('a rename goes back to the old key', () => {
  const { flag, renamedFrom, kind } = reverseChange(
    aChange({ flag: 'new', renamedFrom: 'old', kind: 'renamed' }),
  );
  expect([flag, renamedFrom, kind]).toEqual(['old', 'new', 'renamed']);
});

test('taking back a raise only lowers, unless what a kill serves changes or nobody could compare', () => {
  expect(reverseChange(aChange({ audiences: [aRaise(5, 10)] })).onlyLowers).toBe(true);
  expect(reverseChange(aChange({ audiences: [aRaise(10, 5)] })).onlyLowers).toBe(false);
  const enrolled = anAudience({
    revert: [aMove('unenrol', 'control', 'control', 5), aMove('enrol', 'control', 'control', 5)],
  });
  expect(reverseChange(aChange({ audiences: [enrolled] })).onlyLowers).toBe(true);
  const safe = {
    before: { kind: 'variant', variant: 'off' },
    after: { kind: 'variant', variant: 'on' },
  } as const;
  expect(reverseChange(aChange({ audiences: [aRaise(5, 10)], safe })).onlyLowers).toBe(false);
  expect(reverseChange(aChange({ audiences: [], undecided: 'Too many.' })).onlyLowers).toBe(false);
});
