import type { Flag } from '../../model/index.ts';

/** What people are dealt by: equal for two flags exactly when their rollouts use the same buckets. */
export interface Buckets {
  readonly salt: string;
  readonly bucketBy: string;
}

/** The buckets of a flag. */
export function bucketsOf({ key, definition: { salt, bucketBy } }: Flag): Buckets {
  return { salt: salt ?? key, bucketBy: bucketBy ?? 'targetingKey' };
}

/** Which fields deal people from other buckets than before. */
export function editedBuckets(before: Flag, after: Flag): (keyof Buckets)[] {
  const [old, current] = [bucketsOf(before), bucketsOf(after)];
  return (['salt', 'bucketBy'] as const).filter((field) => old[field] !== current[field]);
}
