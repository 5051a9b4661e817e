import fc from 'fast-check';
import type { FlagDefinition, Variant } from '../../../src/model/generated/flag.ts';

type Variants = NonNullable<FlagDefinition['variants']>;

/** Names that look like other types, that JavaScript objects inherit or reorder, and that differ in case only. */
const NAMES = [
  'on',
  'off',
  'On',
  'control',
  'a',
  'b',
  'B',
  'x.y-z_1',
  '10',
  '9',
  'true',
  'null',
  'toString',
  '0.5',
];

/** Values by type. Whole numbers stay within 32 bits, which every language's engine can hold. */
const VALUES: readonly fc.Arbitrary<Variant>[] = [
  fc.boolean(),
  fc.constantFrom('', 'none', 'badge', 'true', '5', 'Zürich 😀', '"<&>"', 'two\nlines'),
  fc.constantFrom(-2_147_483_648, -1, 0, 1, 72, 2_147_483_647),
  fc.constantFrom(-0.5, 0.1, 3, 5.5, 1e21, 1e-7),
  fc
    .constantFrom(
      {},
      { limit: 5, ratio: 0.5, deep: { list: [1, 'a', null, true, {}], none: null } },
      { '': '', text: 'Zürich' },
      { on: true },
    )
    .map((value): Variant => ({ value })),
];

/** None, so that the flag has `on` and `off`; or one to five variants of one type. */
export const variants: fc.Arbitrary<Variants | undefined> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(undefined) },
  ...VALUES.map((value) => ({ weight: 1, arbitrary: variantsOf(value) })),
);

function variantsOf(value: fc.Arbitrary<Variant>): fc.Arbitrary<Variants> {
  const described = fc.tuple(value, fc.boolean()).map(([plain, isDescribed]): Variant => {
    if (!isDescribed) return plain;
    return typeof plain === 'object'
      ? { ...plain, description: 'As described' }
      : { value: plain, description: 'Plain' };
  });
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...NAMES), described), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 5,
    })
    .map((entries) => Object.fromEntries(entries));
}
