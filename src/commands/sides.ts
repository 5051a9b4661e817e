import { defaultBranch, type LoadedFlags, mergeBase } from '../load/index.ts';
import { openFlags } from './flags.ts';

/** Compare with nothing: every flag counts as touched, and nothing as changed. */
export const NO_BASE: unique symbol = Symbol('no base');

/** What to compare with what. */
export interface SideOptions {
  /** Where the command runs. */
  readonly directory: string;
  /** The directory of the flags, relative to `directory`. */
  readonly flags: string;
  /** A revision; null for the merge base with the default branch, or for nothing outside git. */
  readonly base: string | null | typeof NO_BASE;
  /** A revision, or null for the working tree. */
  readonly head: string | null;
}

/** The two sides of a check, and where they come from. */
export interface Sides {
  /** Whether a base was looked for and none was found. */
  readonly isBaseMissing: boolean;
  readonly flags: ReturnType<typeof openFlags>;
  readonly base: LoadedFlags | null;
  readonly head: LoadedFlags;
}

/** Loads both sides. Throws `UsageError`. */
export function loadSides({ directory, flags: flagsDirectory, base, head }: SideOptions): Sides {
  const flags = openFlags(directory, flagsDirectory);
  const revision = base === NO_BASE ? null : (base ?? naturalBase(flags.repository, head));
  const current = head === null ? flags.workingTree() : flags.revision(head);
  return {
    flags,
    base: revision === null ? null : flags.revision(revision),
    head: current,
    isBaseMissing: base === null && revision === null && flags.repository !== null,
  };
}

/** Where the head left the default branch. Without a commit or such a branch there is nothing to compare with. */
function naturalBase(repository: string | null, head: string | null): string | null {
  if (repository === null) return null;
  const branch = defaultBranch(repository);
  return branch === null ? null : mergeBase(repository, branch, head ?? 'HEAD');
}
