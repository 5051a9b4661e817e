import { equal } from '../../../exposure/index.ts';
import { type Flag, percentageText } from '../../../model/index.ts';
import { criticalChanges } from '../../change/critical-changes.ts';
import { shareThat } from '../../change/share-that.ts';
import { onBothSides, variantValue } from '../../change/sides.ts';
import { whom } from '../../change/whom.ts';
import { quoted } from '../../quoted.ts';
import { diffRule } from '../../rule.ts';
import { safeVariant } from '../../safe-variant.ts';

export const defaultChanged = diffRule({
  id: 'default-changed',
  title: 'Another default for everyone outside',
  why: 'The default is what everybody gets whom no rule and no rollout reaches, in every environment that says nothing else. Rollouts are what changes it in steps.',
  severity: 'warning',
  acknowledged: true,
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
    if (equal(variantValue(before, old), variantValue(after, current))) return [];
    const kill = changesKill(before, after) ? ', and a kill would serve that as well' : '';
    return criticalChanges(view).flatMap(({ environment, audiences }) => {
      const moved = shareThat(audiences, ({ from, to }) => from.variant === old && to.variant === current);
      if (moved === null) return [];
      const what =
        old === current
          ? `another value of ${quoted(current)}`
          : `${quoted(current)} instead of ${quoted(old)}`;
      return [
        {
          path: old === current ? ['variants', current] : ['default'],
          environment,
          message: `The default is ${what}: ${percentageText(moved.percentage)} of ${whom(moved.audience)} in ${quoted(environment)} get it at once${kill}.`,
          remedy:
            'Keep the default, and let the environments serve something else, or say under `acknowledge: { default-changed: … }` why all may get it at once.',
          yieldsTo: ['variant-value-changed', 'value-type-changed'],
        },
      ];
    });
  },
});

/** Whether a kill serves another value, because it serves the default. */
function changesKill(before: Flag, after: Flag): boolean {
  const [old, current] = [before, after].map((flag) => variantValue(flag, safeVariant(flag)));
  return after.definition.safe === undefined && !equal(old, current);
}
