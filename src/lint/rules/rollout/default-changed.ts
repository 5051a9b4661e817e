import { type Flag, type Move, percentageText } from '../../../model/index.ts';
import { criticalChanges } from '../../change/critical-changes.ts';
import { shareThat } from '../../change/share-that.ts';
import { onBothSides } from '../../change/sides.ts';
import { whom } from '../../change/whom.ts';
import { quoted } from '../../quoted.ts';
import { diffRule } from '../../rule.ts';

export const defaultChanged = diffRule({
  id: 'default-changed',
  title: 'Another default for everyone outside',
  why: 'The default is what everybody gets whom no rule and no rollout reaches, in every environment that says nothing else. Rollouts are what changes it in steps.',
  severity: 'warning',
  bad: `# base: flags/search.yaml
type: ops
expires: 2027-03-31
variants: { old: a, new: b }
default: old
# head: flags/search.yaml
type: ops
expires: 2027-03-31
variants: { old: a, new: b }
default: new
#        ^^^
`,
  good: `# base: flags/search.yaml
type: ops
expires: 2027-03-31
variants: { old: a, new: b }
default: old
# head: flags/search.yaml
type: ops
expires: 2027-03-31
variants: { old: a, new: b }
default: old
environments: { production: { rollout: { serve: new, percentage: 5 } } }
`,
  check: (view) => {
    const both = onBothSides(view);
    if (both === null) return [];
    const { before, after } = both;
    const [old, current] = [before.definition.default, after.definition.default];
    return criticalChanges(view).flatMap(({ environment, audiences, safe }) => {
      const moved = shareThat(audiences, (move) => isFromTo(move, old, current));
      if (moved === null) return [];
      const what =
        old === current
          ? `another value of ${quoted(current)}`
          : `${quoted(current)} instead of ${quoted(old)}`;
      const kill = safe !== null && followsDefault(after) ? ', and a kill would serve that as well' : '';
      return [
        {
          path: old === current ? ['variants', current] : ['default'],
          environment,
          message: `The default is ${what}: ${percentageText(moved.percentage)} of ${whom(moved.audience)} in ${environment} get it at once${kill}.`,
          remedy: 'Keep the default, and let the environments serve something else.',
          yieldsTo: ['first-step', 'step-size', 'variant-value-changed', 'value-type-changed'],
        },
      ];
    });
  },
});

/** Whoever gets the same value under another name, or is enrolled into it, notices nothing. */
function isFromTo({ kind, from, to }: Move, old: string, current: string): boolean {
  const isOther = kind === 'gain' || kind === 'lose' || kind === 'switch';
  return isOther && from.variant === old && to.variant === current;
}

function followsDefault({ definition }: Flag): boolean {
  return definition.safe === undefined;
}
