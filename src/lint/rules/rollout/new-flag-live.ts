import { type AudienceChange, type Flag, percentageText } from '../../../model/index.ts';
import { criticalChanges } from '../../change/critical-changes.ts';
import { exposedAfter, isRolledOut } from '../../change/exposed.ts';
import { servedAt } from '../../change/served-at.ts';
import { whom } from '../../change/whom.ts';
import { quoted } from '../../quoted.ts';
import { diffRule } from '../../rule.ts';

export const newFlagLive = diffRule({
  id: 'new-flag-live',
  title: 'A new flag that is live from the start',
  why: 'A flag that starts off can be merged at any time, and its first step is a change of its own that anybody can find and take back. GitLab, Kubernetes and Harness ask for the same.',
  severity: 'error',
  skippedBy: ['restoration'],
  bad: `# head: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { serve: on, percentage: 5 }
#                                     ^
`,
  good: `# head: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments:
  development: on
`,
  check: (view) => {
    const { before, after } = view;
    if (before !== null || after === null || !isRolledOut(view)) return [];
    return criticalChanges(view).flatMap((change) => {
      const live = exposedAfter(change, view).find((each) => each.after > 0);
      if (live === undefined) return [];
      const { environment } = change;
      return [
        {
          path: servedAt(after, environment, live.audience.audience),
          environment,
          message: `The flag is new and already live in ${quoted(environment)}: ${percentageText(live.after)} of ${whom(live.audience)} get more than the safe variant.`,
          remedy: `Let ${quoted(environment)} serve the safe variant for now${written(live.audience, after)}, and raise it in a pull request of its own.`,
        },
      ];
    });
  },
});

/** How a rollout may stand there already; none could take a default away. */
function written({ after: [first] }: AudienceChange, { definition }: Flag): string {
  const variant = first?.outcome.variant ?? definition.default;
  if (variant === definition.default) return '';
  return definition.type === 'experiment'
    ? ' (a rollout with `percentage: 0` is fine)'
    : ` (${quoted(`rollout: { serve: ${variant}, percentage: 0 }`)} is fine)`;
}
