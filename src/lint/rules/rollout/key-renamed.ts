import { editedBuckets } from '../../change/buckets.ts';
import { criticalChanges } from '../../change/critical-changes.ts';
import { isLive } from '../../change/live.ts';
import { onBothSides } from '../../change/sides.ts';
import { quoted } from '../../quoted.ts';
import { diffRule } from '../../rule.ts';

export const keyRenamed = diffRule({
  id: 'key-renamed',
  title: 'A flag renamed while it is live',
  why: 'Code asks for a flag by its key. Until all of it has been replaced, whoever runs the old code gets the default in that code, from the moment this is published.',
  severity: 'error',
  acknowledged: true,
  bad: `# base: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 50 } } }
# head: flags/checkout.yaml is removed
# head: flags/one-page-checkout.yaml
type: release
#^^^
expires: 2027-03-31
default: off
salt: checkout
environments: { production: { rollout: { serve: on, percentage: 50 } } }
`,
  good: `# base: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { development: on }
# head: flags/checkout.yaml is removed
# head: flags/one-page-checkout.yaml
type: release
expires: 2027-03-31
default: off
salt: checkout
environments: { development: on }
`,
  check: (view) => {
    const both = onBothSides(view);
    if (both === null || both.before.key === both.after.key) return [];
    const { before, after } = both;
    const change = criticalChanges(view).find(({ environment }) => {
      const decision = before.decisions?.get(environment);
      return decision !== undefined && isLive(decision);
    });
    if (change === undefined) return [];
    const buckets =
      editedBuckets(before, after).length === 0 ? 'Buckets stay' : 'People are dealt anew as well';
    return [
      {
        at: 'key',
        environment: change.environment,
        message: `${quoted(before.key)} becomes ${quoted(after.key)} while it is live in ${quoted(change.environment)}: code that asks for the old key gets its own default. ${buckets}.`,
        remedy: `Add ${quoted(after.key)}, move the code to it, and remove ${quoted(before.key)} then; or say under \`acknowledge: { key-renamed: … }\` why nobody asks for it.`,
      },
    ];
  },
});
