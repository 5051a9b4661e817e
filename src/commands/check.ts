import { defaultBranch, mergeBase } from '../load/index.ts';
import type { Report } from '../model/index.ts';
import { compare } from './compare.ts';
import { readContexts } from './contexts.ts';
import { openFlags } from './flags.ts';

/** Compare with nothing: every flag counts as touched, and nothing as changed. */
export const NO_BASE: unique symbol = Symbol('no base');

export interface CheckOptions {
  /** Where the command runs. */
  readonly directory: string;
  /** The directory of the flags, relative to `directory`. */
  readonly flags: string;
  /** A revision; null for the merge base with the default branch, or for nothing outside git. */
  readonly base: string | null | typeof NO_BASE;
  /** A revision, or null for the working tree. */
  readonly head: string | null;
  /** The present. */
  readonly now: Date;
  /** Whether the head is a merge group, which holds several pull requests. */
  readonly isMergeGroup?: boolean;
  /** A file of contexts to count over, relative to `directory`, or null. */
  readonly contexts?: string | null;
}

/** Lints the head and compares it with the base. Throws `UsageError`. */
export function check(options: CheckOptions): Report {
  const { directory, flags: flagsDirectory, base, head, now, isMergeGroup = false } = options;
  const contexts = options.contexts ? readContexts(directory, options.contexts) : null;
  const flags = openFlags(directory, flagsDirectory);
  const revision = base === NO_BASE ? null : (base ?? naturalBase(flags.repository, head));
  const current = head === null ? flags.workingTree() : flags.revision(head);
  return compare(revision === null ? null : flags.revision(revision), current, {
    contexts,
    rules: {
      now: now.getTime(),
      history: null,
      codeOwners: flags.codeOwners(head),
      isMergeGroup,
      isSame: () => null,
    },
  });
}

/** Where the head left the default branch. Without a commit or such a branch there is nothing to compare with. */
function naturalBase(repository: string | null, head: string | null): string | null {
  if (repository === null) return null;
  const branch = defaultBranch(repository);
  return branch === null ? null : mergeBase(repository, branch, head ?? 'HEAD');
}
