import { describe, expect, it } from 'vitest';
import { blockers, checkPullRequest, flagWith, found, policyWith, rollout } from './scene.ts';

/** Wednesday noon is in it. */
const FREEZE = '[{ name: Sale, timeZone: UTC, from: "2026-11-23 00:00", to: "2026-12-01 00:00" }]';
const POLICY = policyWith(`{ preset: recommended@1, rules: { freeze: error }, freezes: ${FREEZE} }`);
const FLAG = 'flags/checkout.yaml';

const expired = (percentage: number): string => flagWith(rollout(percentage), { expires: '2026-11-13' });

describe('a pull request that only lowers', () => {
  const past = [
    { date: '2026-11-25T09:00:00Z', files: { 'flags/policy.yaml': POLICY, [FLAG]: expired(25) } },
  ];

  it('passes in a freeze on an expired flag, and names the rules it skipped', () => {
    const report = checkPullRequest(past, { [FLAG]: expired(10) });
    expect(found(report)).toEqual([]);
    expect(report.summary.onlyLowers).toBe(true);
    expect(report.skipped).toEqual([{ rule: 'expires-passed', because: 'only-lowers', flags: ['checkout'] }]);
  });

  it('while a raise of the same flag is stopped by every one of them', () => {
    expect(blockers(checkPullRequest(past, { [FLAG]: expired(40) }))).toEqual([
      'expires-passed checkout',
      'freeze checkout',
      'soak-too-short checkout',
    ]);
  });

  it('is not one when it lowers a flag that another one requires off', () => {
    const other = 'flags/old-basket.yaml';
    const needy = flagWith('on', { requires: '{ checkout: off }' });
    const both = [
      {
        date: '2026-11-20T09:00:00Z',
        files: { 'flags/policy.yaml': POLICY, [FLAG]: flagWith(rollout(25)), [other]: needy },
      },
    ];
    const report = checkPullRequest(both, { [FLAG]: flagWith(rollout(10)) });
    expect(report.summary.onlyLowers).toBe(false);
    expect(report.changes.map(({ flag, onlyLowers }) => [flag, onlyLowers])).toEqual([
      ['checkout', true],
      ['old-basket', false],
    ]);
    expect(blockers(report)).toEqual(['freeze old-basket']);
    const [blocker] = report.findings.filter(({ severity }) => severity === 'error');
    expect(blocker).toMatchObject({ file: FLAG, line: 7, message: expect.stringContaining('`old-basket`') });
  });

  it('is not one when the policy changes with it', () => {
    const report = checkPullRequest(past, {
      [FLAG]: expired(10),
      'flags/policy.yaml': POLICY.replace('name: Sale', 'name: Autumn sale'),
    });
    expect(blockers(report)).toEqual(['expires-passed checkout']);
    expect(report.skipped).toEqual([]);
  });

  it('still may not take the documentation of another flag away', () => {
    const other = 'flags/basket.yaml';
    const start = [
      {
        date: '2026-11-20T09:00:00Z',
        files: { 'flags/policy.yaml': POLICY, [FLAG]: expired(25), [other]: flagWith('off') },
      },
    ];
    const report = checkPullRequest(start, {
      [FLAG]: expired(10),
      [other]: flagWith('off', { description: '' }),
    });
    expect(blockers(report)).toEqual(['description-missing basket']);
  });
});
