import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check, NO_BASE } from '../../src/commands/index.ts';
import type { Rule } from '../../src/lint/index.ts';
import type { Finding } from '../../src/model/index.ts';
import { NOW } from '../support/now.ts';
import { type Example, readExample } from './example.ts';

/** A Wednesday at noon: no weekend is near. */

/** The policy of an example that brings none: the rule alone is on, besides those that always are. */
function policyWith({ id, needs, severity }: Rule): string {
  const lint = needs === 'reading' ? '' : `lint: { rules: { ${id}: ${severity} } }\n`;
  return `environments: [{ name: development }, { name: production, critical: true }]
context: { age: number, beta: boolean, country: string, employee: boolean, accountId: string, appVersion: string }
${lint}`;
}

/**
 * What a check of an example finds, and the place it marks.
 *
 * @param edit what becomes of the files of the head before they are checked
 */
export function findIn(
  rule: Rule,
  text: string,
  edit: (path: string, own: string) => string = (_, own) => own,
): { readonly findings: Finding[]; readonly example: Example } {
  const example = readExample(text, new Map([['flags/policy.yaml', policyWith(rule)]]));
  const directory = mkdtempSync(join(tmpdir(), 'flaghoist-rule-'));
  try {
    const compares = example.commits.length > 0;
    if (compares) commitAll(directory, example);
    for (const [path, own] of example.head) write(directory, path, edit(path, own));
    if (compares) removeOthers(directory, example);
    const base = compares ? 'main' : NO_BASE;
    const { findings } = check({ directory, flags: 'flags', base, head: null, now: new Date(NOW) });
    return { findings: [...findings], example };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function commitAll(directory: string, { commits }: Example): void {
  git(directory, new Date(NOW).toISOString(), 'init', '--quiet', '--initial-branch=main');
  for (const [index, { date, files }] of commits.entries()) {
    for (const [path, text] of files) {
      if (text === null) rmSync(join(directory, path), { force: true });
      else write(directory, path, text);
    }
    const when = date.includes(' ') ? `${date.replace(' ', 'T')}:00Z` : `${date}T12:00:00Z`;
    git(directory, when, 'add', '--all');
    git(directory, when, 'commit', '--quiet', '--allow-empty', `--message=Change flags (#${index + 101})`);
  }
}

/** What the base has and the head has not. */
function removeOthers(directory: string, { commits, head }: Example): void {
  for (const path of new Set(commits.flatMap(({ files }) => [...files.keys()]))) {
    if (!head.has(path)) rmSync(join(directory, path), { force: true });
  }
}

function write(directory: string, path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
}

function git(directory: string, date: string, ...args: string[]): void {
  execFileSync('git', args, {
    cwd: directory,
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      HOME: directory,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Test',
      GIT_AUTHOR_EMAIL: 'test@example.invalid',
      GIT_COMMITTER_NAME: 'Test',
      GIT_COMMITTER_EMAIL: 'test@example.invalid',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    },
  });
}
