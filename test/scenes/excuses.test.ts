import { describe, expect, it } from 'vitest';
import { blockers, checkPullRequest, flagWith, found, policyWith, rollout } from './scene.ts';

const FLAG = 'flags/checkout.yaml';
const files = (flag: string) => ({
  'flags/policy.yaml': policyWith('{ preset: recommended@1 }'),
  [FLAG]: flag,
});
const past = (flag: string) => [{ date: '2026-11-02T09:00:00Z', files: files(flag) }];

const expired = { expires: '2026-11-13' };
const excused = (until: string, rule = 'expires-passed') => ({
  ...expired,
  exceptions: `[{ rule: ${rule}, reason: Waiting for the app release in December., until: ${until} }]`,
});

describe('an exception', () => {
  it('excuses a flag from a suppressible rule, and a new one is told', () => {
    const report = checkPullRequest(past(flagWith(rollout(5), expired)), {
      [FLAG]: flagWith(rollout(10), excused('2026-12-18')),
    });
    expect(found(report)).toEqual([]);
    expect(report.exceptions).toEqual([
      {
        rule: 'expires-passed',
        flag: 'checkout',
        file: FLAG,
        reason: 'Waiting for the app release in December.',
        until: '2026-12-18',
      },
    ]);
    expect(report.skipped).toEqual([{ rule: 'expires-passed', because: 'exception', flags: ['checkout'] }]);
  });

  it('is told once only', () => {
    const report = checkPullRequest(past(flagWith(rollout(5), excused('2026-12-18'))), {
      [FLAG]: flagWith(rollout(10), excused('2026-12-18')),
    });
    expect(report.exceptions).toEqual([]);
    expect(blockers(report)).toEqual([]);
  });

  it('ends after its last day', () => {
    const on = (now: string) =>
      blockers(
        checkPullRequest(
          past(flagWith(rollout(5), excused('2026-11-25'))),
          { [FLAG]: flagWith(rollout(10), excused('2026-11-25')) },
          { now },
        ),
      );
    expect(on('2026-11-25T23:59:00Z')).toEqual([]);
    expect(on('2026-11-26T00:00:00Z')).toEqual([
      'expires-passed checkout',
      'suppression-unjustified checkout',
    ]);
  });

  it('does not work for longer than the policy allows, nor for a rule it does not name', () => {
    const tooLong = checkPullRequest(past(flagWith(rollout(5))), {
      [FLAG]: flagWith(rollout(10), excused('2027-02-24')),
    });
    expect(blockers(tooLong)).toEqual(['expires-passed checkout', 'suppression-unjustified checkout']);
    const steps = checkPullRequest(past(flagWith(rollout(5))), {
      [FLAG]: flagWith(rollout(50), { ...excused('2026-12-18', 'step-size'), expires: '2027-01-29' }),
    });
    expect(blockers(steps)).toEqual(['step-size checkout', 'suppression-unjustified checkout']);
  });
});

describe('an acknowledgement', () => {
  const salted = { salt: 'checkout-2', acknowledge: '{ rebucket: The experiment starts again. }' };

  it('makes a finding a notice in the pull request that adds it', () => {
    const report = checkPullRequest(past(flagWith(rollout(5))), { [FLAG]: flagWith(rollout(5), salted) });
    expect(found(report)).toEqual(['notice rebucket checkout']);
    expect(report.findings[0]?.remedy).toContain('The experiment starts again.');
  });

  it('does not count in a later one', () => {
    const report = checkPullRequest(past(flagWith(rollout(5), salted)), {
      [FLAG]: flagWith(rollout(5), { ...salted, salt: 'checkout-3' }),
    });
    expect(blockers(report)).toEqual(['rebucket checkout']);
  });
});

describe('in a merge group', () => {
  it('rules about one pull request are off, and the others are not', () => {
    const two = (percentage: number) => ({
      'flags/first-one.yaml': flagWith(rollout(percentage)),
      'flags/second-one.yaml': flagWith(rollout(percentage)),
    });
    const policy = policyWith('{ preset: strict@1 }');
    const start = [{ date: '2026-11-02T09:00:00Z', files: { 'flags/policy.yaml': policy, ...two(5) } }];
    const alone = checkPullRequest(start, two(50));
    expect(found(alone)).toContain('warning several-raises second-one');
    const grouped = checkPullRequest(start, two(50), { isMergeGroup: true });
    expect(found(grouped)).not.toContain('warning several-raises second-one');
    expect(blockers(grouped)).toEqual(['step-size first-one', 'step-size second-one']);
    expect(grouped.skipped).toEqual([
      { rule: 'several-raises', because: 'merge-group', flags: ['second-one'] },
    ]);
  });
});
