import type { AffixTest, Condition, EqualityTest, OrderTest, Test } from '../model/index.ts';
import { and, attribute, type LogicCondition, not, or } from './logic.ts';
import { equalsBoolean, equalsNumber, equalsText, isNumber, isText, startsLikeVersion } from './portable.ts';

/** Compiled conditions: shared, so that a segment is compiled once however many rules name it. */
export type CompiledConditions = Map<Condition, LogicCondition>;

/** Whom a rule is for, as logic that is false for every attribute that is missing or of another type. */
export function compileCondition(condition: Condition, compiled: CompiledConditions): LogicCondition {
  const known = compiled.get(condition);
  if (known !== undefined) return known;
  const logic = compileNew(condition, compiled);
  compiled.set(condition, logic);
  return logic;
}

function compileNew(condition: Condition, compiled: CompiledConditions): LogicCondition {
  switch (condition.kind) {
    case 'always':
      return true;
    case 'all':
      return and(condition.of.map((each) => compileCondition(each, compiled)));
    case 'any':
      return or(condition.of.map((each) => compileCondition(each, compiled)));
    case 'not':
      return not(compileCondition(condition.of, compiled));
    case 'test':
      return compileTest(condition);
  }
}

function compileTest(test: Test): LogicCondition {
  switch (test.operator) {
    case 'is':
      return compileIs(test);
    case 'isNot':
      return compileIsNot(test);
    case 'startsWith':
      return compileAffix(test, 'starts_with');
    case 'endsWith':
      return compileAffix(test, 'ends_with');
    case 'semver':
      return and([
        startsLikeVersion(test.attribute),
        { sem_ver: [attribute(test.attribute), test.comparison, test.version] },
      ]);
    default:
      return and([
        isNumber(test.attribute),
        { [ORDER[test.operator]]: [attribute(test.attribute), test.bound] },
      ]);
  }
}

const ORDER: Readonly<Record<OrderTest['operator'], string>> = {
  lessThan: '<',
  lessOrEqual: '<=',
  greaterThan: '>',
  greaterOrEqual: '>=',
};

function compileIs({ attribute: name, values }: EqualityTest): LogicCondition {
  if (isTexts(values)) {
    const [only, ...others] = values;
    if (only !== undefined && others.length === 0) return equalsText(name, only);
    return and([isText(name), { in: [attribute(name), values] }]);
  }
  return or(
    values.map((value) =>
      typeof value === 'number' ? equalsNumber(name, value) : equalsBoolean(name, value),
    ),
  );
}

function compileIsNot({ attribute: name, values }: EqualityTest): LogicCondition {
  if (isTexts(values)) {
    const [only, ...others] = values;
    const isOne = only !== undefined && others.length === 0;
    return and([
      isText(name),
      isOne ? { '!==': [attribute(name), only] } : { '!': [{ in: [attribute(name), values] }] },
    ]);
  }
  if (isNumbers(values)) {
    const differs = (value: number) => ({
      or: [{ '<': [attribute(name), value] }, { '>': [attribute(name), value] }],
    });
    return and([isNumber(name), ...values.map(differs)]);
  }
  return or([true, false].filter((each) => !values.includes(each)).map((each) => equalsBoolean(name, each)));
}

function compileAffix(
  { attribute: name, values }: AffixTest,
  operator: 'starts_with' | 'ends_with',
): LogicCondition {
  return and([isText(name), or(values.map((value) => ({ [operator]: [attribute(name), value] })))]);
}

function isTexts(values: EqualityTest['values']): values is readonly string[] {
  return typeof values[0] === 'string';
}

function isNumbers(values: EqualityTest['values']): values is readonly number[] {
  return typeof values[0] === 'number';
}
