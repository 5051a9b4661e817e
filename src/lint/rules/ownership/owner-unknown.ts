import { nearest } from '../../../model/index.ts';
import { isOwner } from '../../ownership/owner-form.ts';
import { ownersOf } from '../../ownership/owners-of.ts';
import { quoted } from '../../quoted.ts';
import { setRule } from '../../rule.ts';

/** How many names are compared with unknown ones, however many of either there are. */
const MOST_COMPARISONS = 100_000;

export const ownerUnknown = setRule({
  id: 'owner-unknown',
  title: 'An owner that nobody knows',
  why: 'A slip of the finger, or a team that is gone: then nobody hears about the flag. Known are the `teams` of the policy and everybody in CODEOWNERS; without either, nothing is found.',
  severity: 'error',
  skippedBy: ['only-lowers'],
  bad: `# CODEOWNERS
* @acme/checkout @acme/growth
# flags/new-checkout.yaml
type: release
owner: acme/chekout
#      ^^^^^^^^^^^^
expires: 2027-03-31
default: off
`,
  good: `# CODEOWNERS
* @acme/checkout @acme/growth
# flags/new-checkout.yaml
type: release
owner: acme/checkout
expires: 2027-03-31
default: off
`,
  check: ({ head, owners }) => {
    if (owners === null || owners.size === 0) return [];
    const known = new Set([...owners].map(folded));
    const suggest = suggestion(owners);
    // Whoever lists other names than GitHub's has names of their own, and wants them all compared.
    const isConcerned = [...owners].every(isOwner) ? isOwner : () => true;
    return [...head.flags.values()].flatMap(({ key, file, definition }) =>
      ownersOf(definition)
        .filter(({ name }) => isConcerned(name) && !known.has(folded(name)))
        .map(({ name, path }) => ({
          flag: key,
          file,
          path,
          message: `${quoted(name)} is neither among the \`teams\` of the policy nor in CODEOWNERS.`,
          remedy: suggest(name),
        })),
    );
  },
});

/** GitHub does not tell capitals from small letters. */
function folded(owner: string): string {
  return owner.toLowerCase();
}

function suggestion(owners: ReadonlySet<string>): (name: string) => string {
  const found = new Map<string, string | null>();
  return (name) => {
    const isKnown = found.has(name) || (found.size + 1) * owners.size > MOST_COMPARISONS;
    if (!isKnown) found.set(name, nearest(name, owners));
    const meant = found.get(name) ?? null;
    return meant === null
      ? 'Name an owner that exists, or add it to `teams`.'
      : `Did you mean ${quoted(meant)}?`;
  };
}
