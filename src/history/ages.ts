import { type Merge, MOST_REQUIRED, type Version } from '../model/index.ts';
import type { Digest } from './digest.ts';
import { lastLife } from './life.ts';
import { remembered } from './remembered.ts';

/** Since when flags are what they are. Every answer is null for a flag that is gone or cannot be read. */
export interface Ages {
  /** Since when all that decides what it serves in an environment is written as it is. */
  readonly unchanged: (key: string, environment: string) => Merge | null;
  /** Since when it is killed there without a break; null also where it is not. */
  readonly killed: (key: string, environment: string) => Merge | null;
}

/** Works out ages from the versions of flags. */
export function ages(
  versions: ReadonlyMap<string, readonly Version[]>,
  digestOf: (version: Version) => Digest | null,
): Ages {
  /** The newest first. A flag that is gone has none. */
  const present = remembered((key: string): readonly Version[] => {
    const life = lastLife(versions.get(key) ?? []);
    return life === null || life.removal !== null ? [] : life.versions.toReversed();
  });
  const newest = (key: string): Digest | null => {
    const [version] = present(key);
    return version === undefined ? null : digestOf(version);
  };
  /** The first of the newest versions that hold one after the other. */
  const beginning = (key: string, holds: (digest: Digest) => boolean): Merge | null => {
    let first: Merge | null = null;
    for (const version of present(key)) {
      const digest = digestOf(version);
      if (digest === null || !holds(digest)) break;
      first = version.merge;
    }
    return first;
  };
  const own = remembered((environment: string) =>
    remembered((key: string) => {
      const served = newest(key)?.served(environment);
      return beginning(key, (digest) => digest.served(environment) === served);
    }),
  );
  return {
    unchanged: (key, environment) => {
      const keys = new Set([key]);
      let latest: Merge | null = null;
      for (const each of keys) {
        const since = own(environment)(each);
        if (since === null || keys.size > MOST_REQUIRED + 1) return null;
        if (latest === null || since.position > latest.position) latest = since;
        for (const required of newest(each)?.requires ?? []) keys.add(required);
      }
      return latest;
    },
    killed: (key, environment) => beginning(key, ({ killed }) => killed.has(environment)),
  };
}
