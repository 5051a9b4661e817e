import { movedFlags } from '../../change/moved-flags.ts';
import { isLowered, isRaised, raisedAudience } from '../../change/raised.ts';
import { servedAt } from '../../change/served-at.ts';
import { quoted } from '../../quoted.ts';
import { pullRequestRule } from '../../rule.ts';

export const mixedDirections = pullRequestRule({
  id: 'mixed-directions',
  title: 'One flag raised and another one lowered',
  why: 'Taking one of them back takes the other one back as well, and a pull request that raises something waits for freezes and soaks that lowering alone would not wait for.',
  severity: 'warning',
  bad: `# base: flags/coupons.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 50 } } }
# base: flags/wishlist.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 5 } } }
# head: flags/coupons.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: off }
# head: flags/wishlist.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 10 } } }
#                                                               ^^
`,
  good: `# base: flags/coupons.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 50 } } }
# head: flags/coupons.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: off }
`,
  check: (view) => {
    const raised = movedFlags(view, isRaised);
    const raisedKeys = new Set(raised.map(({ flag }) => flag.key));
    const lowered = movedFlags(view, isLowered).find(({ flag }) => !raisedKeys.has(flag.key));
    const [first] = raised;
    if (first === undefined || lowered === undefined) return [];
    const { flag, sides, change } = first;
    return [
      {
        flag: flag.key,
        file: flag.file,
        path: servedAt(flag, change.environment, raisedAudience(change, sides)?.audience ?? null),
        environment: change.environment,
        message: `${quoted(flag.key)} is raised in ${quoted(change.environment)}, and ${quoted(lowered.flag.key)} is lowered in ${quoted(lowered.change.environment)}.`,
        remedy: `Lower ${quoted(lowered.flag.key)} in a pull request of its own: it has nothing to wait for.`,
      },
    ];
  },
});
