import { describe, expect, it } from 'vitest';
import { blockers, checkPullRequest, flagWith, policyWith, rollout } from './scene.ts';

const POLICY = policyWith('{ preset: recommended@1 }');
const FLAG = 'flags/checkout.yaml';
const past = (flag: string, ...later: { date: string; files: Record<string, string> }[]) => [
  { date: '2026-10-05T09:00:00Z', files: { 'flags/policy.yaml': POLICY, [FLAG]: flag } },
  ...later,
];
const killed = (production: string) => flagWith(production, { killed: '{ production: INC-1 problems }' });

describe('a kill is no way round the ladder', () => {
  it('row 11: what is raised while it is killed was never live, and climbs when the kill is taken back', () => {
    const edited = past(
      flagWith(rollout(1)),
      { date: '2026-11-24T09:00:00Z', files: { [FLAG]: killed(rollout(1)) } },
      { date: '2026-11-25T09:00:00Z', files: { [FLAG]: killed(rollout(100)) } },
    );
    expect(blockers(checkPullRequest(edited, { [FLAG]: flagWith(rollout(100)) }))).toEqual([
      'first-step checkout',
    ]);
  });

  it('neither is a flag that is born killed', () => {
    const born = [
      { date: '2026-10-05T09:00:00Z', files: { 'flags/policy.yaml': POLICY } },
      { date: '2026-11-24T09:00:00Z', files: { [FLAG]: killed(rollout(100)) } },
    ];
    expect(blockers(checkPullRequest(born, { [FLAG]: flagWith(rollout(100)) }))).toEqual([
      'first-step checkout',
    ]);
  });

  it('what was live before the kill comes back, however long ago that was', () => {
    const long = past(flagWith(rollout(50)), {
      date: '2026-10-20T09:00:00Z',
      files: { [FLAG]: killed(rollout(50)) },
    });
    expect(blockers(checkPullRequest(long, { [FLAG]: flagWith(rollout(50)) }))).toEqual([]);
  });
});

/** A condition whose diagram is too large to compare. */
const tangle = (() => {
  const pairs = Array.from(
    { length: 16 },
    (_, index) => `{ all: [{ a${index}: x }, { b${15 - index}: yy }] }`,
  );
  const first = Array.from({ length: 16 }, (_, index) => `{ a${index}: x }`).join(', ');
  return `{ any: [{ all: [${first}, { q: x }] }, ${pairs.join(', ')}] }`;
})();
const tangled = (percentage: number) =>
  `{ rules: [{ if: ${tangle}, serve: off }], rollout: { serve: on, percentage: ${percentage}, rollbackPlan: Set it to off. } }`;

describe('what cannot be compared is not let through', () => {
  it('a raise behind a condition that is too large', () => {
    const report = checkPullRequest(past(flagWith(rollout(1))), { [FLAG]: flagWith(tangled(100)) });
    expect(report.changes.find(({ environment }) => environment === 'production')?.undecided).not.toBeNull();
    expect(blockers(report)).toContain('change-undecided checkout');
  });

  it('nor a raise after a step of which nobody can tell whether it was one', () => {
    const merged = past(flagWith(rollout(1)), {
      date: '2026-11-25T10:00:00Z',
      files: { [FLAG]: flagWith(tangled(5)) },
    });
    expect(blockers(checkPullRequest(merged, { [FLAG]: flagWith(tangled(10)) }))).toContain(
      'soak-too-short checkout',
    );
  });

  it('but a kill is', () => {
    const report = checkPullRequest(past(flagWith(tangled(100))), { [FLAG]: killed(tangled(100)) });
    expect(blockers(report)).toEqual([]);
  });
});

it('a critical environment is not renamed under live flags', () => {
  const report = checkPullRequest(past(flagWith(rollout(1))), {
    'flags/policy.yaml': POLICY.replace('name: production', 'name: prod'),
    [FLAG]: flagWith('', { environments: '{ staging: on, prod: on }' }),
  });
  expect(blockers(report)).toContain('environment-removed-live flags/policy.yaml');
});

it('a removal that is taken back within a week is no new flag', () => {
  const removed = (date: string) => [...past(flagWith('on')), { date, files: { [FLAG]: null } }];
  expect(blockers(checkPullRequest(removed('2026-11-25T09:00:00Z'), { [FLAG]: flagWith('on') }))).toEqual([]);
  expect(blockers(checkPullRequest(removed('2026-11-10T09:00:00Z'), { [FLAG]: flagWith('on') }))).toEqual([
    'key-reused checkout',
    'new-flag-live checkout',
  ]);
});
