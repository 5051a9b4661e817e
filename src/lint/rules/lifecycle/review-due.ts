import { addDays, dayOf, daysBetween, startOf } from '../../../model/index.ts';
import { days } from '../../option.ts';
import { ageInWords, daysSince } from '../../past/since.ts';
import { fileRule } from '../../rule.ts';
import { daysInWords } from '../../time/days-in-words.ts';

/** Somewhere it is tomorrow already. */
const AHEAD = 1;

export const reviewDue = fileRule({
  id: 'review-due',
  title: 'A permanent flag that nobody looked at for a year',
  why: 'Permanent flags outlive what they were for. Once a year somebody says that one is still needed, by writing the day under `reviewed`. A flag that is younger than that is left alone; where the history is not known, so is one that was never reviewed.',
  severity: 'warning',
  cleanup: true,
  usesHistory: true,
  skippedBy: ['only-lowers'],
  options: { after: days(365, 'Found when the last review is this many days ago.') },
  bad: `type: kill-switch
permanent: Third-party dependency; we must be able to shed it in an incident.
reviewed: 2025-11-03
#         ^^^^^^^^^^
default: on
safe: off
`,
  good: `type: kill-switch
permanent: Third-party dependency; we must be able to shed it in an incident.
reviewed: 2026-11-03
default: on
safe: off
`,
  check: ({ flag: { key, definition }, now, history }, { after }) => {
    const { permanent, reviewed } = definition;
    if (permanent === undefined) return [];
    const today = dayOf(now);
    const remedy = `Write \`reviewed: ${today}\` if it is still needed, or remove it.`;
    if (reviewed !== undefined && reviewed > addDays(today, AHEAD)) {
      return [{ path: ['reviewed'], message: 'The day of the review is still to come.', remedy }];
    }
    const created = history?.of(key)?.created ?? null;
    // A flag that the branch never had is new.
    const isYoung = history !== null && (created === null || daysSince(created, now) < after);
    if (isYoung) return [];
    if (reviewed !== undefined) {
      const age = daysBetween(reviewed, today);
      const message = `The last review was ${daysInWords(age)} ago.`;
      return age >= after ? [{ path: ['reviewed'], message, remedy, since: startOf(reviewed) }] : [];
    }
    // Without a history nobody knows how old it is.
    if (created === null) return [];
    const message = `Nobody has reviewed the flag since it came, ${ageInWords(created, now)} ago.`;
    return [{ path: ['permanent'], at: 'key', message, remedy, since: created.at }];
  },
});
