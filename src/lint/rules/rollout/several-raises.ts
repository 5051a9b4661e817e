import { isRaised } from '../../exposed.ts';
import { pullRequestRule } from '../../rule.ts';

export const severalRaises = pullRequestRule({
  id: 'several-raises',
  title: 'Several flags raised in one pull request',
  why: 'When something breaks afterwards, nobody knows which of them did it, and reverting takes all of them back.',
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
#               ^^^^^^^^^^
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
  check: ({ flags, isCritical }) => {
    const raised = flags.flatMap(({ after, changes }) => {
      const environment = changes.find(
        (change) => change.environment !== null && isCritical(change.environment) && isRaised(change),
      )?.environment;
      return after === null || environment == null ? [] : [{ flag: after, environment }];
    });
    const [first, ...others] = raised;
    if (first === undefined) return [];
    return others.map(({ flag, environment }) => ({
      flag: flag.key,
      file: flag.file,
      path: ['environments', environment],
      at: 'key' as const,
      environment,
      message: `\`${flag.key}\` is raised in ${environment} together with \`${first.flag.key}\`${raised.length > 2 ? ` and ${raised.length - 2} more` : ''}.`,
      remedy: 'Raise one flag per pull request, or say in the description why they belong together.',
    }));
  },
});
