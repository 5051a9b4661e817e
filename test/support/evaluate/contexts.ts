import fc from 'fast-check';

/** What an attribute holds when something went wrong; each is a value some application has sent. */
const off = fc.constantFrom<unknown>(undefined, null, '', 0, 41, true, false, ['a', 'b'], [], {}, { a: 1 });

function mostly(
  arbitrary: fc.Arbitrary<unknown>,
  otherwise: fc.Arbitrary<unknown> = off,
): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 13, arbitrary }, { weight: 7, arbitrary: otherwise });
}

const key = fc.stringMatching(/^[a-z0-9 ._-]{1,24}$/);

/**
 * Contexts for `rules`. The bucket attributes are ASCII, and `age` never holds what flagd-core answers with an error
 * when it is compared with a number: both are deviations with tests of their own.
 */
export const contexts: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .record({
    targetingKey: mostly(key),
    accountId: mostly(key),
    plan: mostly(fc.constantFrom('free', 'pro', 'enterprise', 'Ünïcode 🎉', 'on', 'off', 'a')),
    age: mostly(
      fc.oneof(fc.integer({ min: 15, max: 70 }), fc.double({ noNaN: true })),
      fc.constantFrom(undefined, null, '', '41', true, false),
    ),
    beta: mostly(fc.boolean()),
    version: mostly(
      fc.oneof(
        fc.tuple(fc.nat(3), fc.nat(12), fc.nat(12)).map((parts) => parts.join('.')),
        fc.constantFrom(
          '2.0.0-rc.1',
          '2.0.0-rc.11',
          '2.0.0+build',
          'v2.1.0',
          'V2.1',
          '2',
          ' 2.0.0 ',
          '02.0.0',
          'x',
        ),
      ),
    ),
    company: mostly(
      fc.record({
        plan: mostly(fc.constantFrom('free', 'pro')),
        size: fc.record({ employees: mostly(fc.integer({ min: 1, max: 500 })) }),
      }),
    ),
    tags: mostly(fc.array(fc.constantFrom('a', 'b', 'staff', 1, true, null), { maxLength: 4 })),
  })
  .map((context) => Object.fromEntries(Object.entries(context).filter(([, value]) => value !== undefined)));

/** Whether at least two attributes are missing, empty or of another type. */
export function isOff(context: Readonly<Record<string, unknown>>): boolean {
  const { targetingKey, plan, age, beta, version, tags } = context;
  const texts = [targetingKey, plan, version].filter((value) => typeof value !== 'string' || value === '');
  const others = [typeof age !== 'number', typeof beta !== 'boolean', !Array.isArray(tags)].filter(Boolean);
  return texts.length + others.length >= 2;
}
