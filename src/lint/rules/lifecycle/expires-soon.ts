import { dayOf, daysBetween } from '../../../model/index.ts';
import { days } from '../../option.ts';
import { fileRule } from '../../rule.ts';
import { daysInWords } from '../../time/days-in-words.ts';

export const expiresSoon = fileRule({
  id: 'expires-soon',
  title: 'A flag that expires soon',
  why: 'Two weeks are enough to take the flag out of the code before its date passes, and late enough not to be forgotten again.',
  severity: 'notice',
  cleanup: true,
  skippedBy: ['only-lowers'],
  options: { within: days(14, 'How long before the date it is told.') },
  bad: `type: release
expires: 2026-12-05
#        ^^^^^^^^^^
default: off
`,
  good: `type: release
expires: 2027-02-01
default: off
`,
  check: ({ flag: { definition }, now }, { within }) => {
    const { expires } = definition;
    if (expires === undefined) return [];
    const left = daysBetween(dayOf(now), expires);
    if (left < 0 || left > within) return [];
    return [
      {
        path: ['expires'],
        message: `The flag expires ${left === 0 ? 'today' : `in ${daysInWords(left)}`}.`,
        remedy: 'Take it out of the code, then delete the file.',
      },
    ];
  },
});
