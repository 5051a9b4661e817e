import { addDays, type Day, dayOf, daysBetween, type FlagDefinition, startOf } from '../../../model/index.ts';
import type { Complaint } from '../../complaint.ts';
import { wholeNumber } from '../../option.ts';
import { quoted } from '../../quoted.ts';
import { fileRule } from '../../rule.ts';
import { ruleMeant } from '../../rule-meant.ts';
import type { Strictness } from '../../strictness.ts';
import { daysInWords } from '../../time/days-in-words.ts';
import { weaknessOf } from '../../weakness.ts';

type Exception = NonNullable<FlagDefinition['exceptions']>[number];

export const suppressionUnjustified = fileRule({
  id: 'suppression-unjustified',
  title: 'An exception that excuses from nothing, or without a reason',
  why: 'An exception is a promise with an end: a rule that may be excused from, a reason that a reviewer can weigh, and a day by which the flag is put right. An entry that has ended, or names a rule that does not exist, looks like one and is none. What `acknowledge` lets pass is let pass by its reason alone, so that is held to the same.',
  severity: 'error',
  skippedBy: ['only-lowers'],
  cleanup: true,
  options: { characters: wholeNumber(20, 'How long a reason is at least.') },
  bad: `# flags/policy.yaml
environments: [{ name: production }]
lint: { rules: { suppression-unjustified: error }, suppressible: [stale-on] }
# flags/checkout.yaml
type: release
expires: 2027-01-31
default: off
exceptions:
  - rule: stale-on
    reason: The mobile app of last year still asks for it.
    until: 2026-11-13
#          ^^^^^^^^^^
`,
  good: `# flags/policy.yaml
environments: [{ name: production }]
lint: { rules: { suppression-unjustified: error }, suppressible: [stale-on] }
# flags/checkout.yaml
type: release
expires: 2027-01-31
default: off
exceptions:
  - rule: stale-on
    reason: The mobile app of last year still asks for it.
    until: 2027-01-31
`,
  check: ({ flag: { definition }, strictness, now }, { characters }) => {
    const exceptions = definition.exceptions ?? [];
    const today = dayOf(now);
    const areAllOver = exceptions.every(({ until }) => until < today);
    const ofExceptions = exceptions.flatMap((exception, index) => {
      const entry = ['exceptions', index];
      const over = { kind: 'remove', path: areAllOver ? ['exceptions'] : entry } as const;
      const found = [
        ofRule(exception, strictness),
        ofReason(exception, characters),
        ofEnd(exception, today, strictness, over),
      ];
      return found.flatMap((each) =>
        each === null ? [] : [{ ...each, path: [...entry, ...(each.path ?? [])] }],
      );
    });
    return [...ofExceptions, ...ofAcknowledgements(definition, characters)];
  },
});

function ofRule({ rule }: Exception, { ruleIds, suppressible }: Strictness): Complaint | null {
  if (suppressible.has(rule)) return null;
  const path = ['rule'];
  if (ruleIds.has(rule)) {
    const remedy =
      'Mend what the rule finds. The policy says under `lint.suppressible` which rules allow exceptions.';
    return { path, message: `No flag can be excused from ${quoted(rule)}.`, remedy };
  }
  return { path, message: `There is no rule ${quoted(rule)}.`, remedy: ruleMeant(rule, ruleIds) };
}

function ofReason({ rule, reason }: Exception, characters: number): Complaint | null {
  const weakness = weaknessOf(reason, rule, characters);
  const remedy = 'Say in a sentence why the rule does not fit here, and what will be different at the end.';
  return weakness === null ? null : { path: ['reason'], message: `The reason ${weakness}.`, remedy };
}

/** An acknowledgement excuses from more than an exception does, though once. */
function ofAcknowledgements({ acknowledge = {} }: FlagDefinition, characters: number): Complaint[] {
  return Object.entries(acknowledge).flatMap(([rule, reason]) => {
    const weakness = weaknessOf(reason, rule, characters);
    const message = `The reason for ${quoted(rule)} ${weakness}.`;
    const remedy = 'Say in a sentence why it is right this time, or delete the entry once it is merged.';
    return weakness === null ? [] : [{ path: ['acknowledge', rule], message, remedy }];
  });
}

function ofEnd(
  { until }: Exception,
  today: Day,
  { longestException }: Strictness,
  fix: NonNullable<Complaint['fix']>,
): Complaint | null {
  const path = ['until'];
  const latest = addDays(today, longestException);
  if (until < today) {
    const message = `The exception ended ${daysInWords(daysBetween(until, today))} ago.`;
    const since = startOf(addDays(until, 1));
    return { path, message, remedy: 'Delete the entry: it excuses from nothing any more.', since, fix };
  }
  if (until <= latest) return null;
  const message = `The exception would last ${daysInWords(daysBetween(today, until))}, and may last ${daysInWords(longestException)}.`;
  return { path, message, remedy: `Write \`${latest}\` or an earlier day.` };
}
