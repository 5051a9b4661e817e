import { criticalIn, effortForAll, sameDecision } from '../exposure/index.ts';
import { rules as allRules, lint, type Rule } from '../lint/index.ts';
import type { LoadedFlags } from '../load/index.ts';
import { type CleanupReport, dayOf, type FlagSet, UsageError } from '../model/index.ts';
import { byOwner } from './cleanup/by-owner.ts';
import { requireOwner } from './cleanup/owners.ts';
import { placedDues } from './cleanup/placed-dues.ts';
import { type Flags, openFlags } from './flags.ts';
import { NO_BASELINE } from './lint/baseline.ts';
import { cleanupConfiguration } from './lint/configuration.ts';
import type { Past } from './past.ts';

export interface CleanupOptions {
  /** Where the command runs. */
  readonly directory: string;
  /** The directory of the flags, relative to `directory`. */
  readonly flags: string;
  /** Whose flags; null for everybody's. */
  readonly owner: string | null;
  /** The present. */
  readonly now: Date;
  /** A revision, or null for the working tree. */
  readonly head: string | null;
  /** How far back the past is read; null for all of it. */
  readonly since: Date | null;
}

/** Where a cleanup gets what is not in the files of the head. */
interface Sources {
  readonly rules: readonly Rule[];
  /** The past of the branch that ends with a revision. */
  readonly past: (flags: Flags, revision: string, since: Date | null) => Past;
}

/**
 * What should be removed or confirmed, since when, and by whom. It is what those rules find that say so of themselves,
 * in every flag: a baseline keeps quiet about a backlog, and here is where the backlog is. An exception that is in
 * force is respected.
 *
 * @throws UsageError for a policy that cannot be read, or an owner nobody has heard of
 */
export function cleanup(options: CleanupOptions, sources: Sources = defaults): CleanupReport {
  const { head: revision, owner, now } = options;
  const flags = openFlags(options.directory, options.flags);
  const head = revision === null ? flags.workingTree() : flags.revision(revision);
  const flagSet = requireFlagSet(head);
  if (owner !== null) requireOwner(flagSet, owner);
  const configuration = cleanupConfiguration(head, sources.rules);
  const past = configuration.rules.some(({ rule }) => rule.usesHistory)
    ? sources.past(flags, revision ?? 'HEAD', options.since)
    : null;
  const { drafts } = lint(
    {
      // Against itself: rules about the past look at the flags that both sides of a comparison have.
      base: flagSet,
      head: flagSet,
      changes: [],
      onlyLowers: false,
      isEdited: () => false,
      isFileEdited: () => false,
      history: past?.history ?? null,
      isSame: () => null,
      isCritical: criticalIn(flagSet.policy, flagSet.policy),
      owners: null,
      isMergeGroup: false,
      baseline: NO_BASELINE,
      now: now.getTime(),
    },
    configuration,
  );
  const owners = byOwner(placedDues(drafts, head), flagSet);
  return {
    version: 1,
    head: head.side,
    day: dayOf(now.getTime()),
    flags: head.keys.size,
    unreadable: [...head.keys.values()].filter((key) => !isReadable(key, flagSet)).length,
    history: past?.history === null ? `${past.message} ${past.remedy}` : 'complete',
    owners: owner === null ? owners : owners.filter((each) => each.owner === owner),
  };
}

const defaults: Sources = {
  rules: allRules,
  past: (flags, revision, since) => {
    const effort = effortForAll();
    return flags.past(revision, {
      since: since?.getTime() ?? null,
      isSame: (a, b) => sameDecision(a, b, effort),
    });
  },
};

function requireFlagSet(head: LoadedFlags): FlagSet {
  if (head.flagSet !== null) return head.flagSet;
  const [first] = head.problems();
  const place = first && `${first.file}:${first.line}:${first.column} ${first.message}`;
  throw new UsageError(place ?? 'there are no flags to read', 'Run `flaghoist check` to see every problem.');
}

function isReadable(key: string, { flags }: FlagSet): boolean {
  return (flags.get(key)?.decisions ?? null) !== null;
}
