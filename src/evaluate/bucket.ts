import { murmur3 } from './murmur3.ts';

/** Up to this whole, the product of a hash and the whole is an exact double. */
const MAX_EXACT_WHOLE = 2 ** 21;

/**
 * The bucket a text falls into: `floor(murmur3(text) * whole / 2^32)`, flagd's second generation of bucketing.
 *
 * @param whole how many buckets there are
 * @returns an integer from 0 to `whole` - 1
 */
export function bucketOf(text: string, whole: number): number {
  const hash = murmur3(text);
  if (whole <= MAX_EXACT_WHOLE) return Math.floor((hash * whole) / 2 ** 32);
  return Number((BigInt(hash) * BigInt(whole)) >> 32n);
}
