import type { Path } from '../../../model/index.ts';
import type { Complaint } from '../../complaint.ts';
import { rolloutsOf, type WrittenRollout } from '../../rollouts-of.ts';
import { fileRule } from '../../rule.ts';

/** Everyone. */
const END = 100;

export const planOrder = fileRule({
  id: 'plan-order',
  title: 'A plan that does not climb to the end',
  why: 'The next step of a plan is what reviewers and `plan-skipped` hold a raise against, so each step is above the one before, and the last one is everyone. Only an experiment may end before: it never reaches everyone, but then it also stays within its plan.',
  severity: 'error',
  skippedBy: ['only-lowers'],
  bad: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { serve: on, percentage: 5, plan: [1, 5, 25, 10, 50, 100] }
#                                                         ^^
`,
  good: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { serve: on, percentage: 5, plan: [1, 5, 10, 25, 50, 100] }
`,
  check: ({ flag: { definition } }) => {
    const mayEndEarly = definition.type === 'experiment';
    return rolloutsOf(definition).flatMap((written) => complaintAbout(written, mayEndEarly) ?? []);
  },
});

function complaintAbout(
  { environment, path, rollout: { plan, percentage } }: WrittenRollout,
  mayEndEarly: boolean,
): Complaint | null {
  const mistake = plan === undefined ? null : mistakeIn(plan, percentage, mayEndEarly);
  if (plan === undefined || mistake === null) return null;
  const { at, message, remedy } = mistake;
  const steps = plan.map((step, index) => ({ step, index })).sort((a, b) => a.step - b.step);
  const sorted = steps.map(({ step }) => step);
  const order = steps.map(({ index }) => index);
  const isMended = mistakeIn(sorted, percentage, mayEndEarly) === null;
  return {
    path: [...path, ...at],
    environment,
    message,
    remedy,
    ...(isMended && { fix: { kind: 'reorder', path: [...path, 'plan'], order } }),
  };
}

interface Mistake {
  /** From the rollout. */
  readonly at: Path;
  readonly message: string;
  readonly remedy: string;
}

function mistakeIn(plan: readonly number[], percentage: number, mayEndEarly: boolean): Mistake | null {
  const wrong = plan.findIndex((step, index) => {
    const before = plan[index - 1];
    return before !== undefined && step <= before;
  });
  if (wrong !== -1) {
    const [before, step] = [plan[wrong - 1], plan[wrong]];
    const message =
      step === before
        ? `The plan has the step ${step} % twice.`
        : `The plan goes back from ${before} % to ${step} %.`;
    return { at: ['plan', wrong], message, remedy: 'Write each step once, in ascending order.' };
  }
  const last = plan.at(-1);
  if (last === undefined) return null;
  if (!mayEndEarly && last !== END) {
    const message = `The plan ends at ${last} %, and not at ${END} %.`;
    return { at: ['plan', plan.length - 1], message, remedy: `Add the steps up to ${END}.` };
  }
  if (percentage <= last) return null;
  return {
    at: ['percentage'],
    message: `The rollout is at ${percentage} %, beyond the last step of its plan, ${last} %.`,
    remedy: 'Add the step to the plan, or go back to the last one.',
  };
}
