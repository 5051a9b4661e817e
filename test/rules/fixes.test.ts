import { expect, it } from 'vitest';
import { rules } from '../../src/lint/index.ts';
import { applyEdits } from '../support/apply-edits.ts';
import { findIn } from './find.ts';

/** The rules with a bad example that one safe edit mends. */
const mended = rules.flatMap((rule) => {
  const { findings } = findIn(rule, rule.bad ?? '');
  const fixable = findings.filter(({ fix }) => fix !== null);
  return fixable.length === 0 ? [] : [{ rule, fixable }];
});

it.each(mended)('the fix of $rule.id mends its bad example', ({ rule, fixable }) => {
  const edit = (path: string, own: string): string => {
    const edits = fixable.filter(({ file }) => file === path).flatMap(({ fix }) => fix?.edits ?? []);
    return applyEdits(own, edits);
  };
  expect(findIn(rule, rule.bad ?? '', edit).findings).toEqual([]);
});

it('some rules have one', () => {
  expect(mended.map(({ rule: { id } }) => id)).toEqual(
    expect.arrayContaining(['unknown-field', 'plan-order', 'rule-no-effect']),
  );
});
