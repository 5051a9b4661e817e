import { percentageText } from '../../../model/index.ts';
import { criticalChanges } from '../../change/critical-changes.ts';
import { exceeds } from '../../change/exceeds.ts';
import { isRolledOut, stepsOf } from '../../change/exposed.ts';
import { servedAt } from '../../change/served-at.ts';
import { smallerStep } from '../../change/smaller-step.ts';
import { whom } from '../../change/whom.ts';
import { percentageOption, wholeNumber } from '../../option.ts';
import { quoted } from '../../quoted.ts';
import { diffRule } from '../../rule.ts';

/** Below it, a step multiplies; from it on, it adds. In percent. */
const SMALL = 10;
/** From here on, everyone may follow. */
const HALF = 50;

export const stepSize = diffRule({
  id: 'step-size',
  title: 'A step that is too large',
  why: 'Each step must be small enough that the one before it has shown what it will do. Five times as many below 10 %, and 25 points more from there, are what the ladder of GrowthBook just keeps to: 1, 5, 10, 25, 50, 100 %; where half of all have it, the rest may follow, and for the step of GitLab from 1 to 10 % a policy says `factor: 10`. Whoever takes no steps is left out, as in `first-step`, and so is an experiment that ends: it has been measured, and its winner may go to everyone it was drawn from.',
  severity: 'error',
  skippedBy: ['only-lowers', 'restoration'],
  options: {
    factor: wholeNumber(5, 'How many times as many a step below 10 % may reach.', 2, 1000),
    points: percentageOption(25, 'How many points a step from 10 % to below 50 % may add.'),
  },
  bad: `# base: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 5 } } }
# head: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 50 } } }
#                                                               ^^
`,
  good: `# base: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 5 } } }
# head: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 25 } } }
`,
  check: (view, { factor, points }) => {
    const { after } = view;
    if (after === null || !isRolledOut(view)) return [];
    const mostAfter = (current: number): number => (current < SMALL ? current * factor : current + points);
    return criticalChanges(view).flatMap((change) => {
      const [largest] = stepsOf(change, view)
        .filter((step) => step.before > 0 && step.before < HALF)
        .map((step) => ({ ...step, most: mostAfter(step.before) }))
        .filter((step) => exceeds(step.after, step.most))
        .sort((a, b) => b.after - b.most - (a.after - a.most));
      if (largest === undefined) return [];
      const { environment } = change;
      const { goal, more } = smallerStep(after, environment, largest, largest.most);
      const [from, to, most] = [largest.before, largest.after, largest.most].map(percentageText);
      return [
        {
          path: servedAt(after, environment, largest.audience.audience),
          environment,
          message: `The step in ${quoted(environment)} goes from ${from} to ${to} of ${whom(largest.audience)}; the next one may reach at most ${most}.`,
          remedy: `Go to ${goal} first${more}.`,
          yieldsTo: ['default-changed'],
        },
      ];
    });
  },
});
