import { lstatSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { topLevel } from '../load/index.ts';
import { UsageError } from '../model/index.ts';

/**
 * The directory that a workflow names below its workspace. A pull request can put anything there, so neither a link
 * nor a repository inside the repository may lead the check elsewhere. How the workspace itself is reached is the
 * runner's affair.
 *
 * @returns its path, which begins with the workspace
 * @throws UsageError naming the part of the path that leads elsewhere or does not exist
 */
export function findWorkingDirectory(workspace: string, workingDirectory: string): string {
  let directory = resolve(workspace);
  let repository = topLevel(directory);
  for (const part of partsOf(directory, workingDirectory)) {
    directory = join(directory, part);
    requireDirectory(directory, relative(workspace, directory));
    repository ??= topLevel(directory);
  }
  if (topLevel(directory) === repository) return directory;
  throw new UsageError(
    `the working-directory ${workingDirectory} is in a repository of its own inside the workspace's`,
    'Check that repository out into a workspace that is no repository, or remove it.',
  );
}

function partsOf(workspace: string, workingDirectory: string): string[] {
  const path = relative(workspace, resolve(workspace, workingDirectory));
  const parts = path.split(sep).filter((part) => part !== '');
  if (!isAbsolute(path) && parts[0] !== '..') return parts;
  throw new UsageError(
    `the working-directory ${workingDirectory} is outside the workspace`,
    'Name a directory below the workspace, such as `services/shop`.',
  );
}

function requireDirectory(directory: string, name: string): void {
  const stat = lstatSync(directory, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return;
  if (stat?.isSymbolicLink()) {
    throw new UsageError(
      `${name} in the working-directory is a symbolic link; links are never followed`,
      'Name the directory it points to, or replace the link by that directory.',
    );
  }
  throw new UsageError(
    `there is no directory ${name} in the workspace`,
    'Name a directory that is checked out as the working-directory.',
  );
}
