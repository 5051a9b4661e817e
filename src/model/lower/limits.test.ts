import { describe, expect, it } from 'vitest';
import type { FlagDefinition } from '../generated/flag.ts';
import { MAX_PROBLEMS_PER_FILE } from '../problem.ts';
import { lowerFlags } from './flags.ts';
import { lowerPolicy } from './policy.ts';
import { lowerSegment } from './segments.ts';

const { policy } = lowerPolicy('flags/policy.yaml', { environments: [{ name: 'production' }] });

type Rules = readonly { readonly if: Readonly<Record<string, unknown>>; readonly serve: string }[];

/** The flags of some lists of rules, with segments that are large lists of attributes. */
function lowerRules(rules: Readonly<Record<string, Rules>>, segments: readonly string[] = []) {
  const tests = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`a${i}`, i]));
  const { condition } = lowerSegment({ if: { any: [tests] } }, policy);
  const flags = Object.entries(rules).map(([key, each]): [string, FlagDefinition] => [
    key,
    {
      type: 'release',
      default: 'off',
      expires: '2027-03-31',
      environments: { production: { rules: each as never } },
    },
  ]);
  return lowerFlags({
    policy,
    segments: new Map(segments.map((name) => [name, condition])),
    flags: new Map(flags),
  });
}

const unknown = (count: number): Rules =>
  Array.from({ length: count }, () => ({ if: { segment: 'stff' }, serve: 'on' }));

describe('attributes', () => {
  const problemsOf = (attribute: string) =>
    lowerRules({ it: [{ if: { [attribute]: 'x' }, serve: 'on' }] })('it').problems.map(({ rule }) => rule);

  it('have at most 16 parts', () => {
    expect(problemsOf(Array(16).fill('a').join('.'))).toEqual([]);
    expect(problemsOf(Array(17).fill('a').join('.'))).toEqual(['attribute-format']);
  });

  it('have at most 100 characters, and a longer one is not repeated in full', () => {
    expect(problemsOf('a'.repeat(100))).toEqual([]);
    expect(problemsOf('a'.repeat(101))).toEqual(['attribute-format']);
    const [problem] = lowerRules({ it: [{ if: { [`${'a.'.repeat(30_000)}a`]: 1 }, serve: 'on' }] })(
      'it',
    ).problems;
    expect(problem?.message.length).toBeLessThan(200);
  });
});

describe('problems', () => {
  it('are noted up to one more than are told', () => {
    const { decisions, problems } = lowerRules({ it: unknown(500) })('it');
    expect(problems).toHaveLength(MAX_PROBLEMS_PER_FILE + 1);
    expect(decisions).toBeNull();
  });

  it('suggest the nearest name for the first twenty only', () => {
    const { problems } = lowerRules({ it: unknown(30) }, ['staff'])('it');
    const suggested = problems.map(({ remedy }) => remedy === 'Did you mean `staff`?');
    expect(suggested).toEqual(Array.from({ length: 30 }, (_, index) => index < 20));
  });

  it('of many flags leave each of them at least one', () => {
    const keys = Array.from({ length: 400 }, (_, index) => `f${index}`);
    const lower = lowerRules(Object.fromEntries(keys.map((key) => [key, unknown(100)])));
    const counts = keys.map((key) => lower(key).problems.length);
    expect(counts.slice(0, 3)).toEqual([100, 100, 100]);
    expect(counts.slice(-3)).toEqual([1, 1, 1]);
    expect(keys.every((key) => lower(key).decisions === null)).toBe(true);
  });
});

describe('segments', () => {
  const using = (times: number): Rules =>
    Array.from({ length: times }, () => ({ if: { segment: 'big' }, serve: 'on' }));

  it('may not make a flag hundreds of times as long as it is written', () => {
    expect(lowerRules({ it: using(2) }, ['big'])('it').problems).toEqual([]);
    expect(lowerRules({ it: using(1000) }, ['big'])('it').problems).toMatchObject([
      { rule: 'flag-too-large', path: ['environments', 'production'], at: 'key' },
    ]);
  });

  it('count once where one rule names one of them again and again', () => {
    const again = [{ if: { segment: Array(1000).fill('big') }, serve: 'on' }];
    const once = lowerRules({ it: again }, ['big'])('it').decisions?.get('production')?.branches[0]
      ?.condition;
    expect(once).toEqual(
      lowerRules({ it: using(1) }, ['big'])('it').decisions?.get('production')?.branches[0]?.condition,
    );
  });
});
