import type { FlagDefinition } from '../../model/index.ts';
import { type TextLeaf, textsOf } from '../leaves.ts';

/** What one variant says. */
export interface VariantTexts {
  readonly name: string;
  /** What callers receive: the texts of the value at any depth, and the keys of its maps. */
  readonly handedOut: readonly TextLeaf[];
  /** What only reviewers read. */
  readonly description: readonly TextLeaf[];
}

/** The texts of the variants of a flag. */
export function variantTexts({ variants = {} }: FlagDefinition): VariantTexts[] {
  return Object.entries(variants).map(([name, variant]) => {
    const path = ['variants', name];
    const isDescribed = typeof variant === 'object';
    const [value, own] = isDescribed ? [variant.value, [...path, 'value']] : [variant, path];
    return {
      name,
      handedOut: textsOf(value, own),
      description: isDescribed ? textsOf(variant.description, [...path, 'description']) : [],
    };
  });
}
