import { addDays, dayOf, daysBetween, type Flag, startOf } from '../../../model/index.ts';
import { isSettled } from '../../is-settled.ts';
import { quoted } from '../../quoted.ts';
import { fileRule } from '../../rule.ts';
import { safeVariant } from '../../safe-variant.ts';
import { daysInWords } from '../../time/days-in-words.ts';

export const expiresPassed = fileRule({
  id: 'expires-passed',
  title: 'A flag past its expiry date',
  why: 'Somebody said that the flag would be gone by now. A passed date never changes what is served, and never stops a pull request that leaves the flag alone: only whoever works on the flag has to decide about it.',
  severity: 'error',
  cleanup: true,
  skippedBy: ['only-lowers'],
  bad: `type: release
expires: 2026-11-13
#        ^^^^^^^^^^
default: off
`,
  good: `type: release
expires: 2027-01-31
default: off
`,
  check: ({ flag, isCritical, now }) => {
    const { expires } = flag.definition;
    const today = dayOf(now);
    if (expires === undefined || expires >= today) return [];
    return [
      {
        path: ['expires'],
        message: `The flag expired ${daysInWords(daysBetween(expires, today))} ago.`,
        remedy: `${wayOut(flag, isCritical)} write a later day, and say why under \`acknowledge: { expires-extended: … }\`.`,
        since: startOf(addDays(expires, 1)),
      },
    ];
  },
});

/** How it can go without being stopped on the way: who lowers it is not, and one that still decides may not be deleted. */
function wayOut(flag: Flag, isCritical: (environment: string) => boolean): string {
  if (flag.decisions === null || isSettled(flag, isCritical)) return 'Delete it, or';
  return `Give everyone ${quoted(safeVariant(flag))}, wait 7 days, then delete it; to do anything else with it,`;
}
