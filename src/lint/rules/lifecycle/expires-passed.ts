import { addDays, dayOf, daysBetween, startOf } from '../../../model/index.ts';
import { fileRule } from '../../rule.ts';
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
  check: ({ flag: { definition }, now }) => {
    const { expires } = definition;
    const today = dayOf(now);
    if (expires === undefined || expires >= today) return [];
    return [
      {
        path: ['expires'],
        message: `The flag expired ${daysInWords(daysBetween(expires, today))} ago.`,
        remedy:
          'Delete it, or write a later day and say under `acknowledge: { expires-extended: … }` why it needs more time.',
        since: startOf(addDays(expires, 1)),
      },
    ];
  },
});
