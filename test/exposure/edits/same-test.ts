import type {
  AttributeTest,
  ConditionDefinition,
  Operators,
  Scalar,
} from '../../../src/model/generated/flag.ts';
import type { Dice } from './dice.ts';

type Rewrite = (attribute: string, test: AttributeTest, dice: Dice) => ConditionDefinition | null;

/** Says the test of one attribute in other words; null where that way does not apply. */
export const sameTests: Readonly<Record<string, Rewrite>> = {
  'value, list of one and `is` for each other': (attribute, test, dice) => {
    const values = equalTo(test);
    if (values === null) return null;
    const [only, ...others] = values;
    const forms: AttributeTest[] = [values, { is: values }];
    if (only !== undefined && others.length === 0) forms.push(only, { is: only });
    return { [attribute]: dice.pick(forms) ?? values };
  },
  'another order, and a value twice': (attribute, test, dice) => {
    const values = equalTo(test);
    if (values !== null) return { [attribute]: twice(values, dice) };
    if (!isOperators(test)) return null;
    const { isNot, startsWith, endsWith } = test;
    return {
      [attribute]: {
        ...test,
        ...(isNot === undefined ? {} : { isNot: twice(list(isNot), dice) }),
        ...(startsWith === undefined ? {} : { startsWith: twice(list(startsWith), dice) }),
        ...(endsWith === undefined ? {} : { endsWith: twice(list(endsWith), dice) }),
      },
    };
  },
  'any of the values one by one': (attribute, test) => {
    const values = equalTo(test);
    if (values !== null) return { any: values.map((value) => ({ [attribute]: value })) };
    const { startsWith, endsWith, ...others } = isOperators(test) ? test : {};
    if (Object.keys(others).length > 0) return null;
    const parts = [
      ...(startsWith === undefined ? [] : [list(startsWith).map((each) => ({ startsWith: each }))]),
      ...(endsWith === undefined ? [] : [list(endsWith).map((each) => ({ endsWith: each }))]),
    ];
    return { all: parts.map((each) => ({ any: each.map((part) => ({ [attribute]: part })) })) };
  },
  'each operator on its own': (attribute, test) => {
    if (!isOperators(test)) return null;
    const parts = Object.entries(test).map(
      ([operator, value]): ConditionDefinition => ({
        [attribute]: { [operator]: value },
      }),
    );
    return { all: parts };
  },
  'none of the values one by one': (attribute, test) => {
    if (!isOperators(test) || test.isNot === undefined) return null;
    const { isNot, ...others } = test;
    const rest = Object.keys(others).length > 0 ? [{ [attribute]: others }] : [];
    return { all: [...rest, ...list(isNot).map((each) => ({ [attribute]: { isNot: each } }))] };
  },
  'a boolean by the other one': (attribute, test) => {
    const values = equalTo(test);
    if (values?.length !== 1 || typeof values[0] !== 'boolean') return null;
    return { [attribute]: { isNot: !values[0] } };
  },
  'bounds in other words': (attribute, test) => {
    if (!isOperators(test)) return null;
    const { lessOrEqual, greaterOrEqual, ...others } = test;
    if (lessOrEqual === undefined && greaterOrEqual === undefined) return null;
    const rest = Object.keys(others).length > 0 ? [{ [attribute]: others }] : [];
    return {
      all: [
        ...rest,
        ...(lessOrEqual === undefined
          ? []
          : [{ any: [{ [attribute]: { lessThan: lessOrEqual } }, { [attribute]: lessOrEqual }] }]),
        ...(greaterOrEqual === undefined
          ? []
          : [{ any: [{ [attribute]: { greaterThan: greaterOrEqual } }, { [attribute]: greaterOrEqual }] }]),
      ],
    };
  },
  'a version comparison in other words': (attribute, test, dice) => {
    if (!isOperators(test) || test.semver === undefined) return null;
    const { semver, ...others } = test;
    const rest = Object.keys(others).length > 0 ? [{ [attribute]: others }] : [];
    const [, sign = '', version = ''] = /^(\D+?) ?(\d.*)$/.exec(semver) ?? [];
    const only = (other: string): ConditionDefinition => ({ [attribute]: { semver: `${other}${version}` } });
    const built = version.includes('+') ? version.replace(/\+.*$/, '') : `${version}+b.${dice.roll(9)}`;
    const forms: Record<string, ConditionDefinition> = {
      '=': { all: [only('>='), only('<=')] },
      '!=': { any: [only('<'), only('>')] },
      '<': { all: [only('<='), only('!=')] },
      '<=': { any: [only('<'), only('=')] },
      '>': { all: [only('>='), only('!=')] },
      '>=': { any: [only('>'), only('=')] },
    };
    const spaced: ConditionDefinition = { [attribute]: { semver: `${sign} ${built}` } };
    return { all: [...rest, dice.pick([spaced, forms[sign] ?? spaced]) ?? spaced] };
  },
};

/** The values of a test for equality alone. */
function equalTo(test: AttributeTest): Scalar[] | null {
  if (!isOperators(test)) return list(test);
  const { is, ...others } = test;
  return is === undefined || Object.keys(others).length > 0 ? null : list(is);
}

function twice<T>(values: readonly T[], dice: Dice): T[] {
  const again = dice.roll(2) === 0 ? values.slice(0, 1) : [];
  return dice.shuffle([...values, ...again]);
}

export function isOperators(test: AttributeTest): test is Operators {
  return typeof test === 'object' && !Array.isArray(test);
}

export function list<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value];
}
