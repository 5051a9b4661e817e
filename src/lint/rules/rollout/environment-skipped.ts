import { percentageText } from '../../../model/index.ts';
import { criticalChanges } from '../../change/critical-changes.ts';
import { exceeds } from '../../change/exceeds.ts';
import { isRaised } from '../../change/raised.ts';
import { restShare } from '../../change/rest-share.ts';
import { restServedAt } from '../../change/served-at.ts';
import { quoted } from '../../quoted.ts';
import { diffRule } from '../../rule.ts';

export const environmentSkipped = diffRule({
  id: 'environment-skipped',
  title: 'An environment that gets ahead of the one before it',
  why: 'What has not run in the environment before has not been tried. Compared is what everyone gets whom no rule decides for. Only releases count: an experiment has nobody to learn from before production, and other flags are not promoted from one environment to the next.',
  severity: 'error',
  skippedBy: ['only-lowers'],
  bad: `# base: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { development: off, production: { rollout: { serve: on, percentage: 5 } } }
# head: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { development: off, production: { rollout: { serve: on, percentage: 25 } } }
#                                                                                 ^^
`,
  good: `# base: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { development: on, production: { rollout: { serve: on, percentage: 5 } } }
# head: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { development: on, production: { rollout: { serve: on, percentage: 25 } } }
`,
  check: (view) => {
    const { before, after, policy } = view;
    if (after?.definition.type !== 'release') return [];
    const names = policy.environments.map(({ name }) => name);
    return criticalChanges(view)
      .filter((change) => isRaised(change, view))
      .flatMap(({ environment }) => {
        const previous = names[names.indexOf(environment) - 1];
        const [old, current, earlier] = [
          before?.decisions?.get(environment),
          after.decisions?.get(environment),
          previous === undefined ? undefined : after.decisions?.get(previous),
        ].map((decision) => (decision === undefined ? null : restShare(decision)));
        if (previous === undefined || current == null || earlier == null) return [];
        if (!exceeds(current, Math.max(earlier, old ?? earlier))) return [];
        return [
          {
            path: restServedAt(after, environment),
            environment,
            message: `${quoted(environment)} goes to ${percentageText(current)} of everyone else, and ${quoted(previous)}, which comes before it, is at ${percentageText(earlier)}.`,
            remedy: `Raise ${quoted(previous)} first.`,
          },
        ];
      });
  },
});
