import { everyoneGets } from '../../../exposure/index.ts';
import { type Flag, type GivenByFile, givenByFile, percentageText } from '../../../model/index.ts';
import { days } from '../../option.ts';
import { daysSince, sinceInWords } from '../../past/since.ts';
import { writtenSince } from '../../past/written-since.ts';
import { quoted } from '../../quoted.ts';
import { rolloutsOf } from '../../rollouts-of.ts';
import { historyRule } from '../../rule.ts';

export const rolloutStalled = historyRule({
  id: 'rollout-stalled',
  title: 'A release that stopped between its steps',
  why: 'A share is watched for a day or a week, then raised or taken back. Where nothing happens for a month nobody watches any more, and two ways through the code stay in use for good. An experiment keeps its share until it is decided, and what stays for good may keep one.',
  severity: 'warning',
  cleanup: true,
  skippedBy: ['only-lowers'],
  options: {
    after: days(30, 'Found when the shares of an environment have been the same for this many whole days.'),
  },
  bad: `# 2026-09-02: flags/checkout.yaml
type: release
expires: 2026-12-31
default: off
environments: { production: { rollout: { serve: on, percentage: 25 } } }
#                                                               ^^
`,
  good: `# 2026-09-02: flags/checkout.yaml
type: release
expires: 2026-12-31
default: off
environments: { production: { rollout: { serve: on, percentage: 25 } } }
# head: flags/checkout.yaml
type: release
expires: 2026-12-31
default: off
environments: { production: { rollout: { serve: on, percentage: 50 } } }
`,
  check: ({ before, after, past, isCritical, now }, options) => {
    if (before === null || after === null || after.definition.type !== 'release') return [];
    return rolloutsOf(after.definition).flatMap(({ environment, path, rollout: { percentage } }) => {
      if (percentage <= 0 || percentage >= 100 || !isCritical(environment)) return [];
      const shares = givenByFile(after.definition, environment).shares.join();
      const isSame = (given: GivenByFile): boolean =>
        given.everyone === null && given.shares.join() === shares;
      if (![before, after].every((each) => isDivided(each, environment))) return [];
      if (!isSame(givenByFile(before.definition, environment))) return [];
      const since = writtenSince(past, environment, isSame);
      if (since === null || daysSince(since, now) < options.after) return [];
      return [
        {
          path: [...path, 'percentage'],
          environment,
          message: `The share in ${quoted(environment)} has been ${percentageText(percentage)} ${sinceInWords(since, now)}.`,
          remedy: 'Raise it to the next step, or take it back.',
          since: since.at,
        },
      ];
    });
  },
});

function isDivided({ decisions }: Flag, environment: string): boolean {
  const decision = decisions?.get(environment);
  return decision !== undefined && everyoneGets(decision) === null;
}
