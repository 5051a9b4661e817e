import type { FlagDefinition } from '../../../model/index.ts';
import type { Complaint } from '../../complaint.ts';
import { fileRule } from '../../rule.ts';
import { addDays, dayOf, startOf } from '../../time/day.ts';

type Exception = NonNullable<FlagDefinition['exceptions']>[number];

export const exceptionEnded = fileRule({
  id: 'exception-ended',
  title: 'An exception that has ended and still stands in the file',
  why: 'It excuses nothing any more, but whoever reads the file thinks that it does, and a later edit may give it new life without a thought.',
  severity: 'notice',
  skippedBy: ['only-lowers'],
  cleanup: true,
  bad: `type: release
expires: 2027-03-31
default: off
exceptions:
  - { rule: stale-on, reason: Waiting for the app., until: 2026-10-31 }
#                                                          ^^^^^^^^^^
`,
  good: `type: release
expires: 2027-03-31
default: off
`,
  check: ({ flag, now }) => {
    const all = flag.definition.exceptions ?? [];
    const today = dayOf(now);
    const ended = all.flatMap((exception, index) => (exception.until < today ? [{ exception, index }] : []));
    return ended.map(({ exception, index }) => ({
      ...complaintAbout(exception, index),
      ...(ended.length < all.length ? { fix: { kind: 'remove', path: ['exceptions', index] } as const } : {}),
      // A list without entries is an error, so the last ones go with it; one edit does that for all of them.
      ...(ended.length === all.length && index === 0
        ? { fix: { kind: 'remove', path: ['exceptions'] } as const }
        : {}),
    }));
  },
});

function complaintAbout({ rule, until }: Exception, index: number): Complaint {
  const name = rule.length > 60 ? `${rule.slice(0, 60)}…` : rule;
  return {
    path: ['exceptions', index, 'until'],
    message: `The exception from \`${name}\` ended on ${until}.`,
    remedy: 'Delete it, and put right what the rule still finds.',
    since: startOf(addDays(until, 1)),
  };
}
