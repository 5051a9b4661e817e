import type { FlagDefinition } from '../../../model/index.ts';
import { lifespanOf } from '../../lifespan.ts';
import { ageInWords, daysSince } from '../../past/since.ts';
import { historyRule } from '../../rule.ts';
import { daysInWords } from '../../time/days-in-words.ts';

export const typeLifespan = historyRule({
  id: 'type-lifespan',
  title: 'A flag older than its type is expected to live',
  why: 'Whatever `expires` says by now. Half of the flags that two teams removed had lived less than 52 and 91 days, and most of what one of them still had was older than 180 days. `types` in the policy says how long flags of a type live, and without it release and experiment flags have 90 days. A flag of twice that age blocks whoever works on it; an experiment blocks after a third more, because its result is a result of its time.',
  severity: 'error',
  cleanup: true,
  skippedBy: ['only-lowers'],
  bad: `# 2026-04-01: flags/checkout.yaml
type: release
#     ^^^^^^^
expires: 2026-12-31
default: off
`,
  good: `# 2026-09-01: flags/checkout.yaml
type: release
expires: 2026-12-31
default: off
`,
  check: ({ before, after, past, policy, now }) => {
    if (before === null || after === null || past === null) return [];
    const { type, permanent } = after.definition;
    const lifespan = permanent === undefined ? lifespanOf(policy, type) : null;
    const age = daysSince(past.created, now);
    if (lifespan === null || age < lifespan) return [];
    return [
      {
        path: ['type'],
        ...(age >= longest(type, lifespan) ? {} : { atMost: 'warning' }),
        message: `The flag is ${ageInWords(past.created, now)} old; a flag of type \`${type}\` is expected to live ${daysInWords(lifespan)}.`,
        remedy: 'Remove it with the code it decides about. If it has to stay, change its `type`.',
        since: past.created.at,
      },
    ];
  },
});

/** At what age, in days, it is too much. */
function longest(type: FlagDefinition['type'], lifespan: number): number {
  return type === 'experiment' ? Math.ceil((lifespan * 4) / 3) : 2 * lifespan;
}
