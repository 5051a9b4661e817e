import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check } from '../../src/commands/index.ts';
import type { Finding, Report } from '../../src/model/index.ts';
import {
  type TempRepository,
  tempDirectory,
  tempRepository,
  writeFiles,
} from '../support/temp-repository.ts';

/** A Wednesday at noon. */
export const NOW = '2026-11-25T12:00:00Z';

/** Commits of a base branch by their dates; null removes a file. */
export type Past = readonly {
  readonly date: string;
  readonly files: Readonly<Record<string, string | null>>;
}[];

/** A repository with this past on `main`, the pull requests numbered from 101 on. */
export function repositoryWith(past: Past): TempRepository {
  const repository = tempRepository();
  for (const [index, { date, files }] of past.entries()) {
    change(repository, files);
    repository.commitAt(date, `Change flags (#${101 + index})`);
  }
  return repository;
}

/** A work tree that files can be written to and removed from. */
export type WorkTree = Pick<TempRepository, 'directory' | 'write' | 'remove'>;

/** What CI has after a checkout that fetches only the last commit. */
export function shallowCloneOf({ directory: from }: TempRepository): WorkTree {
  const directory = tempDirectory();
  execFileSync('git', ['clone', '--quiet', '--depth', '1', pathToFileURL(from).href, directory]);
  return {
    directory,
    write: (files) => writeFiles(directory, files),
    remove: (...paths) => {
      for (const path of paths) rmSync(join(directory, path));
    },
  };
}

/** Edits the work tree; null removes a file. */
export function change(repository: WorkTree, files: Readonly<Record<string, string | null>>): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) repository.remove(path);
    else repository.write({ [path]: text });
  }
}

interface Circumstances {
  readonly now?: string;
  readonly isMergeGroup?: boolean;
}

/** What a pull request with these files would be told. */
export function checkPullRequest(
  past: Past,
  files: Readonly<Record<string, string | null>>,
  circumstances: Circumstances = {},
): Report {
  return checkIn(repositoryWith(past), files, circumstances);
}

/** What a pull request with these files would be told in a clone whose `main` it starts from. */
export function checkIn(
  repository: WorkTree,
  files: Readonly<Record<string, string | null>>,
  { now = NOW, isMergeGroup = false }: Circumstances = {},
): Report {
  change(repository, files);
  const { directory } = repository;
  return check({ directory, flags: 'flags', base: 'main', head: null, now: new Date(now), isMergeGroup });
}

/** What blocks: `rule flag`, sorted. */
export function blockers({ findings }: Report): string[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(shown)
    .sort();
}

/** Everything that was found: `severity rule flag`. */
export function found({ findings }: Report): string[] {
  return findings.map((each) => `${each.severity} ${shown(each)}`);
}

function shown({ rule, flag, file }: Finding): string {
  return `${rule} ${flag ?? file}`;
}

/** A policy with this `lint` field. */
export function policyWith(lint: string, context = 'country: string'): string {
  return `environments:
  - name: staging
  - name: production
    critical: true
teams: [acme/shop]
context: { ${context} }
lint: ${lint}
`;
}

/** A flag that `recommended@1` finds nothing wrong with, with this in production. */
export function flagWith(production: string, given: Readonly<Record<string, string>> = {}): string {
  const fields: Record<string, string> = {
    type: 'release',
    description: "One-page checkout. Off keeps today's three-step checkout.",
    owner: 'acme/shop',
    issue: 'acme/shop#412',
    expires: '2027-01-29',
    default: 'off',
    environments: `{ staging: on, production: ${production} }`,
    ...given,
  };
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/** A rollout of `on`. */
export function rollout(percentage: number): string {
  return `{ rollout: { serve: on, percentage: ${percentage}, rollbackPlan: Set production to off. } }`;
}
