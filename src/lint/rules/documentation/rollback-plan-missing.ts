import { groupBy, percentageText } from '../../../model/index.ts';
import { isBlank } from '../../is-blank.ts';
import { quoted } from '../../quoted.ts';
import { rolloutsOf } from '../../rollouts-of.ts';
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
    const rollouts = rolloutsOf(definition).filter(({ environment }) => critical.has(environment));
    return [...groupBy(rollouts, ({ environment }) => environment)].flatMap(([environment, own]) => {
      if (own.some(({ rollout }) => !isBlank(rollout.rollbackPlan))) return [];
      const partial = own.filter(({ rollout }) => rollout.percentage < 100);
      const [first] = [...partial.filter(({ rule }) => rule === null), ...partial];
      if (first === undefined) return [];
      return [
        {
          path: [...first.path, 'percentage'],
          environment,
          message: `A rollout in ${quoted(environment)} is at ${percentageText(first.rollout.percentage)}, and nothing says how to go back.`,
          remedy: 'Say in one sentence what to do when it goes wrong: `rollbackPlan: …` in the rollout.',
        },
      ];
    });
  },
});
