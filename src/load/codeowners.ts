import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resolveRevision } from './git/index.ts';
import { runGit } from './git/run.ts';
import { MAX_CODEOWNERS_BYTES } from './limits.ts';
import { ownersIn } from './owners-in.ts';
import { readBytes } from './read-bytes.ts';
import { readBlobs } from './tree/blobs.ts';
import { parseEntry } from './tree/revision.ts';

/** Where GitHub looks, in its order: the first file found is the one that counts. */
const LOCATIONS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/**
 * The owners that a repository's CODEOWNERS names. Only a regular file counts, and one over 3 MB counts as nothing, as
 * it does on GitHub.
 *
 * @param root the repository, or a directory that is in none
 * @param revision the side to read, or null for the files as they are on disk
 * @returns teams and users without `@`, and mail addresses; null when there is no such file
 * @throws UsageError when there is no such revision, or the clone lacks the file
 */
export function readCodeowners(root: string, revision: string | null): ReadonlySet<string> | null {
  const bytes = revision === null ? onDisk(root) : inGit(root, revision);
  return bytes === null || bytes.length > MAX_CODEOWNERS_BYTES ? null : ownersIn(bytes.toString('utf8'));
}

function onDisk(root: string): Buffer | null {
  for (const location of LOCATIONS) {
    const path = join(root, location);
    if (!lstatSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) continue;
    const bytes = readBytes(path, MAX_CODEOWNERS_BYTES + 1);
    if (bytes !== null) return bytes;
  }
  return null;
}

function inGit(repository: string, revision: string): Buffer | null {
  const commit = resolveRevision(repository, revision);
  const { stdout } = runGit(repository, ['ls-tree', '-z', '-l', '--full-tree', commit, '--', ...LOCATIONS]);
  const entries = stdout.toString('utf8').split('\0').slice(0, -1).map(parseEntry);
  for (const location of LOCATIONS) {
    const entry = entries.find(({ path, kind }) => path === location && kind === 'file');
    if (entry === undefined) continue;
    if (entry.size > MAX_CODEOWNERS_BYTES) return null;
    return readBlobs(repository, [entry.id]).get(entry.id) ?? null;
  }
  return null;
}
