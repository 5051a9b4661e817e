import { type AudienceChange, percentageText } from '../model/index.ts';
import { list, quote, type Words } from './words.ts';

/** How much of an audience, as shares and moves say it. */
export interface Amount {
  readonly percentage: number;
  readonly keys: number | null;
}

/** What the amounts of an audience are amounts of. */
export type Whole = Pick<AudienceChange, 'units' | 'keys'>;

const usualUnit = 'targetingKey';

/**
 * An amount with what it counts: `15 %`, `15 % of accountId values`, `2 of 3 keys`. The usual unit goes without
 * saying.
 */
export function amountInWords(amount: Amount, whole: Whole): Words {
  const { keys } = whole;
  if (keys !== null && amount.keys !== null) return [`${amount.keys} of ${keys.of} `, ...keyNoun(whole)];
  return [percentageText(amount.percentage), ...unitInWords(whole)];
}

/** Of what the percentages are: ` of accountId values`; nothing where it is the usual unit. */
export function unitInWords(whole: Whole): Words {
  const { units, keys } = whole;
  if (keys !== null) {
    const listed: Words = [`the ${keys.of} `, ...keyNoun(whole)];
    const others = units.map((unit): Words => [quote(unit), ' values']);
    return units.length === 0
      ? [' of ', ...listed]
      : [' of the combinations of ', ...list([listed, ...others])];
  }
  const [first, ...others] = units;
  if (first === undefined || (others.length === 0 && first === usualUnit)) return [];
  if (others.length === 0) return [' of ', quote(first), ' values'];
  return [' of the combinations of ', ...list(units.map((unit) => [quote(unit)])), ' values'];
}

function keyNoun({ keys }: Whole): Words {
  if (keys === null || keys.attribute === usualUnit) return [keys?.of === 1 ? 'key' : 'keys'];
  return [quote(keys.attribute), keys.of === 1 ? ' value' : ' values'];
}
