import { type FlagDefinition, percentageNumber, percentageText } from '../../../model/index.ts';
import { criticalChanges } from '../../change/critical-changes.ts';
import { percentageBefore } from '../../change/percentage-before.ts';
import { isRaised } from '../../change/raised.ts';
import type { Complaint } from '../../complaint.ts';
import { quoted } from '../../quoted.ts';
import { rolloutsOf, type WrittenRollout } from '../../rollouts-of.ts';
import { diffRule } from '../../rule.ts';

export const planSkipped = diffRule({
  id: 'plan-skipped',
  title: 'A step that the plan does not have',
  why: 'The plan was made, and reviewed, when nobody was in a hurry.',
  severity: 'warning',
  skippedBy: ['only-lowers', 'restoration'],
  bad: `# base: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { serve: on, percentage: 1, plan: [1, 5, 10, 25, 50, 100] }
# head: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { serve: on, percentage: 10, plan: [1, 5, 10, 25, 50, 100] }
#                                     ^^
`,
  good: `# base: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { serve: on, percentage: 1, plan: [1, 5, 10, 25, 50, 100] }
# head: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { serve: on, percentage: 5, plan: [1, 5, 10, 25, 50, 100] }
`,
  check: (view) => {
    const { before, after } = view;
    if (after === null) return [];
    const raised = new Set(
      criticalChanges(view)
        .filter((change) => isRaised(change, view))
        .map(({ environment }) => environment),
    );
    return rolloutsOf(after.definition)
      .filter(({ environment }) => raised.has(environment))
      .flatMap((written) => skippedStep(before?.definition ?? null, after.definition, written));
  },
});

function skippedStep(
  before: FlagDefinition | null,
  after: FlagDefinition,
  written: WrittenRollout,
): Complaint[] {
  const { environment, path, rollout } = written;
  const { percentage, plan = [] } = rollout;
  const current = before === null ? 0 : percentageBefore(before, after, written);
  const left = plan.filter((step) => step > current);
  const next = Math.min(...left);
  if (plan.length === 0 || percentage <= current || percentage === next) return [];
  const isOver = left.length === 0;
  return [
    {
      path: [...path, 'percentage'],
      environment,
      message: `The step from ${percentageNumber(current)} to ${percentageText(percentage)} in ${quoted(environment)} is not in the plan, ${isOver ? `which ends with ${percentageText(Math.max(...plan))}` : `whose next step is ${percentageText(next)}`}.`,
      remedy: isOver ? 'Add the step to the plan.' : `Go to ${percentageText(next)}, or change the plan.`,
    },
  ];
}
