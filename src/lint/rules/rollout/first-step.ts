import { percentageText } from '../../../model/index.ts';
import { criticalChanges } from '../../change/critical-changes.ts';
import { exceeds } from '../../change/exceeds.ts';
import { isRolledOut, stepsOf } from '../../change/exposed.ts';
import { servedAt } from '../../change/served-at.ts';
import { smallerStep } from '../../change/smaller-step.ts';
import { whom } from '../../change/whom.ts';
import { percentageOption } from '../../option.ts';
import { quoted } from '../../quoted.ts';
import { diffRule } from '../../rule.ts';

export const firstStep = diffRule({
  id: 'first-step',
  title: 'A first step that reaches too many',
  why: 'What breaks mostly breaks for the first ones who get it: 5 % notice it as well as 50 %. GitLab and GrowthBook start at 1 %, which is too few to notice anything where there are only hundreds of people; where there are millions, a policy says `most: 1`, because a flag does not say how risky it is. It is about everyone, about rules that at most exclude some, and about whoever a percentage divides; whom a rule picks and serves alike, such as staff, is targeted and takes no steps. In an experiment, whoever is enrolled counts.',
  severity: 'error',
  skippedBy: ['only-lowers', 'restoration'],
  options: { most: percentageOption(5, 'How much of an audience the first step may reach, in percent.') },
  bad: `# base: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
# head: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { serve: on, percentage: 30 }
#                                     ^^
`,
  good: `# base: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
# head: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules: [{ if: { employee: true }, serve: on }]
    rollout: { serve: on, percentage: 5 }
`,
  check: (view, { most }) => {
    const { after } = view;
    if (after === null || !isRolledOut(view)) return [];
    return criticalChanges(view).flatMap((change) => {
      const [largest] = stepsOf(change, view)
        .filter((step) => step.before === 0 && exceeds(step.after, most))
        .sort((a, b) => b.after - a.after);
      if (largest === undefined) return [];
      const { environment } = change;
      const { goal, more } = smallerStep(after, environment, largest, most);
      return [
        {
          path: servedAt(after, environment, largest.audience.audience),
          environment,
          message: `The first step in ${quoted(environment)} goes from 0 to ${percentageText(largest.after)} of ${whom(largest.audience)}; at most ${percentageText(most)} may be the first.`,
          remedy: `Start at ${goal}${more}.`,
          yieldsTo: ['new-flag-live', 'default-changed'],
        },
      ];
    });
  },
});
