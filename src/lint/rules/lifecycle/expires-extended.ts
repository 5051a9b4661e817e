import { daysBetween } from '../../../model/index.ts';
import { extensionInWords, extensionOf } from '../../extension.ts';
import { diffRule } from '../../rule.ts';
import { daysInWords } from '../../time/days-in-words.ts';

export const expiresExtended = diffRule({
  id: 'expires-extended',
  title: 'A flag that is given more time',
  why: 'Moving the date is easier than removing the flag, so it becomes a habit: of 394 flags of one team more than half were extended, two in five of these dates after they had passed. A reason under `acknowledge` makes it a decision.',
  severity: 'warning',
  usesHistory: true,
  skippedBy: ['only-lowers'],
  acknowledged: true,
  bad: `# 2026-09-01: flags/checkout.yaml
type: release
expires: 2026-11-30
default: off
# head: flags/checkout.yaml
type: release
expires: 2027-01-31
#        ^^^^^^^^^^
default: off
`,
  good: `# 2026-09-01: flags/checkout.yaml
type: release
expires: 2026-11-30
default: off
# head: flags/checkout.yaml
type: release
expires: 2026-11-27
default: off
`,
  check: ({ before, after, history }) => {
    const extension = extensionOf(before, after);
    if (before === null || extension === null) return [];
    const { from, to, path } = extension;
    const past = history?.of(before.key) ?? null;
    const what =
      to === null
        ? `The flag was to expire on ${from}, and is permanent now`
        : `${daysInWords(daysBetween(from, to))} more, from ${from} to ${to}`;
    return [
      {
        yieldsTo: ['expires-extended-repeatedly'],
        path,
        at: to === null ? 'key' : 'value',
        message: `${what}${past === null ? '' : `: ${extensionInWords(extension, past)}`}.`,
        remedy:
          'Remove the flag in time, or say under `acknowledge: { expires-extended: … }` why it needs more.',
      },
    ];
  },
});
