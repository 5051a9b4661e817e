import { isLiteral, type Literal } from '../expression.ts';

const MAX_TOTAL = 2_147_483_647;

/** The variant for a hash from 0 to 2^32 - 1, or null. */
export type Dealer = (hash: number) => Literal;

/**
 * Divides the hashes over arms, as flagd does since core 0.15 ("v2"): the bucket is `hash · total >> 32`, and the
 * first arm whose weight, added to those before it, exceeds the bucket gets it.
 *
 * @param arms each a variant and its weight, 1 when there is none; a negative weight counts as 0
 * @returns what always answers null when an arm is malformed, or the weights are no integers or exceed 2^31 - 1
 */
export function dealer(arms: readonly (readonly unknown[])[]): Dealer {
  const shares: { variant: Literal; weight: number }[] = [];
  for (const arm of arms) {
    const [variant, weight = 1] = arm;
    if (arm.length < 1 || arm.length > 2 || !isLiteral(variant)) return nobody;
    if (typeof weight !== 'number' || !Number.isInteger(weight)) return nobody;
    shares.push({ variant, weight: Math.max(0, weight) });
  }
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0 || total > MAX_TOTAL) return nobody;
  let cumulative = 0;
  const intervals = shares.map(({ variant, weight }) => {
    cumulative += weight;
    return { variant, edge: upperEdge(cumulative, total) };
  });
  return (hash) => {
    for (const { variant, edge } of intervals) if (hash < edge) return variant;
    return null;
  };
}

/**
 * The least hash whose bucket is at or above a cumulative weight: `ceil(cumulative · 2^32 / total)`, divided in two
 * steps of 16 bits so that every number stays exact.
 */
function upperEdge(cumulative: number, total: number): number {
  const high = Math.floor((cumulative * 65_536) / total);
  const remainder = cumulative * 65_536 - high * total;
  return high * 65_536 + Math.ceil((remainder * 65_536) / total);
}

function nobody(): null {
  return null;
}
