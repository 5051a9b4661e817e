import type { TestResult } from '../evaluate/index.ts';
import type { Test } from '../model/index.ts';
import { join, quote, type Words } from './words.ts';

const shownValues = 5;

/** One comparison and what it found: `country "US" is none of "AT", "DE"`, `employee is missing`. */
export function testResultInWords({ test, holds, found }: TestResult): Words {
  const attribute = quote(test.attribute);
  switch (found.kind) {
    case 'missing':
      return [attribute, ' is missing'];
    case 'wrong-type':
      return [attribute, ` is of the wrong type (${found.type})`];
    case 'value':
      return [attribute, ' ', json(found.value), ' ', ...comparison(test, holds)];
  }
}

function comparison(test: Test, holds: boolean): Words {
  switch (test.operator) {
    case 'is':
    case 'isNot':
      return [membership(holds === (test.operator === 'is'), test.values.length), ...values(test.values)];
    case 'startsWith':
      return [holds ? 'starts with ' : 'does not start with ', ...values(test.values)];
    case 'endsWith':
      return [holds ? 'ends with ' : 'does not end with ', ...values(test.values)];
    case 'lessThan':
      return [holds ? 'is below ' : 'is not below ', json(test.bound)];
    case 'lessOrEqual':
      return [holds ? 'is at most ' : 'is more than ', json(test.bound)];
    case 'greaterThan':
      return [holds ? 'is above ' : 'is not above ', json(test.bound)];
    case 'greaterOrEqual':
      return [holds ? 'is at least ' : 'is less than ', json(test.bound)];
    case 'semver':
      return [holds ? 'is ' : 'is not ', `${test.comparison} `, quote(test.version)];
  }
}

function membership(isMember: boolean, length: number): string {
  if (length === 1) return isMember ? 'is ' : 'is not ';
  return isMember ? 'is one of ' : 'is none of ';
}

function values(all: readonly (string | number | boolean)[]): Words {
  const shown = all.slice(0, shownValues).map((value): Words => [json(value)]);
  const more = all.length - shown.length;
  return more > 0 ? [...join(shown, ', '), ` and ${more} more`] : join(shown, ', ');
}

function json(value: string | number | boolean) {
  return quote(JSON.stringify(value));
}
