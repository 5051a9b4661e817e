import { runGit } from '../../load/index.ts';

/** `owner/name` of a GitHub remote's address, or null. */
export function repositoryOf(address: string): string | null {
  const match = /[/:]([A-Za-z0-9][A-Za-z0-9._-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(address);
  return match && /\bgithub\b/.test(address) ? `${match[1]}/${match[2]}` : null;
}

/** The repository that `origin` points at, or null when that cannot be told. */
export function originOf(directory: string): string | null {
  const { status, stdout } = runGit(directory, ['remote', 'get-url', 'origin']);
  return status === 0 ? repositoryOf(stdout.toString('utf8').trimEnd()) : null;
}
