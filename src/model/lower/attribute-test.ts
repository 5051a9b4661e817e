import type { EqualityTest, Test, VersionTest } from '../condition.ts';
import type { AttributeTest, Operators, Scalar } from '../generated/flag.ts';
import { byCodeUnit } from '../order.ts';
import type { Path } from '../problem.ts';
import { declaredType, lowerAttribute } from './attribute.ts';
import { refuse, type Scope } from './scope.ts';

/** The tests of one attribute, of which all must hold: one for a value or a list, one for each operator of a map. */
export function lowerAttributeTest(
  attribute: string,
  definition: AttributeTest,
  path: Path,
  scope: Scope,
): Test[] {
  lowerAttribute(attribute, path, scope);
  if (typeof definition !== 'object' || Array.isArray(definition)) {
    return lowerEquality(attribute, 'is', definition, path, scope);
  }
  const operators = Object.keys(definition).sort(byCodeUnit) as (keyof Operators)[];
  return operators.flatMap((operator) =>
    lowerOperator(attribute, operator, definition, [...path, operator], scope),
  );
}

function lowerOperator(
  attribute: string,
  operator: keyof Operators,
  operators: Operators,
  path: Path,
  scope: Scope,
): Test[] {
  switch (operator) {
    case 'is':
    case 'isNot':
      return lowerEquality(attribute, operator, operators[operator] ?? [], path, scope);
    case 'startsWith':
    case 'endsWith': {
      expectDeclared(attribute, 'string', operator, path, scope);
      const texts = asList(operators[operator] ?? []);
      return [{ kind: 'test', attribute, operator, values: [...new Set(texts)].sort(byCodeUnit) }];
    }
    case 'lessThan':
    case 'lessOrEqual':
    case 'greaterThan':
    case 'greaterOrEqual':
      expectNumber(attribute, operator, path, scope);
      return [{ kind: 'test', attribute, operator, bound: operators[operator] ?? 0 }];
    case 'semver':
      expectDeclared(attribute, 'string', operator, path, scope);
      return [{ kind: 'test', attribute, operator, ...lowerComparison(operators.semver ?? '', path, scope) }];
  }
}

function lowerEquality(
  attribute: string,
  operator: EqualityTest['operator'],
  definition: Scalar | readonly Scalar[],
  path: Path,
  scope: Scope,
): Test[] {
  const list = asList(definition);
  const expected = declaredType(attribute, scope) ?? typeof list[0];
  for (const [index, value] of list.entries()) {
    if (typeof value === expected) continue;
    const declared = declaredType(attribute, scope) !== null;
    refuse(
      scope,
      'attribute-type',
      Array.isArray(definition) ? [...path, index] : path,
      declared
        ? `\`${attribute}\` is declared a ${expected}, so it never equals the ${typeof value} ${value}.`
        : `The list mixes a ${expected} with the ${typeof value} ${value}.`,
      declared
        ? `Write a ${expected}, or change the type in the policy's \`context\`.`
        : 'Use one type in a list.',
    );
    return [];
  }
  return [{ kind: 'test', attribute, operator, values: sorted(list) }];
}

/** Ascending and without repetition; all of one type, which the caller has checked. */
function sorted(values: readonly Scalar[]): EqualityTest['values'] {
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.length > 0) return [...new Set(texts)].sort(byCodeUnit);
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length > 0) return [...new Set(numbers.map((each) => each + 0))].sort((a, b) => a - b);
  return [...new Set(values.filter((value) => typeof value === 'boolean'))].sort(
    (a, b) => Number(a) - Number(b),
  );
}

function expectNumber(attribute: string, operator: string, path: Path, scope: Scope): void {
  if (declaredType(attribute, scope) === null) {
    refuse(
      scope,
      'attribute-type',
      path,
      `\`${operator}\` needs to know that \`${attribute}\` is a number.`,
      `Declare \`${attribute}: number\` under \`context\` in the policy.`,
    );
  } else expectDeclared(attribute, 'number', operator, path, scope);
}

function expectDeclared(
  attribute: string,
  expected: 'string' | 'number',
  operator: string,
  path: Path,
  scope: Scope,
): void {
  const declared = declaredType(attribute, scope) ?? expected;
  if (declared === expected) return;
  refuse(
    scope,
    'attribute-type',
    path,
    `\`${operator}\` compares a ${expected}, but \`${attribute}\` is declared a ${declared}.`,
    `Use an operator for a ${declared}, or change the type in the policy's \`context\`.`,
  );
}

/** The most that every engine can hold of one number of a version, and of a version. */
const LARGEST_VERSION_NUMBER = 2 ** 31 - 1;
const LONGEST_VERSION = 256;

/** The schema has made sure that the text is a comparison and a version. */
function lowerComparison(
  text: string,
  path: Path,
  scope: Scope,
): Pick<VersionTest, 'comparison' | 'version'> {
  const [comparison = ''] = /^[=!<>]+/.exec(text) ?? [];
  const version = text.slice(comparison.length).trim();
  const numbers = version.split(/[-+]/, 1)[0]?.split('.').map(Number) ?? [];
  if (version.length > LONGEST_VERSION || numbers.some((each) => each > LARGEST_VERSION_NUMBER)) {
    const message = 'Not every engine can compare a version this large.';
    const remedy = `Keep each number to ${LARGEST_VERSION_NUMBER} and the version to ${LONGEST_VERSION} characters.`;
    refuse(scope, 'schema-invalid', path, message, remedy);
  }
  return { comparison: comparison as VersionTest['comparison'], version };
}

function asList<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
