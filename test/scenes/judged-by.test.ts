import { describe, expect, it } from 'vitest';
import { blockers, checkPullRequest, flagWith, found, policyWith, rollout } from './scene.ts';

const FLAG = 'flags/checkout.yaml';
const POLICY = 'flags/policy.yaml';

function past(policy: string, flag: string): { date: string; files: Record<string, string> }[] {
  return [{ date: '2026-11-02T09:00:00Z', files: { [POLICY]: policy, [FLAG]: flag } }];
}

describe('strictness comes from the base', () => {
  const base = policyWith('{ preset: recommended@1 }');

  it('row 11: a pull request that weakens the policy and breaks the rule in one go is blocked', () => {
    for (const lint of [
      '{ preset: recommended@1, rules: { step-size: off } }',
      '{ preset: recommended@1, rules: { step-size: { severity: error, factor: 100 } } }',
      '{ preset: import@1 }',
      '{ preset: recommended@1, suppressible: [step-size] }',
    ]) {
      const flag = flagWith(rollout(50), {
        exceptions: '[{ rule: step-size, reason: We are in a great hurry today., until: 2026-12-01 }]',
      });
      const report = checkPullRequest(past(base, flagWith(rollout(5))), {
        [POLICY]: policyWith(lint),
        [FLAG]: flag,
      });
      expect(blockers(report)).toContain('step-size checkout');
      expect(report.policy?.fields).toEqual(['lint']);
      expect(report.policy?.details.join()).not.toBe('');
    }
  });

  it('so does what is critical', () => {
    const report = checkPullRequest(past(base, flagWith(rollout(5))), {
      [POLICY]: base
        .replace('  - name: staging\n', '  - name: staging\n    critical: true\n')
        .replace('name: production\n    critical: true', 'name: production'),
      [FLAG]: flagWith(rollout(50)),
    });
    expect(blockers(report)).toContain('step-size checkout');
  });

  it('the next pull request is judged by the new policy', () => {
    const weak = policyWith('{ preset: recommended@1, rules: { step-size: off } }');
    expect(
      blockers(checkPullRequest(past(weak, flagWith(rollout(5))), { [FLAG]: flagWith(rollout(50)) })),
    ).toEqual([]);
  });

  it('a base with a mistake in its rules leaves it to the head that mends it', () => {
    const broken = policyWith('{ preset: recommended@1, rules: { step-sise: off } }');
    const report = checkPullRequest(past(broken, flagWith(rollout(5))), {
      [POLICY]: base,
      [FLAG]: flagWith(rollout(50)),
    });
    expect(blockers(report)).toEqual(['step-size checkout']);
  });
});

describe('vocabulary comes from the head', () => {
  const lint = '{ preset: strict@1 }';

  it('a pull request that adds an attribute to the policy and uses it passes', () => {
    const rule =
      '{ rules: [{ name: Grown-ups, if: { age: { greaterOrEqual: 18 }, country: NL }, serve: on }] }';
    const report = checkPullRequest(past(policyWith(lint), flagWith('off')), {
      [POLICY]: policyWith(lint, 'country: string, age: number'),
      [FLAG]: flagWith(rule),
    });
    expect(blockers(report)).toEqual([]);
    expect(found(report)).toContain('notice policy-changed flags/policy.yaml');
  });

  it('so do environments, teams and life spans', () => {
    const policy = policyWith(lint)
      .replace('[acme/shop]', '[acme/shop, acme/new]')
      .replace(
        'environments:\n',
        'types: { release: { lifespan: 400d } }\nenvironments:\n  - name: canary\n',
      );
    const flag = flagWith('off', {
      owner: 'acme/new',
      expires: '2027-11-01',
      environments: '{ canary: on, staging: on }',
    });
    expect(
      blockers(checkPullRequest(past(policyWith(lint), flagWith('off')), { [POLICY]: policy, [FLAG]: flag })),
    ).toEqual([]);
  });
});
