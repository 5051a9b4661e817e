import { describe, expect, it } from 'vitest';
import { complaintsAbout, itOf } from '../../../../test/support/lint/targeting.ts';
import type { EnvironmentRules, Rule } from '../../../model/generated/flag.ts';
import type { Complaint } from '../../complaint.ts';
import { ruleNoEffect } from './rule-no-effect.ts';

function complaints(environment: EnvironmentRules): Complaint[] {
  return complaintsAbout(ruleNoEffect, itOf({ environments: { production: environment } }));
}

const staff: Rule = { name: 'Staff', if: { beta: true }, serve: 'on' };
const idle: Rule = { name: 'Not in Germany', if: { country: 'DE' }, serve: 'off' };

describe('a rule that makes no difference', () => {
  it('is told with its name, its place and a fix that deletes it', () => {
    expect(complaints({ rules: [staff, idle] })).toEqual([
      {
        path: ['environments', 'production', 'rules', 1, 'if'],
        at: 'key',
        environment: 'production',
        message:
          'In `production`, rule 2 (`Not in Germany`) makes no difference: everyone it decides for is served the same without it.',
        remedy: 'Delete the rule, or serve something else.',
        fix: { kind: 'remove', path: ['environments', 'production', 'rules', 1] },
      },
    ]);
  });

  it('serves what the next rule would, or what the environment serves', () => {
    const next: Rule = { if: { country: ['DE', 'FR'] }, serve: 'on' };
    expect(complaints({ rules: [{ if: { country: 'DE' }, serve: 'on' }, next] })).toHaveLength(1);
    expect(complaints({ rules: [{ if: { country: 'DE' }, serve: 'on' }], serve: 'on' })).toHaveLength(1);
  });

  it('has no fix where no rule would be left', () => {
    expect(complaints({ rules: [idle] })[0]).not.toHaveProperty('fix');
    const both = complaints({ rules: [idle, { if: { country: 'FR' }, serve: 'off' }] });
    expect(both).toHaveLength(2);
    for (const each of both) expect(each).not.toHaveProperty('fix');
  });

  it('has no fix beside a rule that waits at 0 %, which the proof has left out as well', () => {
    const waiting: Rule = { if: { country: 'FR' }, rollout: { serve: 'on', percentage: 0 } };
    const found = complaints({ rules: [staff, waiting, idle] });
    expect(found.map(({ path }) => path?.[3])).toEqual([2]);
    expect(found[0]).not.toHaveProperty('fix');
  });

  it('is told once for each environment where it stands', () => {
    const rules = [staff, idle];
    const flag = itOf({ environments: { staging: { rules }, production: { rules } } });
    expect(complaintsAbout(ruleNoEffect, flag).map(({ environment }) => environment)).toEqual([
      'staging',
      'production',
    ]);
  });
});

describe('nothing is said', () => {
  it('about rules that make a difference', () => {
    expect(complaints({ rules: [idle, staff] })).toEqual([]);
    expect(complaints({ rules: [staff, idle], serve: 'on' })).toEqual([]);
  });

  it('about a rollout that waits at 0 %, but about one that serves the default to some', () => {
    const rollout = (percentage: number, serve: string): Rule => ({
      if: { country: 'DE' },
      rollout: { serve, percentage },
    });
    expect(complaints({ rules: [rollout(0, 'on')] })).toEqual([]);
    expect(complaints({ rules: [rollout(0.001, 'on')] })).toEqual([]);
    expect(complaints({ rules: [rollout(5, 'on')], rollout: { serve: 'on', percentage: 5 } })).toHaveLength(
      1,
    );
  });

  it('about a rule that can never decide: another rule does', () => {
    expect(complaints({ rules: [staff, { if: { beta: true, country: 'DE' }, serve: 'off' }] })).toEqual([]);
  });

  it('about a flag that has problems of its own', () => {
    const flag = { ...itOf({ environments: { production: { rules: [idle] } } }), decisions: null };
    expect(complaintsAbout(ruleNoEffect, flag)).toEqual([]);
  });

  it('when no effort is left to prove it', () => {
    const flag = itOf({ environments: { production: { rules: [idle] } } });
    expect(complaintsAbout(ruleNoEffect, flag, { effort: { left: 0 } })).toEqual([]);
  });
});
