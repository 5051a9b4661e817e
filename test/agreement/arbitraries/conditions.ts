import fc from 'fast-check';
import type { ConditionDefinition } from '../../../src/model/generated/flag.ts';
import { attributeEntry } from './tests.ts';

/** The segments every generated set has. */
export const SEGMENTS = ['staff', 'beta-testers', 'european-union'] as const;

/** One or two attributes, both of which must hold. */
const attributes: fc.Arbitrary<ConditionDefinition> = fc
  .uniqueArray(attributeEntry, { selector: ([name]) => name, minLength: 1, maxLength: 2 })
  .map((entries): ConditionDefinition => Object.fromEntries(entries));

const segment = fc.oneof(
  fc.constantFrom(...SEGMENTS),
  fc.array(fc.constantFrom(...SEGMENTS), { minLength: 1, maxLength: 3 }),
);

/** Whom a rule is for: attributes, segments, `all`, `any` and `not`, three deep. */
export const condition: fc.Arbitrary<ConditionDefinition> = conditionOf(fc.record({ segment }));

/** Whom a segment is for: the same without segments. */
export const segmentCondition: fc.Arbitrary<ConditionDefinition> = conditionOf(attributes);

function conditionOf(leaf: fc.Arbitrary<ConditionDefinition>): fc.Arbitrary<ConditionDefinition> {
  return fc.letrec<{ any: ConditionDefinition }>((tie) => {
    const list = fc.array(tie('any'), { minLength: 1, maxLength: 3 });
    return {
      any: fc.oneof(
        { maxDepth: 2 },
        { weight: 5, arbitrary: attributes },
        { weight: 2, arbitrary: leaf },
        { weight: 1, arbitrary: both(leaf, attributes) },
        { weight: 1, arbitrary: both(fc.record({ all: list }), leaf) },
        { weight: 2, arbitrary: both(fc.record({ any: list }), attributes) },
        { weight: 1, arbitrary: fc.record({ any: list }) },
        { weight: 1, arbitrary: fc.record({ not: tie('any') }) },
        { weight: 1, arbitrary: both(fc.record({ not: tie('any') }), attributes) },
        { weight: 1, arbitrary: fc.record({ all: list, any: list, not: tie('any') }) },
      ),
    };
  }).any;
}

function both(
  a: fc.Arbitrary<ConditionDefinition>,
  b: fc.Arbitrary<ConditionDefinition>,
): fc.Arbitrary<ConditionDefinition> {
  return fc.tuple(a, b).map(([one, other]) => ({ ...one, ...other }));
}
