import { equal } from '../../../exposure/index.ts';
import type { Flag, Path } from '../../../model/index.ts';
import { criticalChanges } from '../../change/critical-changes.ts';
import { onBothSides, variantValue } from '../../change/sides.ts';
import { quoted } from '../../quoted.ts';
import { diffRule } from '../../rule.ts';
import { safeVariant } from '../../safe-variant.ts';

export const safeChanged = diffRule({
  id: 'safe-changed',
  title: 'A kill that would serve something else',
  why: 'Nobody sees it until the flag is killed, or until a flag it requires is. Then is a bad time to find out.',
  severity: 'warning',
  acknowledged: true,
  bad: `# base: flags/search.yaml
type: ops
expires: 2027-03-31
variants: { old: a, new: b, none: c }
default: old
safe: none
# head: flags/search.yaml
type: ops
expires: 2027-03-31
variants: { old: a, new: b, none: c }
default: old
safe: new
#     ^^^
`,
  good: `# base: flags/search.yaml
type: ops
expires: 2027-03-31
variants: { old: a, new: b, none: c }
default: old
safe: none
# head: flags/search.yaml
type: ops
expires: 2027-03-31
variants: { old: a, new: b, nothing: c }
default: old
safe: nothing
`,
  check: (view) => {
    const both = onBothSides(view);
    if (both === null) return [];
    const { before, after } = both;
    const [old, current] = [safeVariant(before), safeVariant(after)];
    if (equal(variantValue(before, old), variantValue(after, current))) return [];
    const what =
      old === current
        ? `another value of ${quoted(current)}`
        : `${quoted(current)} instead of ${quoted(old)}`;
    const where = criticalChanges(view).find(({ safe }) => safe !== null);
    return (where === undefined ? [] : [where]).map(({ environment }) => ({
      path: pathOfSafe(after, old === current),
      environment,
      message: `A kill would serve ${what}.`,
      remedy:
        'Keep it, or say under `acknowledge: { safe-changed: … }` why this is wanted in an incident, and tell whoever is on call.',
      yieldsTo: before.definition.safe === undefined && after.definition.safe === undefined ? YIELDS : [],
    }));
  },
});

/** What the default already says, when `safe` is written on neither side. */
const YIELDS = ['default-changed'];

function pathOfSafe({ definition }: Flag, isValue: boolean): Path {
  const { safe, default: fallback } = definition;
  if (isValue) return ['variants', safe ?? fallback];
  return [safe === undefined ? 'default' : 'safe'];
}
