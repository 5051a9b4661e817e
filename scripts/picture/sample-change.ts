import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const bundle = resolve('dist/cli/index.js');

/** The command shown in the picture. */
export const command = 'flaghoist check --base main';

/** A day's work on this repository's flags: a raise, a kill, and a new flag with a slip. */
const edits: readonly (readonly [file: string, edit: (text: string) => string])[] = [
  ['checkout-redesign.yaml', (text) => replaced(text, 'percentage: 5', 'percentage: 10')],
  ['recommendations.yaml', (text) => replaced(text, '# killed: { production', 'killed: { production')],
];

const newFlag = `type: release
description: Gift wrapping as an extra at checkout. Off hides it.
owner: acme/checkout
issue: #471
expires: 2027-03-19
default: off
environments:
  development: on
`;

/**
 * Runs the built command line tool on a sample change, in a temporary repository.
 *
 * @returns what it printed, with colours
 * @throws when the tool itself fails: its exit code is neither 0 nor 1
 */
export async function checkSampleChange(): Promise<string> {
  const repository = await mkdtemp(join(tmpdir(), 'flaghoist-'));
  try {
    const flags = join(repository, 'flags');
    await cp('flags', flags, { recursive: true });
    git(repository, 'init', '--quiet', '--initial-branch=main');
    git(repository, 'add', '.');
    git(repository, 'commit', '--quiet', '--message=Flags');
    for (const [file, edit] of edits) {
      const path = join(flags, file);
      await writeFile(path, edit(await readFile(path, 'utf8')));
    }
    await writeFile(join(flags, 'gift-wrapping.yaml'), newFlag);
    return run(repository, process.execPath, [bundle, ...command.split(' ').slice(1)], [0, 1]);
  } finally {
    await rm(repository, { recursive: true });
  }
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The sample change does not find "${from}".`);
  return text.replace(from, to);
}

function git(repository: string, ...parameters: string[]): void {
  run(repository, 'git', parameters, [0]);
}

/** The identity and dates are fixed, so that the same flags make the same commit. */
function run(cwd: string, program: string, parameters: readonly string[], codes: readonly number[]): string {
  const result = spawnSync(program, parameters, {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      FORCE_COLOR: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Acme',
      GIT_AUTHOR_EMAIL: 'shop@example.com',
      GIT_AUTHOR_DATE: '2026-11-21T09:00:00Z',
      GIT_COMMITTER_NAME: 'Acme',
      GIT_COMMITTER_EMAIL: 'shop@example.com',
      GIT_COMMITTER_DATE: '2026-11-21T09:00:00Z',
    },
  });
  if (result.status === null || !codes.includes(result.status)) {
    throw new Error(`${program} ${parameters.join(' ')} ended with ${result.status}: ${result.stderr}`);
  }
  return result.stdout;
}
