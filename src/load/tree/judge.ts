import { byCodeUnit, type PlacedProblem } from '../../model/index.ts';
import { MAX_FILES, MAX_TOTAL_BYTES } from '../limits.ts';
import { aboutFile } from '../place.ts';
import { classify } from './classify.ts';
import { findCollisions, type Named } from './collisions.ts';
import { checkKind, type Entry } from './entry.ts';

/** The entries that may be read, with what they are, and the problems of all others. */
export interface Judged<E extends Entry> {
  readonly sources: readonly (Named & { readonly entry: E })[];
  readonly problems: readonly PlacedProblem[];
}

/** Judges everything found in a flags directory by its path and kind: the same on disk and in git. */
export function judge<E extends Entry>(entries: readonly E[], flagsDirectory: string): Judged<E> {
  const sources: (Named & { readonly entry: E })[] = [];
  const problems: PlacedProblem[] = [];
  for (const entry of [...entries].sort((a, b) => byCodeUnit(a.path, b.path))) {
    const kind = checkKind(entry);
    const classified = kind ? null : classify(entry.path, innerPath(entry.path, flagsDirectory));
    if (kind) problems.push(kind);
    else if (classified?.use === 'refused') problems.push(classified.problem);
    else if (classified?.use === 'source') {
      const { role, name, problem } = classified;
      sources.push({ path: entry.path, role, name, entry });
      if (problem) problems.push(problem);
    }
  }
  return { sources, problems: [...problems, ...findCollisions(sources)] };
}

function innerPath(path: string, flagsDirectory: string): string {
  return path.slice(flagsDirectory.length + 1);
}

/** A flags directory with more entries than anybody wrote by hand. */
export function tooManyFiles(flagsDirectory: string): PlacedProblem {
  return aboutFile(flagsDirectory, {
    rule: 'file-limit',
    message: `There are more than ${MAX_FILES} files in the flags directory; nothing was read.`,
    remedy: 'Delete flags that are done, or split the repository.',
  });
}

/** A flags directory that is too large to read. */
export function tooManyBytes(flagsDirectory: string): PlacedProblem {
  return aboutFile(flagsDirectory, {
    rule: 'file-limit',
    message: `The flags directory is larger than ${MAX_TOTAL_BYTES / 1024 / 1024} MiB; nothing was read.`,
    remedy: 'Delete flags that are done, and move data out of the flags.',
  });
}
