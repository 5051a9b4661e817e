import fc from 'fast-check';
import type { AttributeTest, Operators, Scalar } from '../../../src/model/generated/flag.ts';
import { ATTRIBUTES } from './attributes.ts';
import { key, NUMBERS, TEXTS, VERSIONS } from './values.ts';

/** One entry of a condition: an attribute and what is asked of it. */
export type AttributeEntry = readonly [attribute: string, test: AttributeTest];

const nonEmptyText = fc.constantFrom(...TEXTS);
const text = fc.oneof({ weight: 12, arbitrary: nonEmptyText }, { weight: 1, arbitrary: fc.constant('') });
const number = fc.constantFrom(...NUMBERS);
const version = fc.constantFrom(...VERSIONS);

/** A test of any attribute, with every operator its kind allows. */
export const attributeEntry: fc.Arbitrary<AttributeEntry> = fc.oneof(
  { weight: 5, arbitrary: entry(ATTRIBUTES.text, fc.oneof(plain(text), operators(textOperators(text)))) },
  { weight: 3, arbitrary: entry(ATTRIBUTES.unit, fc.oneof(plain(key), operators(textOperators(key)))) },
  {
    weight: 4,
    arbitrary: entry(ATTRIBUTES.version, operators({ ...equality(version), semver: comparison() })),
  },
  { weight: 5, arbitrary: entry(ATTRIBUTES.number, fc.oneof(plain(number), operators(numberOperators()))) },
  {
    weight: 3,
    arbitrary: entry(ATTRIBUTES.boolean, fc.oneof(plain(fc.boolean()), operators(booleanOperators()))),
  },
  { weight: 3, arbitrary: entry(ATTRIBUTES.loose, looseTest()) },
);

function entry(names: readonly string[], test: fc.Arbitrary<AttributeTest>): fc.Arbitrary<AttributeEntry> {
  return fc.tuple(fc.constantFrom(...names), test);
}

/** A value, or a list of values, in which one may occur twice. */
function plain<T extends Scalar>(value: fc.Arbitrary<T>): fc.Arbitrary<T | T[]> {
  return fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 4 }));
}

/** A map of one operator, or of two, of which both must hold. */
function operators(each: { [operator in keyof Operators]: fc.Arbitrary<Operators[operator]> }) {
  const names = Object.keys(each) as (keyof Operators)[];
  const one = fc.oneof(...names.map((name) => fc.record({ [name]: each[name] ?? fc.constant(undefined) })));
  return fc.oneof({ weight: 3, arbitrary: one }, { weight: 1, arbitrary: both(one, one) });
}

function both(a: fc.Arbitrary<Operators>, b: fc.Arbitrary<Operators>): fc.Arbitrary<Operators> {
  return fc.tuple(a, b).map(([one, other]) => ({ ...one, ...other }));
}

function equality<T extends Scalar>(value: fc.Arbitrary<T>) {
  return { is: plain(value), isNot: plain(value) };
}

/** `isNot` with both booleans leaves nothing: it is false whatever the attribute is. */
function booleanOperators() {
  return equality(fc.boolean());
}

function textOperators(value: fc.Arbitrary<string>) {
  const affix = fc.tuple(value, fc.nat(3)).map(([whole, length]) => whole.slice(0, length + 1) || 'a');
  const suffix = fc.tuple(value, fc.nat(3)).map(([whole, length]) => whole.slice(-length - 1) || 'a');
  return { ...equality(value), startsWith: plain(affix), endsWith: plain(suffix) };
}

function numberOperators() {
  return {
    ...equality(number),
    lessThan: number,
    lessOrEqual: number,
    greaterThan: number,
    greaterOrEqual: number,
  };
}

function comparison(): fc.Arbitrary<string> {
  const sign = fc.constantFrom('=', '!=', '<', '<=', '>', '>=');
  return fc.tuple(sign, fc.constantFrom('', ' '), version).map((parts) => parts.join(''));
}

function looseTest(): fc.Arbitrary<AttributeTest> {
  return fc.oneof(
    plain(text),
    plain(number),
    plain(fc.boolean()),
    operators(equality(text)),
    operators(equality(number)),
    operators(booleanOperators()),
    operators(textOperators(text)),
  );
}
