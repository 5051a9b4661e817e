import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCondition } from '../../compile/condition.ts';
import { ALWAYS, type Condition } from '../../model/index.ts';
import { evaluateCondition } from './condition.ts';
import { settled } from './settled.ts';

const neither: Condition = { kind: 'test', attribute: 'beta', operator: 'isNot', values: [false, true] };
const open: readonly Condition[] = [
  { kind: 'test', attribute: 'beta', operator: 'isNot', values: [true] },
  { kind: 'test', attribute: 'beta', operator: 'isNot', values: [false] },
  { kind: 'test', attribute: 'beta', operator: 'is', values: [false, true] },
  { kind: 'test', attribute: 'country', operator: 'isNot', values: ['DE', 'FR'] },
];

const condition = fc.letrec<{ any: Condition }>((tie) => {
  const of = fc.array(tie('any'), { minLength: 1, maxLength: 3 });
  return {
    any: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(ALWAYS, neither, ...open),
      fc.record({ kind: fc.constant('all' as const), of }),
      fc.record({ kind: fc.constant('any' as const), of }),
      fc.record({ kind: fc.constant('not' as const), of: tie('any') }),
    ),
  };
}).any;

test('a test that leaves nothing for a boolean to be never holds', () => {
  expect(settled(neither)).toBe(false);
  expect(settled({ kind: 'not', of: neither })).toBe(true);
  for (const each of open) expect(settled(each)).toBeNull();
});

test('settles what compiling settles, and nothing else', () => {
  const seen = new Map<boolean | null, number>();
  fc.assert(
    fc.property(condition, (each) => {
      const compiled = compileCondition(each, new Map());
      const result = settled(each);
      expect(result).toBe(typeof compiled === 'boolean' ? compiled : null);
      seen.set(result, (seen.get(result) ?? 0) + 1);
    }),
    { seed: 7, numRuns: 2_000 },
  );
  for (const result of [true, false, null]) expect(seen.get(result)).toBeGreaterThan(200);
});

test('a settled condition comes to the same in any context', () => {
  const context = fc.record(
    { beta: fc.constantFrom(true, false, 'true', 1), country: fc.constantFrom('DE', 'NL', 5) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(condition, context, (each, given) => {
      const result = settled(each);
      if (result !== null) expect(evaluateCondition(each, given).holds).toBe(result);
    }),
    { seed: 8, numRuns: 2_000 },
  );
});
