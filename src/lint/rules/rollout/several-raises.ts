import { movedFlags } from '../../change/moved-flags.ts';
import { isRaised, raisedAudience } from '../../change/raised.ts';
import { servedAt } from '../../change/served-at.ts';
import { quoted } from '../../quoted.ts';
import { pullRequestRule } from '../../rule.ts';

export const severalRaises = pullRequestRule({
  id: 'several-raises',
  title: 'Several flags raised in one pull request',
  why: 'When something breaks afterwards, nobody knows which of them did it, and reverting takes all of them back. A flag that only follows another one, because it requires it, does not count.',
  severity: 'warning',
  bad: `# base: flags/first.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 5 } } }
# base: flags/second.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 5 } } }
# head: flags/first.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 10 } } }
# head: flags/second.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 10 } } }
#                                                               ^^
`,
  good: `# base: flags/first.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 5 } } }
# head: flags/first.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 10 } } }
`,
  check: (view) => {
    const raised = movedFlags(view, isRaised);
    const [first, ...others] = raised;
    if (first === undefined) return [];
    const more = others.length > 1 ? ` and ${others.length - 1} more` : '';
    return others.map(({ flag, sides, change }) => ({
      flag: flag.key,
      file: flag.file,
      path: servedAt(flag, change.environment, raisedAudience(change, sides)?.audience ?? null),
      environment: change.environment,
      message: `${quoted(flag.key)} is raised in ${quoted(change.environment)} together with ${quoted(first.flag.key)}${more}.`,
      remedy: 'Raise one flag per pull request, or say in the description why they belong together.',
    }));
  },
});
