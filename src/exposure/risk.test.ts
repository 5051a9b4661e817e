import { describe, expect, it } from 'vitest';
import { changesBetween, type Flag, production, rollout } from '../../test/support/changes.ts';
import type { Change, PolicyDefinition, RiskLevel } from '../model/index.ts';
import { highestRisk } from './risk.ts';

const WITH_RULE = (percentage: number, serve: string): Flag =>
  production({ rules: [{ if: { country: 'DE' }, serve }], rollout: { serve: 'on', percentage } });

const cases: readonly [what: string, before: Flag | null, after: Flag | null, risk: string][] = [
  ['a new flag that serves the safe variant', null, {}, 'low: new, serves the safe variant'],
  ['a new flag that serves more', null, rollout(1), 'medium: new, serves more than the safe variant'],
  ['a removed flag', rollout(1), null, 'high: callers fall back to the default in their code'],
  ['a kill', rollout(1), { ...rollout(1), killed: { production: 'INC-1' } }, 'high: killed'],
  ['a new salt', rollout(1), { ...rollout(1), salt: 'new' }, 'high: reshuffle'],
  ['half of everyone', rollout(10), rollout(60), 'high: at least half of everyone moves'],
  ['all of everyone', rollout(0), rollout(100), 'high: at least half of everyone moves'],
  ['a little less than half', rollout(10), rollout(59.999), 'medium: more than 10 % of everyone move'],
  ['a tenth', rollout(10), rollout(20), 'low: at most 10 % of everyone move'],
  [
    'an audience of unknown size',
    WITH_RULE(5, 'off'),
    WITH_RULE(5, 'on'),
    'medium: moves an audience of unknown size',
  ],
  [
    'everyone else and a rule',
    WITH_RULE(5, 'off'),
    WITH_RULE(60, 'on'),
    'high: at least half of everyone moves',
  ],
  ['an edited safe variant', {}, { safe: 'on' }, 'medium: a kill would serve something else'],
];

describe('what cannot be compared', () => {
  const starts = Array.from({ length: 70 }, (_, index) => `s${index}`);
  const flag: Flag = production({
    rules: [
      {
        if: {
          any: starts.flatMap((each) => [{ country: { startsWith: each } }, { country: { endsWith: each } }]),
        },
        serve: 'on',
      },
    ],
  });

  it('is a high risk, also of a new flag', () => {
    const changes = changesBetween({ flags: {} }, { flags: { it: flag } });
    expect(riskIn(changes, 'production')).toBe('high: cannot be compared exactly');
  });
});

describe('the risk of', () => {
  it.each(cases)('%s', (_, before, after, risk) => {
    const changes = changesBetween(
      { flags: before === null ? {} : { it: before } },
      { flags: after === null ? {} : { it: after } },
    );
    expect(riskIn(changes, 'production')).toBe(risk);
  });

  it('anything outside of the critical environments is low', () => {
    const inStaging: Flag = { environments: { staging: 'on' } };
    expect(riskIn(changesBetween({ flags: { it: {} } }, { flags: { it: inStaging } }), 'staging')).toBe(
      'low: not a critical environment',
    );
  });
});

describe('what is critical', () => {
  const policy = (...critical: string[]): PolicyDefinition => ({
    environments: ['staging', 'production'].map((name) => ({ name, critical: critical.includes(name) })),
  });
  const risk = (base: PolicyDefinition, head: PolicyDefinition) =>
    riskIn(
      changesBetween(
        { policy: base, flags: { it: rollout(0) } },
        { policy: head, flags: { it: rollout(60) } },
      ),
      'production',
    );

  it('is what the base says, so that a change cannot make itself harmless', () => {
    expect(risk(policy('production'), policy('staging'))).toBe('high: at least half of everyone moves');
    expect(risk(policy('staging'), policy('production'))).toBe('low: not a critical environment');
  });

  it('is every environment where the policy marks none', () => {
    expect(risk(policy(), policy('staging'))).toBe('high: at least half of everyone moves');
  });

  it('is what the head says about an environment that is new', () => {
    const canary = (critical: boolean): PolicyDefinition => ({
      environments: [
        { name: 'production', critical: true },
        { name: 'canary', critical },
      ],
    });
    const on: Flag = { environments: { canary: 'on', production: 'on' } };
    const before = { policy: policy('production'), flags: { it: production('on') } };
    const levels = [true, false].map(
      (critical) =>
        riskIn(changesBetween(before, { policy: canary(critical), flags: { it: on } }), 'canary')?.split(
          ':',
        )[0],
    );
    expect(levels).toEqual(['high', 'low']);
  });
});

describe('the highest of some risks', () => {
  it('is none of none, and otherwise the highest', () => {
    const levels: RiskLevel[] = ['low', 'high', 'medium'];
    expect(highestRisk([])).toBe('none');
    expect(highestRisk(levels)).toBe('high');
  });
});

function riskIn(changes: readonly Change[], environment: string): string | undefined {
  const found = changes.find((each) => each.environment === environment);
  return found && `${found.risk.level}: ${found.risk.reason}`;
}
