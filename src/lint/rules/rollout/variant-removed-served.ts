import { type Move, percentageText, variantsOf } from '../../../model/index.ts';
import { criticalChanges } from '../../change/critical-changes.ts';
import { shareThat } from '../../change/share-that.ts';
import { onBothSides } from '../../change/sides.ts';
import { whom } from '../../change/whom.ts';
import { quoted } from '../../quoted.ts';
import { diffRule } from '../../rule.ts';

export const variantRemovedServed = diffRule({
  id: 'variant-removed-served',
  title: 'A variant removed while people get it',
  why: 'They all lose it at once, and nothing is left to go back to. First it is served to nobody, then it goes.',
  severity: 'error',
  bad: `# base: flags/search.yaml
type: ops
expires: 2027-03-31
variants: { old: a, new: b, newest: c }
default: old
environments: { production: { rollout: { serve: newest, percentage: 10 } } }
# head: flags/search.yaml
type: ops
expires: 2027-03-31
variants: { old: a, new: b }
#^^^^^^^
default: old
environments: { production: { rollout: { serve: new, percentage: 10 } } }
`,
  good: `# base: flags/search.yaml
type: ops
expires: 2027-03-31
variants: { old: a, new: b, newest: c }
default: old
environments: { production: { rollout: { serve: new, percentage: 10 } } }
# head: flags/search.yaml
type: ops
expires: 2027-03-31
variants: { old: a, new: b }
default: old
environments: { production: { rollout: { serve: new, percentage: 10 } } }
`,
  check: (view) => {
    const both = onBothSides(view);
    if (both === null) return [];
    const { before, after } = both;
    const left = variantsOf(after.definition);
    const gone = [...variantsOf(before.definition).keys()].filter((variant) => !left.has(variant));
    return criticalChanges(view).flatMap(({ environment, audiences }) =>
      gone.flatMap((variant) => {
        const moved = shareThat(audiences, (move) => loses(move, variant));
        if (moved === null) return [];
        return [
          {
            path: ['variants'],
            at: 'key' as const,
            environment,
            message: `${quoted(variant)} is gone, and ${percentageText(moved.percentage)} of ${whom(moved.audience)} in ${quoted(environment)} have it.`,
            remedy: `Stop serving ${quoted(variant)} first, and remove it in a later pull request.`,
            yieldsTo: ['experiment-edited-live'],
          },
        ];
      }),
    );
  },
});

/** Whoever gets the same value under another name loses nothing. */
function loses({ kind, from }: Move, variant: string): boolean {
  return from.variant === variant && kind !== 'relabel';
}
