import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a repository of many flags: twenty lines each, every third with a rule and a rollout, one in ten with a
 * requirement. Its last state is a branch that raises one rollout, uncommitted, days after the flags were merged.
 *
 * @param lint what the policy says about rules; without, only those hold that a flag must pass to be read
 */
export function writeRepository(directory: string, count: number, lint = ''): void {
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', ...args], {
      cwd: directory,
      stdio: 'ignore',
      env: { ...process.env, GIT_AUTHOR_DATE: MERGED, GIT_COMMITTER_DATE: MERGED },
    });
  };
  writeFlags(directory, count);
  writeFileSync(join(directory, 'flags/policy.yaml'), POLICY + lint);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=Flags');
  writeFileSync(join(directory, 'flags', folderOf(0), 'flag-0.yaml'), flagText(0, 10));
}

function writeFlags(directory: string, count: number): void {
  for (const [path, text] of flagFiles(count, () => 5)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

/** The files of such a repository by path; each flag rolled out as far as it is told. */
export function flagFiles(count: number, percentage: (index: number) => number): Map<string, string> {
  const files = new Map([
    ['flags/policy.yaml', POLICY],
    ['flags/segments/staff.yaml', SEGMENT],
  ]);
  for (let index = 0; index < count; index++)
    files.set(`flags/${folderOf(index)}/flag-${index}.yaml`, flagText(index, percentage(index)));
  return files;
}

function folderOf(index: number): string {
  return `team-${Math.floor(index / 100)}`;
}

function flagText(index: number, percentage: number): string {
  const requires = index % 10 === 9 ? `requires: { flag-${index - 1}: on }\n` : '';
  return `type: release
description: The behaviour that team ${index % 50} changes in step ${index}. Off keeps it as it is today.
owner: acme/team-${index % 50}
issue: acme/shop#${index + 1}
expires: 2027-03-31

default: off
${requires}
environments:
  development: on
  staging: on
  production:
${index % 3 === 0 ? RULES : ''}    rollout:
      serve: on
      percentage: ${percentage}
      plan: [1, 5, 10, 25, 50, 100]
      soak: 24h
      rollbackPlan: Set production to off. No data migration involved.
`;
}

const MERGED = '2026-11-20T12:00:00Z';

const RULES = `    rules:
      - name: Staff first
        if: { segment: staff }
        serve: on
`;

const POLICY = `environments:
  - name: development
  - name: staging
  - name: production
    critical: true
context:
  employee: boolean
`;

const SEGMENT = 'description: Everybody on the payroll\nif: { employee: true }\n';
