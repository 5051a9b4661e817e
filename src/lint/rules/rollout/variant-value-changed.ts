import { percentageText } from '../../../model/index.ts';
import { criticalChanges } from '../../change/critical-changes.ts';
import { shareThat } from '../../change/share-that.ts';
import { whom } from '../../change/whom.ts';
import { quoted } from '../../quoted.ts';
import { diffRule } from '../../rule.ts';

export const variantValueChanged = diffRule({
  id: 'variant-value-changed',
  title: 'Another value for a variant that people get',
  why: 'Everybody who has the variant gets the new value at once, in no steps, and taking it back is the same jump again.',
  severity: 'error',
  acknowledged: true,
  bad: `# base: flags/timeout.yaml
type: ops
expires: 2027-03-31
variants: { short: 500, long: 2000 }
default: short
environments: { production: long }
# head: flags/timeout.yaml
type: ops
expires: 2027-03-31
variants: { short: 500, long: 9000 }
#                             ^^^^
default: short
environments: { production: long }
`,
  good: `# base: flags/timeout.yaml
type: ops
expires: 2027-03-31
variants: { short: 500, long: 2000 }
default: short
environments: { production: long }
# head: flags/timeout.yaml
type: ops
expires: 2027-03-31
variants: { short: 500, long: 2000, longest: 9000 }
default: short
environments: { production: { rules: [{ if: { beta: true }, serve: longest }], serve: long } }
`,
  check: (view) => {
    const { after } = view;
    if (after === null) return [];
    return criticalChanges(view).flatMap(({ environment, audiences, variants }) =>
      variants.flatMap(({ variant }) => {
        const moved = shareThat(
          audiences,
          ({ kind, from, to }) => kind === 'switch' && from.variant === variant && to.variant === variant,
        );
        if (moved === null) return [];
        const written = after.definition.variants?.[variant];
        return [
          {
            path: ['variants', variant, ...(typeof written === 'object' ? ['value'] : [])],
            environment,
            message: `The value of ${quoted(variant)} changes at once for ${percentageText(moved.percentage)} of ${whom(moved.audience)} in ${quoted(environment)}.`,
            remedy:
              'Add a variant with the new value and roll it out, or say under `acknowledge: { variant-value-changed: … }` why all may get it at once.',
            yieldsTo: ['experiment-edited-live', 'value-type-changed'],
          },
        ];
      }),
    );
  },
});
