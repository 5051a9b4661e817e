import { describe, expect, it } from 'vitest';
import { lowerPolicy, type PolicyDefinition } from '../../model/index.ts';
import { lintDetails } from './strictness-change.ts';

type Lint = NonNullable<PolicyDefinition['lint']>;

function told(before: Lint | undefined, after: Lint | undefined): string[] {
  const [old, current] = [before, after].map(
    (lint) =>
      lowerPolicy('flags/policy.yaml', { environments: [{ name: 'production' }], ...(lint && { lint }) })
        .policy,
  );
  return old && current ? lintDetails(old, current) : [];
}

describe('what an edit of `lint` means', () => {
  it('nothing, when it says the same in other words', () => {
    expect(told({ rules: { freeze: 'error' } }, { rules: { freeze: { severity: 'error' } } })).toEqual([]);
    expect(
      told(
        { rules: { 'step-size': { factor: 3, points: 5 } } },
        { rules: { 'step-size': { points: 5, factor: 3 } } },
      ),
    ).toEqual([]);
  });

  it('which rules are weaker, and which stricter', () => {
    expect(
      told({ rules: { freeze: 'error', 'stale-on': 'notice' } }, { rules: { 'stale-on': 'warning' } }),
    ).toEqual([
      'Weaker from the next pull request on: freeze error → off.',
      'Stricter from the next pull request on: stale-on notice → warning.',
    ]);
  });

  it('with many, the first five', () => {
    const [weaker] = told({ preset: 'recommended@1' }, undefined);
    expect(weaker).toMatch(
      /^Weaker from the next pull request on: (\S+ \S+ → off, ){4}\S+ \S+ → off and \d+ more\.$/,
    );
  });

  it('what may be excused, and for how long', () => {
    expect(told({ suppressible: [] }, { suppressible: ['stale-on'], longestException: '120d' })).toEqual([
      'Flags may be excused from: stale-on.',
      'Exceptions may last 120 days instead of 90.',
    ]);
    expect(told({ longestException: '120d' }, { longestException: '90d' })).toEqual([]);
  });

  it('that options or freezes change', () => {
    const changed = ['Options of rules, or freezes, change.'];
    expect(
      told({ rules: { 'step-size': { factor: 3 } } }, { rules: { 'step-size': { factor: 4 } } }),
    ).toEqual(changed);
    const freeze = (to: string): Lint => ({
      freezes: [{ name: 'x', timeZone: 'UTC', from: 'Fri 14:00', to }],
    });
    expect(told(freeze('Mon 08:00'), freeze('Mon 09:00'))).toEqual(changed);
  });
});
