import type { Flag, FlagSet } from '../model/index.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * Which new flag is which old one under another key: the same type, description, owner, issue and variants, or the
 * old key kept as the salt. Where more than one pair would do, nothing is claimed.
 *
 * @returns the old flag by the new key
 */
export function findRenames(base: FlagSet, head: FlagSet): Map<string, Flag> {
  const gone = [...base.flags.values()].filter(
    ({ key }) => !head.flags.has(key) && !head.unreadable.has(key),
  );
  const come = [...head.flags.values()].filter(
    ({ key }) => !base.flags.has(key) && !base.unreadable.has(key),
  );
  if (gone.length === 0 || come.length === 0) return new Map();
  const bySalt = pairs(gone, come, salt, keptSalt);
  // A flag that has its salt in common with others is one of them, even if nobody can say which.
  const [kept, given] = [new Set(come.map(keptSalt)), new Set<string | null>(gone.map(salt))];
  const byLikeness = pairs(
    gone.filter((flag) => !kept.has(salt(flag))),
    come.filter((flag) => !given.has(keptSalt(flag))),
    likeness,
    likeness,
  );
  return new Map([...bySalt, ...byLikeness]);
}

function salt({ key, definition }: Flag): string {
  return definition.salt ?? key;
}

/** The salt a flag says it has; a new flag that keeps an old one says so. */
function keptSalt({ definition }: Flag): string | null {
  return definition.salt ?? null;
}

/** Pairs flags with equal traits, where exactly one on each side has them. A trait that is null equals nothing. */
function pairs(
  gone: readonly Flag[],
  come: readonly Flag[],
  ofGone: (flag: Flag) => string | null,
  ofCome: (flag: Flag) => string | null,
): Map<string, Flag> {
  const [old, current] = [byTrait(gone, ofGone), byTrait(come, ofCome)];
  const found = new Map<string, Flag>();
  for (const [trait, [flag, ...others]] of current) {
    const [before, ...more] = old.get(trait) ?? [];
    if (flag && before && others.length === 0 && more.length === 0) found.set(flag.key, before);
  }
  return found;
}

function byTrait(flags: readonly Flag[], traitOf: (flag: Flag) => string | null): Map<string, Flag[]> {
  const groups = new Map<string, Flag[]>();
  for (const flag of flags) {
    const trait = traitOf(flag);
    if (trait !== null) groups.set(trait, [...(groups.get(trait) ?? []), flag]);
  }
  return groups;
}

function likeness({ definition: { type, description, owner, issue, variants } }: Flag): string {
  return fingerprint([type, description, owner, issue, variants]);
}
