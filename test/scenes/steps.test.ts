import { describe, expect, it } from 'vitest';
import { blockers, checkPullRequest, flagWith, found, policyWith } from './scene.ts';

const POLICY = policyWith('{ preset: strict@1 }', 'country: string, employee: boolean');
const FLAG = 'flags/checkout.yaml';
const SEGMENT = 'flags/segments/staff.yaml';
const past = (files: Record<string, string>) => [
  { date: '2026-11-02T09:00:00Z', files: { 'flags/policy.yaml': POLICY, ...files } },
];
const quarter = 'rollout: { serve: on, percentage: 25, rollbackPlan: Set production to off. }';

describe('while a flag is rolled out to everyone', () => {
  it('a country gets it by a rule', () => {
    const dutch = 'rules: [{ name: Dutch, if: { country: NL }, serve: on }]';
    const report = checkPullRequest(past({ [FLAG]: flagWith(`{ ${quarter} }`) }), {
      [FLAG]: flagWith(`{ ${dutch}, ${quarter} }`),
    });
    expect(report.changes).toHaveLength(1);
    expect(blockers(report)).toEqual([]);
  });

  it('a segment that gets it is widened', () => {
    const segment = (countries: string) =>
      `description: Who tries it first.\nif: { country: [${countries}] }\n`;
    const flag = flagWith(`{ rules: [{ name: Staff, if: { segment: staff }, serve: on }], ${quarter} }`);
    const report = checkPullRequest(past({ [FLAG]: flag, [SEGMENT]: segment('NL') }), {
      [SEGMENT]: segment('NL, BE'),
    });
    expect(report.changes).toHaveLength(1);
    expect(blockers(report)).toEqual([]);
  });
});

describe('an experiment', () => {
  const banner = (production: string, given: Readonly<Record<string, string>> = {}) =>
    flagWith(production, {
      type: 'experiment',
      default: 'none',
      variants: '{ none: none, badge: badge }',
      experiment: '{ hypothesis: It sells more., metric: orders, guardrails: [errors] }',
      environments: `{ staging: badge, production: ${production} }`,
      ...given,
    });
  const running = '{ rollout: { percentage: 20, split: { none: 50, badge: 50 } } }';

  it('ends with what it has found out for everyone', () => {
    const report = checkPullRequest(past({ [FLAG]: banner(running) }), { [FLAG]: banner('badge') });
    expect(report.changes).toHaveLength(1);
    expect(blockers(report)).toEqual([]);
  });
});

it('an edited value is told as that alone', () => {
  const flag = (old: string) =>
    flagWith('{ rollout: { serve: new, percentage: 5, rollbackPlan: Set it to old. } }', {
      default: 'old',
      variants: `{ old: ${old}, new: b }`,
      environments:
        '{ staging: new, production: { rollout: { serve: new, percentage: 5, rollbackPlan: Set it to old. } } }',
    });
  expect(blockers(checkPullRequest(past({ [FLAG]: flag('a') }), { [FLAG]: flag('c') }))).toEqual([
    'variant-value-changed checkout',
  ]);
});

it('another default is told with what a kill would serve, and so is the step', () => {
  const flag = (fallback: string) => flagWith('', { default: fallback, environments: '{ staging: on }' });
  const report = checkPullRequest(past({ [FLAG]: flag('off') }), { [FLAG]: flag('on') });
  expect(found(report)).toEqual(
    expect.arrayContaining(['error first-step checkout', 'warning default-changed checkout']),
  );
  expect(found(report)).not.toContain('warning safe-changed checkout');
  expect(report.findings.find(({ rule }) => rule === 'default-changed')?.message).toContain(
    'a kill would serve that',
  );
});
