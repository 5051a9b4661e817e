import type { FlagDefinition, Path } from '../../../model/index.ts';
import { isBlank } from '../../is-blank.ts';
import { quoted } from '../../quoted.ts';
import { fileRule } from '../../rule.ts';

export const rollbackPlanMissing = fileRule({
  id: 'rollback-plan-missing',
  title: 'A rollout under way without a rollback plan',
  why: 'While a release is on its way to everyone, somebody may have to take it back in a hurry. Whether turning it off is enough, or data has to be migrated back, is known now and forgotten then.',
  severity: 'warning',
  skippedBy: ['only-lowers'],
  bad: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { serve: on, percentage: 5 }
#                                     ^
`,
  good: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { serve: on, percentage: 5, rollbackPlan: Set it to off. No data is migrated. }
`,
  check: ({ flag: { definition }, policy, isCritical }) => {
    if (definition.type !== 'release') return [];
    const critical = new Set(policy.environments.map(({ name }) => name).filter(isCritical));
    return Object.entries(definition.environments ?? {}).flatMap(([environment, rules]) => {
      const rollouts = critical.has(environment) ? rolloutsOf(rules) : [];
      const partial = rollouts.find(({ rollout }) => rollout.percentage < 100);
      if (partial === undefined || rollouts.some(({ rollout }) => !isBlank(rollout.rollbackPlan))) return [];
      return [
        {
          path: ['environments', environment, ...partial.path, 'percentage'],
          environment,
          message: `A rollout in ${quoted(environment)} is at ${partial.rollout.percentage} %, and nothing says how to go back.`,
          remedy: 'Say in one sentence what to do when it goes wrong: `rollbackPlan: …` in the rollout.',
        },
      ];
    });
  },
});

type EnvironmentRules = NonNullable<FlagDefinition['environments']>[string];
type Rollout = NonNullable<Exclude<EnvironmentRules, string>['rollout']>;

interface RolloutAt {
  readonly rollout: Rollout;
  readonly path: Path;
}

/** The rollouts of an environment: the one for everyone else first, then those of the rules. */
function rolloutsOf(rules: EnvironmentRules): RolloutAt[] {
  if (typeof rules === 'string') return [];
  const own = rules.rollout === undefined ? [] : [{ rollout: rules.rollout, path: ['rollout'] }];
  const ofRules = (rules.rules ?? []).flatMap(({ rollout }, index) =>
    rollout === undefined ? [] : [{ rollout, path: ['rules', index, 'rollout'] }],
  );
  return [...own, ...ofRules];
}
