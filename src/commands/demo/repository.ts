import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../model/index.ts';
import { isolatedGit } from '../git.ts';

const author = [
  '-c',
  'user.name=Demo',
  '-c',
  'user.email=demo@example.invalid',
  '-c',
  'commit.gpgSign=false',
];

/** Makes the directory a repository that holds a copy of the flags in one commit on `main`. */
export function createRepository(directory: string, flags: string): void {
  cpSync(flags, join(directory, 'flags'), { recursive: true });
  isolatedGit(directory, ['init', '--quiet', '--initial-branch=main', '--template=']);
  isolatedGit(directory, ['add', '--all']);
  isolatedGit(directory, [...author, 'commit', '--quiet', '--message=Add the flags of a small shop']);
}

/** Git is the one thing the demo cannot bring along. */
export function requireGit(): void {
  try {
    isolatedGit('.', ['--version']);
  } catch {
    throw new UsageError('git was not found', 'Install git: flags live in a repository.');
  }
}
