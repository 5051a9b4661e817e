import { addDays, dayOf, daysBetween } from '../../../model/index.ts';
import { lifespanOf } from '../../lifespan.ts';
import { diffRule } from '../../rule.ts';
import { daysInWords } from '../../time/days-in-words.ts';

export const expiresTooFar = diffRule({
  id: 'expires-too-far',
  title: 'An expiry date beyond the life of such a flag',
  why: 'A date that nobody will live to see reminds nobody. It is looked at when it is written, and counted from that day: `types` in the policy says how long flags of a type live, and without it release and experiment flags have 90 days. Of the flags that one team removed from its own code, three in four had lived less than 100 days.',
  severity: 'warning',
  skippedBy: ['only-lowers'],
  bad: `# head: flags/checkout.yaml
type: release
expires: 2027-06-30
#        ^^^^^^^^^^
default: off
`,
  good: `# head: flags/checkout.yaml
type: release
expires: 2027-02-23
default: off
`,
  check: ({ before, after, policy, now }) => {
    const { type, expires } = after?.definition ?? {};
    if (type === undefined || expires === undefined || expires === before?.definition.expires) return [];
    const lifespan = lifespanOf(policy, type);
    if (lifespan === null) return [];
    const today = dayOf(now);
    const latest = addDays(today, lifespan);
    if (expires <= latest) return [];
    return [
      {
        path: ['expires'],
        message: `\`${expires}\` is ${daysInWords(daysBetween(today, expires))} away; a flag of type \`${type}\` is expected to live ${daysInWords(lifespan)}.`,
        remedy: `Write \`${latest}\` or an earlier day.`,
      },
    ];
  },
});
