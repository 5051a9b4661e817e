import type { FlagDefinition } from '../../../model/index.ts';
import { isBlank } from '../../is-blank.ts';
import { quoted } from '../../quoted.ts';
import { fileRule } from '../../rule.ts';

/** On and off, old and new, explain each other. */
const SELF_EVIDENT = 2;

export const variantUndescribed = fileRule({
  id: 'variant-undescribed',
  title: 'One of many variants without a description',
  why: 'Two variants explain each other. Of three or more nobody can tell from a name in a report what people are shown.',
  severity: 'warning',
  skippedBy: ['only-lowers'],
  bad: `type: experiment
expires: 2027-01-29
variants:
  control: { value: none, description: "No message, as today" }
  badge: { value: badge, description: Badge next to the price }
  banner: banner
# ^^^^^^
default: control
`,
  good: `type: experiment
expires: 2027-01-29
variants:
  control: { value: none, description: "No message, as today" }
  badge: { value: badge, description: Badge next to the price }
  banner: { value: banner, description: Banner above the cart }
default: control
`,
  check: ({ flag }) => {
    const variants = Object.entries(flag.definition.variants ?? {});
    if (variants.length <= SELF_EVIDENT) return [];
    return variants
      .filter(([, variant]) => !isDescribed(variant))
      .map(([name]) => ({
        path: ['variants', name],
        at: 'key' as const,
        message: `The variant ${quoted(name)} has no description.`,
        remedy: 'Write `{ value: …, description: … }` and say what people see when they get it.',
      }));
  },
});

function isDescribed(variant: NonNullable<FlagDefinition['variants']>[string]): boolean {
  return typeof variant === 'object' && !isBlank(variant.description);
}
