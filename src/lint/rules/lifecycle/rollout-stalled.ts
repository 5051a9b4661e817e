import { everyoneGets } from '../../../exposure/index.ts';
import type { Decision, FlagDefinition, Path } from '../../../model/index.ts';
import { days } from '../../option.ts';
import { holdsSince } from '../../past/holds-since.ts';
import { daysSince, sinceInWords } from '../../past/since.ts';
import { historyRule } from '../../rule.ts';
import { daysInMilliseconds } from '../../time/day.ts';

export const rolloutStalled = historyRule({
  id: 'rollout-stalled',
  title: 'A release that stopped between its steps',
  why: 'A share is watched for a day or a week, then raised or taken back. Where nothing happens for a month nobody watches any more, and two ways through the code stay in use for good. An experiment keeps its share until it is decided, and what stays for good may keep one.',
  severity: 'warning',
  skippedBy: ['only-lowers'],
  options: { after: days(30, 'For how long the shares of an environment have been the same.') },
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
  check: ({ before, after, past, history, isCritical, now }, options) => {
    if (before === null || after === null || after.definition.type !== 'release') return [];
    const enough = now - daysInMilliseconds(options.after);
    return Object.entries(after.definition.environments ?? {}).flatMap(([environment, definition]) => {
      const [old, current] = [before, after].map(({ decisions }) => decisions?.get(environment));
      if (old === undefined || current === undefined || !isCritical(environment)) return [];
      const isSame = (decision: Decision): boolean =>
        everyoneGets(decision) === null && sharesOf(decision) === sharesOf(current);
      if (!isSame(current) || !isSame(old)) return [];
      const since = holdsSince({ key: before.key, environment, past, history }, enough, isSame);
      if (since === null || daysSince(since, now) < options.after) return [];
      return partial(definition).map(({ path, percentage }) => ({
        path: ['environments', environment, ...path],
        environment,
        message: `The share in \`${environment}\` has been ${percentage} % ${sinceInWords(since, now)}.`,
        remedy: 'Raise it to the next step, or take it back.',
      }));
    });
  },
});

function sharesOf({ branches }: Decision): string {
  return branches.flatMap(({ serve }) => (serve.kind === 'rollout' ? [serve.share] : [])).join();
}

type EnvironmentDefinition = NonNullable<FlagDefinition['environments']>[string];

/** The shares that are neither nobody nor everybody, in the order of the file. */
function partial(definition: EnvironmentDefinition): { readonly path: Path; readonly percentage: number }[] {
  if (typeof definition === 'string') return [];
  const rules = (definition.rules ?? []).map(({ rollout }, index) => ({ rollout, at: ['rules', index] }));
  return [...rules, { rollout: definition.rollout, at: [] }].flatMap(({ rollout, at }) => {
    if (rollout === undefined || rollout.percentage <= 0 || rollout.percentage >= 100) return [];
    return [{ path: [...at, 'rollout', 'percentage'], percentage: rollout.percentage }];
  });
}
