import { namesInWords } from '../../names-in-words.ts';
import { ownersOf } from '../../ownership/owners-of.ts';
import { fileRule } from '../../rule.ts';

const MOST_NAMED = 3;

export const ownerMissing = fileRule({
  id: 'owner-missing',
  title: 'A flag without an owner',
  why: "Somebody has to answer when the flag misbehaves, and to take it out of the code when it is done. A flag that belongs to everybody is nobody's.",
  severity: 'error',
  skippedBy: ['only-lowers'],
  bad: `type: release
#^^^
description: One-page checkout. Off keeps today's three-step checkout.
expires: 2027-03-31
default: off
`,
  good: `type: release
description: One-page checkout. Off keeps today's three-step checkout.
owner: acme/checkout
expires: 2027-03-31
default: off
`,
  check: ({ flag, owners }) =>
    ownersOf(flag.definition).length === 0
      ? [
          {
            message: 'The flag has no `owner`.',
            remedy: `Name the team or the person who answers for it: ${suggestion(owners ?? new Set())}.`,
          },
        ]
      : [],
});

/** Some of those who are known; a repository may know thousands. */
function suggestion(owners: ReadonlySet<string>): string {
  const some: string[] = [];
  for (const owner of owners) if (some.push(owner) === MOST_NAMED) break;
  return some.length === 0 ? '`owner: organisation/team`' : `for example ${namesInWords(some)}`;
}
