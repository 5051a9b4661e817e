import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { runGit } from '../../load/index.ts';
import { UsageError } from '../../model/index.ts';

const author = [
  '-c',
  'user.name=Demo',
  '-c',
  'user.email=demo@example.invalid',
  '-c',
  'commit.gpgSign=false',
];

/** Makes the directory a repository that holds a copy of the flags in one commit of that time on `main`. */
export function createRepository(directory: string, flags: string, date: Date): void {
  cpSync(flags, join(directory, 'flags'), { recursive: true });
  git(directory, ['init', '--quiet', '--initial-branch=main', '--template=']);
  git(directory, ['add', '--all']);
  git(directory, [...author, 'commit', '--quiet', '--message=Add the flags of a small shop'], date);
}

/** The person's own configuration must not show through: templates, filters, signing. */
function git(directory: string, args: readonly string[], date?: Date): void {
  const { status } = runGit(directory, args, { globalConfig: false, ...(date && { date }) });
  if (status === 0) return;
  throw new UsageError(
    'git could not make the repository of the demo',
    'It needs git 2.28 or newer, and a temporary directory with room in it.',
  );
}
