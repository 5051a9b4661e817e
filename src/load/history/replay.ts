import { byCodeUnit, type Merge, type Version } from '../../model/index.ts';
import type { LoggedCommit } from '../git/parse-log.ts';
import { classify } from '../tree/classify.ts';
import type { SourceRole } from '../tree/tree.ts';

/** A commit as it counts in the past of a branch. */
export interface PastCommit extends LoggedCommit {
  /** Set for the first one of a past that was read in part: what it holds came then or earlier. */
  readonly orEarlier?: true;
}

/** The kinds of files that decide what is served. */
type PastRole = Exclude<SourceRole, 'baseline'>;

/** What became of the files of a flags directory. */
export interface Replay {
  /** The oldest first. */
  readonly merges: readonly Merge[];
  /** The versions of each file by what it is and by its name, in code-unit order; of one file the oldest first. */
  readonly versions: { readonly [role in PastRole]: ReadonlyMap<string, readonly Version[]> };
}

/**
 * Follows the files of a flags directory from commit to commit, by name and not by path, so that a move between
 * folders is no change. A file whose path or name is refused is not there; of two with one name the first counts.
 *
 * @param commits the oldest first
 * @param flagsDirectory relative to the repository's root, with `/`
 */
export function replay(commits: readonly PastCommit[], flagsDirectory: string): Replay {
  const pasts = { flag: newPast(), segment: newPast(), policy: newPast() };
  const merges: Merge[] = [];
  for (const commit of commits) {
    const touched = applyChanges(commit, flagsDirectory, pasts);
    const flags = new Set<string>();
    const { at, pullRequest, orEarlier } = commit;
    const moment = { at, commit: commit.commit, pullRequest, ...(orEarlier && { orEarlier }) };
    const merge = { position: merges.length, moment, flags, vocabulary: false };
    for (const { role, name } of touched) {
      if (!addVersion(pasts[role], name, merge)) continue;
      if (role === 'flag') flags.add(name);
      else merge.vocabulary = true;
    }
    if (flags.size > 0 || merge.vocabulary) merges.push(merge);
  }
  return {
    merges,
    versions: {
      flag: inOrder(pasts.flag),
      segment: inOrder(pasts.segment),
      policy: inOrder(pasts.policy),
    },
  };
}

/** What has happened so far to the files of one kind. */
interface Past {
  /** The paths a name has now, with the ids of their blobs. */
  readonly now: Map<string, Map<string, string>>;
  readonly versions: Map<string, Version[]>;
}

function newPast(): Past {
  return { now: new Map(), versions: new Map() };
}

interface Source {
  readonly role: PastRole;
  readonly name: string;
}

/** Takes over what a commit did to paths; a name may be told more than once. */
function applyChanges(
  { changes }: LoggedCommit,
  flagsDirectory: string,
  pasts: { readonly [role in PastRole]: Past },
): Source[] {
  return changes.flatMap(({ path, after }) => {
    const source = sourceOf(path, flagsDirectory);
    if (source === null) return [];
    const { now } = pasts[source.role];
    const paths = now.get(source.name) ?? new Map<string, string>();
    now.set(source.name, paths);
    if (after === null) paths.delete(path);
    else paths.set(path, after);
    return [source];
  });
}

/** What a path counts as; null where it is refused, or decides nothing. */
function sourceOf(path: string, flagsDirectory: string): Source | null {
  if (!path.startsWith(`${flagsDirectory}/`)) return null;
  const classified = classify(path, path.slice(flagsDirectory.length + 1));
  if (classified.use !== 'source' || classified.problem !== null) return null;
  const { role, name } = classified;
  return role === 'baseline' ? null : { role, name };
}

/** Adds what a name is now to its versions, unless it is what it was. */
function addVersion({ now, versions }: Past, name: string, merge: Merge): boolean {
  const known = versions.get(name) ?? [];
  const file = firstOf(now.get(name) ?? new Map());
  if (known.at(-1)?.file?.id === file?.id) return false;
  known.push({ key: name, merge, file });
  versions.set(name, known);
  return true;
}

function firstOf(paths: ReadonlyMap<string, string>): Version['file'] {
  const [first] = [...paths].sort(([a], [b]) => byCodeUnit(a, b));
  return first === undefined ? null : { path: first[0], id: first[1] };
}

function inOrder({ versions }: Past): ReadonlyMap<string, readonly Version[]> {
  return new Map([...versions].sort(([a], [b]) => byCodeUnit(a, b)));
}
