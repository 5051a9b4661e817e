import type { FlagSet } from '../../model/index.ts';

/** `accountId`, `user.id`, `customer_key`, `targetingKey`. */
const NAME = /(?:id|key)$/i;

/** Tells the attributes that name one person or account: by their name, or because a flag draws its buckets from them. */
export function idLikeIn({ flags }: FlagSet): (attribute: string) => boolean {
  const buckets = new Set([...flags.values()].map(({ definition }) => definition.bucketBy));
  return (attribute) => NAME.test(attribute) || buckets.has(attribute);
}
