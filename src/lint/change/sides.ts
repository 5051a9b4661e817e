import { type Flag, type Value, variantsOf } from '../../model/index.ts';
import { safeVariant } from '../safe-variant.ts';

/** One flag on both sides of a comparison. */
export interface Sides {
  /** Null for a flag that is new. */
  readonly before: Flag | null;
  /** Null for a flag that is removed. */
  readonly after: Flag | null;
}

/** A flag that is on both sides; null for one that comes or goes. */
export function onBothSides({
  before,
  after,
}: Sides): { readonly before: Flag; readonly after: Flag } | null {
  return before === null || after === null ? null : { before, after };
}

/** The flag that says what is safe and what is not: as it was, so that an edit cannot make itself harmless. */
export function judgedBy({ before, after }: Sides): Flag | null {
  return before ?? after;
}

/** The value of a variant on one side; undefined where that side does not have it. */
export function variantValue(flag: Flag | null, variant: string | null): Value | undefined {
  return flag === null || variant === null ? undefined : variantsOf(flag.definition).get(variant);
}

/** The value that gain and lose are told from; undefined where the flag does not have it. */
export function safeValueOf(sides: Sides): Value | undefined {
  const flag = judgedBy(sides);
  return flag === null ? undefined : variantValue(flag, safeVariant(flag));
}
