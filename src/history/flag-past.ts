import type { FlagPast, PastExpiry, Version } from '../model/index.ts';
import type { Ages } from './ages.ts';
import type { Digest } from './digest.ts';
import { lastLife } from './life.ts';

/** The past of one flag, from all its versions, the oldest first; null when there are none. */
export function flagPast(
  key: string,
  versions: readonly Version[],
  digestOf: (version: Version) => Digest | null,
  { unchanged, killed }: Ages,
): FlagPast | null {
  const life = lastLife(versions);
  if (life === null) return null;
  const { removal } = life;
  const [first] = life.versions;
  return {
    created: first.merge.moment,
    get expiries() {
      return expiriesOf(life.versions, digestOf);
    },
    get versions() {
      return life.versions.map((version) => ({
        moment: version.merge.moment,
        gives: digestOf(version)?.gives ?? null,
      }));
    },
    removal: removal && {
      moment: removal.merge.moment,
      get shape() {
        return digestOf(life.versions.at(-1) ?? first)?.shape ?? null;
      },
    },
    unchangedSince: (environment) => unchanged(key, environment)?.moment ?? null,
    killedSince: (environment) => killed(key, environment)?.moment ?? null,
  };
}

function expiriesOf(
  versions: readonly Version[],
  digestOf: (version: Version) => Digest | null,
): PastExpiry[] {
  const expiries: PastExpiry[] = [];
  for (const version of versions) {
    const expires = digestOf(version)?.expires ?? null;
    if (expires === null || expires === expiries.at(-1)?.expires) continue;
    expiries.push({ expires, moment: version.merge.moment });
  }
  return expiries;
}
