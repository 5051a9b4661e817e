import { beforeAll, describe, expect, it } from 'vitest';
import { describeCoverage, newCoverage } from './coverage.ts';
import { checkDirectories } from './directories.ts';
import { examine } from './examine.ts';

const DIRECTORIES = 60;
const AMOUNT = { drawn: 320, undrawn: 320, constant: 6 };

describe('our evaluator, flagd-core and the Decision’s meaning', () => {
  const coverage = newCoverage();

  beforeAll(() => {
    checkDirectories(DIRECTORIES, (each, seed) => examine(each, seed, AMOUNT, coverage));
    process.stdout.write(`${describeCoverage(coverage)}\n`);
  }, 300_000);

  it('agree on value, variant and reason in 200,000 cases', () => {
    expect(coverage.compared).toBeGreaterThanOrEqual(200_000);
  });

  it('are asked with at least 30 % of the attributes missing, empty or mistyped', () => {
    expect(coverage.attributes.odd / coverage.attributes.asked).toBeGreaterThanOrEqual(0.3);
  });

  it('find every operator true and false at least 1,000 times', () => {
    expect([...coverage.operators.keys()].sort()).toEqual([
      'endsWith',
      'greaterOrEqual',
      'greaterThan',
      'is boolean',
      'is number',
      'is string',
      'isNot boolean',
      'isNot number',
      'isNot string',
      'lessOrEqual',
      'lessThan',
      'semver !=',
      'semver <',
      'semver <=',
      'semver =',
      'semver >',
      'semver >=',
      'startsWith',
    ]);
    const seldom = [...coverage.operators].filter(([, count]) => Math.min(count.true, count.false) < 1000);
    expect(seldom).toEqual([]);
  });

  it('let every branch and every default decide somewhere, unless it is proved that it never can', () => {
    expect(coverage.unknown).toEqual([]);
    // Named keys that the draws deal otherwise, or chances below one in 50,000.
    expect(coverage.rare.length).toBeLessThanOrEqual(2);
  });

  it('differ for keys that flagd-core does not hash as UTF-8, and only there', () => {
    expect(coverage.nonAscii.differ).toBeGreaterThan(0);
  });
});
