import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type PlacedProblem, UsageError } from '../../model/index.ts';
import { MAX_FILE_BYTES, MAX_FILES, MAX_TOTAL_BYTES } from '../limits.ts';
import { aboutFile } from '../place.ts';
import { readBytes } from '../read-bytes.ts';
import { show } from '../show.ts';
import { blobId, type ObjectFormat } from './blob-id.ts';
import type { Entry } from './entry.ts';
import { checkFlagsDirectory } from './flags-directory.ts';
import { judge, tooManyBytes, tooManyFiles } from './judge.ts';
import type { SourceFile, Tree } from './tree.ts';

/**
 * Reads the flags directory of a work tree or of any other directory. The bytes are taken at once, so that ids and
 * contents belong together. Symbolic links are never followed, and devices never opened.
 *
 * @param root the directory that paths are relative to
 * @param flagsDirectory relative to the root, with `/`
 * @param format the hash of the repository that ids are compared with
 * @returns a tree without files when there is no such directory
 */
export function readDirectory(root: string, flagsDirectory: string, format: ObjectFormat = 'sha1'): Tree {
  checkFlagsDirectory(flagsDirectory);
  const link = findLink(root, flagsDirectory);
  if (link) return emptyTree(root, [link]);
  const entries = listEntries(root, flagsDirectory);
  if (entries === null) return emptyTree(root, [tooManyFiles(flagsDirectory)]);
  const { sources, problems } = judge(entries, flagsDirectory);
  const contents = new Map<SourceFile, Buffer>();
  const unreadable: PlacedProblem[] = [];
  let total = 0;
  for (const { path, role, name } of sources) {
    const bytes = readBytes(join(root, path), MAX_FILE_BYTES + 1);
    if (bytes === null) unreadable.push(cannotRead(path));
    else contents.set(sourceFile(path, role, name, bytes, format), bytes);
    total += bytes?.length ?? 0;
    if (total > MAX_TOTAL_BYTES) return emptyTree(root, [...problems, tooManyBytes(flagsDirectory)]);
  }
  return {
    name: root,
    commit: null,
    files: [...contents.keys()],
    problems: [...problems, ...unreadable],
    readAll: (files) => files.map((file) => contents.get(file) ?? Buffer.alloc(0)),
  };
}

function emptyTree(name: string, problems: readonly PlacedProblem[]): Tree {
  return { name, commit: null, files: [], problems, readAll: () => [] };
}

/** A file whose id is computed when somebody compares it. */
function sourceFile(
  path: string,
  role: SourceFile['role'],
  name: string,
  bytes: Buffer,
  format: ObjectFormat,
): SourceFile {
  let id: string | undefined;
  return {
    path,
    role,
    name,
    get id() {
      id ??= blobId(bytes, format);
      return id;
    },
  };
}

/** The first part of the flags directory's own path that is a link. */
function findLink(root: string, flagsDirectory: string): PlacedProblem | null {
  const parts = flagsDirectory.split('/');
  for (let length = 1; length <= parts.length; length++) {
    const path = parts.slice(0, length).join('/');
    if (!lstatSync(join(root, path), { throwIfNoEntry: false })?.isSymbolicLink()) continue;
    return aboutFile(path, {
      rule: 'file-kind',
      message: 'The flags directory is a symbolic link; links are never followed.',
      remedy: 'Replace it by the directory it points to.',
    });
  }
  return null;
}

/** Everything under the flags directory, directories themselves left out; null when that is too much. */
function listEntries(root: string, flagsDirectory: string): Entry[] | null {
  const entries: Entry[] = [];
  const pending = [flagsDirectory];
  let seen = 0;
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    const children = list(join(root, directory), directory === flagsDirectory);
    if (directory !== flagsDirectory && children.some(({ name }) => name === '.git')) {
      entries.push({ path: directory, kind: 'submodule' });
      continue;
    }
    for (const child of children) {
      const path = `${directory}/${child.name}`;
      if (child.isDirectory()) pending.push(path);
      else entries.push({ path, kind: kindOf(child) });
    }
    seen += children.length;
    if (seen > MAX_FILES) return null;
  }
  return entries;
}

function kindOf(child: Dirent): Entry['kind'] {
  if (child.isFile()) return 'file';
  return child.isSymbolicLink() ? 'symlink' : 'other';
}

function list(directory: string, mayBeMissing: boolean): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    if (mayBeMissing && error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new UsageError(
      `The directory ${show(directory)} cannot be read.`,
      'Check that it is a directory and its permissions.',
    );
  }
}

function cannotRead(path: string): PlacedProblem {
  return aboutFile(path, {
    rule: 'file-kind',
    message: 'The file cannot be read.',
    remedy: 'Check its permissions.',
  });
}
