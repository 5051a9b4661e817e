import { describe, expect, it } from 'vitest';
import { blockers, checkPullRequest, flagWith, found, policyWith, rollout } from './scene.ts';

const POLICY = policyWith('{ preset: strict@1 }');
const FLAG = 'flags/checkout.yaml';
const SWITCH = 'flags/recommendations.yaml';

const killSwitch = flagWith('on', {
  type: 'kill-switch',
  description: 'Recommendations on the home page. Off hides the block.',
  issue: '',
  expires: '',
  permanent: 'Third-party dependency; we must be able to shed it in an incident.',
  reviewed: '2026-11-03',
  runbook: 'https://runbooks.example.com/recommendations-off',
  default: 'on',
  safe: 'off',
});
const killed = `${killSwitch}killed: { production: INC-431 recommender timeouts }\n`;

describe('what was live a short while ago', () => {
  it('comes back without waiting: a kill switch that was killed an hour ago', () => {
    const past = [
      { date: '2026-11-03T09:00:00Z', files: { 'flags/policy.yaml': POLICY, [SWITCH]: killSwitch } },
      { date: '2026-11-25T11:00:00Z', files: { [SWITCH]: killed } },
    ];
    const report = checkPullRequest(past, { [SWITCH]: killSwitch });
    expect(found(report)).toEqual([]);
    expect(report.changes.map(({ environment, killed: kill }) => [environment, kill.after])).toEqual([
      ['production', null],
    ]);
  });

  const climbed = [
    { date: '2026-10-05T09:00:00Z', files: { 'flags/policy.yaml': POLICY, [FLAG]: flagWith('off') } },
    { date: '2026-10-06T09:00:00Z', files: { [FLAG]: flagWith(rollout(5)) } },
    { date: '2026-10-09T09:00:00Z', files: { [FLAG]: flagWith(rollout(25)) } },
    { date: '2026-10-14T09:00:00Z', files: { [FLAG]: flagWith(rollout(50)) } },
  ];

  it('comes back without climbing the ladder: a rollout that was taken to nothing an hour ago', () => {
    const past = [...climbed, { date: '2026-11-25T11:00:00Z', files: { [FLAG]: flagWith('off') } }];
    const report = checkPullRequest(past, { [FLAG]: flagWith(rollout(50)) });
    expect(blockers(report)).toEqual([]);
    expect(report.skipped).toContainEqual({
      rule: 'first-step',
      because: 'restoration',
      flags: ['checkout'],
    });
  });

  it('is told by what is served, not by how it is written', () => {
    const past = [...climbed, { date: '2026-11-25T11:00:00Z', files: { [FLAG]: flagWith('off') } }];
    const spelt = '{ rollout: { split: { on: 100 }, percentage: 50, rollbackPlan: Set production to off. } }';
    expect(blockers(checkPullRequest(past, { [FLAG]: flagWith(spelt) }))).toEqual([]);
  });

  it('has to climb again after a week', () => {
    const past = [...climbed, { date: '2026-11-18T11:59:00Z', files: { [FLAG]: flagWith('off') } }];
    expect(blockers(checkPullRequest(past, { [FLAG]: flagWith(rollout(50)) }))).toEqual([
      'first-step checkout',
    ]);
  });

  it('is no more than what it was', () => {
    const past = [...climbed, { date: '2026-11-25T11:00:00Z', files: { [FLAG]: flagWith('off') } }];
    expect(blockers(checkPullRequest(past, { [FLAG]: flagWith(rollout(60)) }))).toContain(
      'first-step checkout',
    );
  });

  it('still waits for the end of a freeze', () => {
    const freezes = '[{ name: Sale, timeZone: UTC, from: "2026-11-23 00:00", to: "2026-12-01 00:00" }]';
    const policy = policyWith(`{ preset: strict@1, freezes: ${freezes} }`);
    const past = [
      { date: '2026-10-05T09:00:00Z', files: { 'flags/policy.yaml': policy, [SWITCH]: killSwitch } },
      { date: '2026-11-25T11:00:00Z', files: { [SWITCH]: killed } },
    ];
    const report = checkPullRequest(past, { [SWITCH]: killSwitch });
    expect(blockers(report)).toEqual(['freeze recommendations']);
    expect(report.findings[0]?.clears).toBe('2026-12-01T00:00:00.000Z');
  });
});
