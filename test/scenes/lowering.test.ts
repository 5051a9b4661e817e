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

/**
 * Together they break every rule that gives way and that somebody who lowers can break: `stale-off` and
 * `never-enabled` find what is off already, and the rules about raising find raises.
 */
describe('flags with everything wrong that may wait', () => {
  const checkout = (expires: string, percentage: number): string =>
    flagWith(`{ rollout: { serve: on, percentage: ${percentage}, plan: [50, 25] } }`, {
      description: 'TODO',
      owner: 'acme/web',
      issue: '',
      expires,
      exceptions: '[{ rule: stale-on, reason: Later, until: 2026-12-31 }]',
    });
  const search = (expires: string, percentage: number): string =>
    flagWith(`{ rollout: { percentage: ${percentage}, split: { a: 50, b: 50 } } }`, {
      type: 'experiment',
      description: '',
      owner: '',
      issue: '',
      expires,
      variants: '{ a: 1, b: 2, off: 0 }',
      environments: `{ production: { rollout: { percentage: ${percentage}, split: { a: 50, b: 50 } } } }`,
    });
  const basket = (staging: string): string =>
    flagWith('', {
      owner: 'team:shop',
      expires: '',
      permanent: 'Later',
      environments: `{ staging: ${staging}, production: on }`,
    });
  const banner = (staging: string): string =>
    flagWith('', {
      expires: '2026-12-01',
      environments: `{ staging: ${staging}, production: ${rollout(50)} }`,
    });
  const recommendations = (production: string): string =>
    flagWith(production, {
      type: 'kill-switch',
      expires: '',
      permanent: 'Third-party dependency; we must be able to shed it in an incident.',
      reviewed: '2025-01-31',
      default: 'on',
      safe: 'off',
      killed: '{ staging: INC-431 recommender timeouts }',
    });

  it('pass when they are lowered, and every rule that gives way is named', () => {
    const rules = 'freeze: error, expires-extended-in-bulk: { severity: warning, flags: 2 }';
    const past = [
      {
        date: '2025-01-31T12:00:00Z',
        files: {
          'flags/policy.yaml': policyWith(`{ preset: strict@1, rules: { ${rules} }, freezes: ${FREEZE} }`),
          [FLAG]: checkout('2026-08-31', 25),
          'flags/search.yaml': search('2026-12-31', 20),
          'flags/basket.yaml': basket('on'),
          'flags/banner.yaml': banner('on'),
          'flags/recommendations.yaml': recommendations('on'),
        },
      },
      { date: '2026-08-31T12:00:00Z', files: { [FLAG]: checkout('2026-09-30', 25) } },
      { date: '2026-09-30T12:00:00Z', files: { [FLAG]: checkout('2026-10-31', 25) } },
    ];
    const report = checkPullRequest(past, {
      [FLAG]: checkout('2026-11-13', 10),
      'flags/search.yaml': search('2027-12-31', 10),
      'flags/basket.yaml': basket('off'),
      'flags/banner.yaml': banner('off'),
      'flags/recommendations.yaml': recommendations('off'),
    });
    expect(found(report)).toEqual([]);
    expect(report.skipped.every(({ because }) => because === 'only-lowers')).toBe(true);
    const skipped = report.skipped.map(({ rule, flags }) => `${rule}: ${flags.join()}`);
    expect(skipped).toEqual([
      'description-missing: search',
      'description-weak: checkout',
      'expires-extended: checkout,search',
      'expires-extended-in-bulk: checkout',
      'expires-extended-repeatedly: checkout',
      'expires-passed: checkout',
      'expires-soon: banner',
      'expires-too-far: search',
      'hypothesis-missing: search',
      'issue-missing: checkout,search',
      'kill-active-long: recommendations',
      'owner-format: basket',
      'owner-missing: search',
      'owner-unknown: checkout',
      'permanent-reason: basket',
      'permanent-type: basket',
      'plan-order: checkout',
      'review-due: basket,recommendations',
      'rollback-plan-missing: checkout',
      'rollout-stalled: banner',
      'runbook-missing: recommendations',
      'stale-on: basket',
      'suppression-unjustified: checkout',
      'type-lifespan: banner,checkout,search',
      'variant-undescribed: search',
    ]);
  });

  it('do not hide what is dangerous wherever it stands', () => {
    const ids = Array.from({ length: 21 }, (_, index) => `user-${1000 + index}`).join(', ');
    const people = `{ rules: [{ if: { accountId: [${ids}] }, serve: off }], rollout: { serve: on, percentage:`;
    const policy = policyWith('{ preset: strict@1 }', 'accountId: string');
    const bad = (percentage: number): string =>
      flagWith(`${people} ${percentage}, rollbackPlan: Set production to off. } }`, {
        variants: '{ off: anna.k@acme.com, on: AKIAIOSFODNN7EXAMPLE }',
      });
    const past = [{ date: '2026-11-20T09:00:00Z', files: { 'flags/policy.yaml': policy, [FLAG]: bad(25) } }];
    const report = checkPullRequest(past, { [FLAG]: bad(10) });
    expect(found(report)).toEqual([
      'warning pii-id-list checkout',
      'warning pii-email checkout',
      'error secret-in-value checkout',
    ]);
  });
});
