import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ActEnded, runAct } from '../support/act.ts';
import { bundles } from '../support/build.ts';
import { rollout, shop } from '../support/shop.ts';
import { type TempRepository, tempDirectory, tempRepository } from '../support/temp-repository.ts';
import { workflows } from '../support/workflow.ts';
import { describeWith } from '../tools/describe-with.ts';

const flag = 'flags/checkout-redesign.yaml';
const broken = rollout(10).replace('2027-03-31', '2027-02-30');

/** The action of the repository itself, and a step that uses what it says. */
const ownAction = {
  '.github/workflows/flags.yml': `on: [pull_request, merge_group]
jobs:
  flags:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - uses: ./
        id: flags
      - if: always()
        id: later
        env:
          OUTPUTS: \${{ toJSON(steps.flags.outputs) }}
          CHANGED: \${{ steps.flags.outputs.changed }}
        run: |
          echo "changed=$CHANGED node=$(node --version)"
          node -e 'console.log(fs.readFileSync(JSON.parse(process.env.OUTPUTS)["markdown-path"], "utf8"))'
`,
};

/** What a release of this repository holds. */
function writeAction(directory: string): void {
  cpSync('action.yml', join(directory, 'action.yml'));
  cpSync(bundles, join(directory, 'dist'), { recursive: true });
}

/** A repository with a pull request merged into `main`, as GitHub checks it out, and GitHub's event about it. */
function pullRequest(
  files: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string>>,
  prepare = (_directory: string): void => {},
): { repository: TempRepository; event: unknown } {
  const repository = tempRepository();
  const { directory, git, write, commit } = repository;
  prepare(directory);
  write({ ...shop, ...files });
  git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
  const base = commit();
  git('switch', '--quiet', '--create', 'topic');
  write(change);
  const head = commit();
  git('switch', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '--message=Merge', 'topic');
  const repo = { id: 1, full_name: 'acme/shop' };
  const event = {
    action: 'opened',
    number: 7,
    pull_request: {
      number: 7,
      base: { ref: 'main', sha: base, repo },
      head: { ref: 'topic', sha: head, repo },
    },
    repository: repo,
  };
  return { repository, event };
}

describeWith('act', 'a whole workflow', (act) => {
  const run = (
    files: Readonly<Record<string, string>>,
    change: Readonly<Record<string, string>>,
    args?: readonly string[],
  ): ActEnded => {
    const { repository, event } = pullRequest(files, change, writeAction);
    const more = args ? { args } : {};
    return runAct(act, { directory: repository.directory, eventName: 'pull_request', event, ...more });
  };

  describe('with `uses: ./`', () => {
    test('a raised rollout passes, and a later step knows what changed', () => {
      const ended = run(ownAction, { [flag]: rollout(10) });
      expect(ended, ended.log).toMatchObject({ exitCode: 0, jobs: { flags: 'success' } });
      expect(ended.steps).toMatchObject({ flags: 'success', later: 'success' });
      expect(ended.printed).toContain(`changed=true node=${process.version}\n`);
      expect(ended.summary).toContain('<code>checkout&#45;redesign</code>');
      expect(ended.printed).toContain(ended.summary.trim());
      expect(ended.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    });

    test('a mistake fails the job and is annotated at its line; later steps may still look', () => {
      const ended = run(ownAction, { [flag]: broken });
      expect(ended, ended.log).toMatchObject({ exitCode: 1, jobs: { flags: 'failure' } });
      expect(ended.steps).toMatchObject({ flags: 'failure', later: 'success' });
      expect(ended.printed).toContain('changed=false');
      expect(ended.annotations.filter(({ level }) => level === 'error')).toEqual([
        {
          level: 'error',
          properties: expect.objectContaining({ file: flag, line: '5', title: 'expires-invalid' }),
          message: expect.stringContaining('2027-02-30'),
        },
      ]);
      expect(ended.summary).toContain('expires');
    });

    test('no flag changes: nothing to say, and green', () => {
      const ended = run(ownAction, { 'README.md': '# Shop\n' });
      expect(ended, ended.log).toMatchObject({ exitCode: 0, jobs: { flags: 'success' } });
      expect(ended.annotations.filter(({ level }) => level !== 'notice')).toEqual([]);
      expect(ended.printed).toContain('changed=false');
    });

    test('a merge group is compared with its own base', () => {
      const { repository } = pullRequest(ownAction, { [flag]: broken }, writeAction);
      const [base_sha, head_sha] = ['HEAD^1', 'HEAD'].map((name) => repository.git('rev-parse', name));
      const event = { action: 'checks_requested', merge_group: { base_sha, head_sha } };
      const ended = runAct(act, { directory: repository.directory, eventName: 'merge_group', event });
      expect(ended, ended.log).toMatchObject({ exitCode: 1, jobs: { flags: 'failure' } });
    });
  });

  test('the workflow of the README, with this action as the release it names', () => {
    const [shown] = workflows().filter(({ name }) => name.startsWith('README.md'));
    const name = /flaghoist\/flaghoist@[0-9a-f]{40}/.exec(shown?.text ?? '')?.[0] ?? '';
    const release = tempDirectory();
    writeAction(release);
    const { repository, event } = pullRequest(
      { [shown?.path ?? '']: shown?.text ?? '' },
      { [flag]: rollout(10) },
    );
    const args = ['--local-repository', `${name}=${release}`];
    const ended = runAct(act, {
      directory: repository.directory,
      eventName: 'pull_request',
      event,
      args,
    });
    expect(ended, ended.log).toMatchObject({ exitCode: 0, jobs: { check: 'success' } });
    expect(ended.summary).toContain('<code>checkout&#45;redesign</code>');
  });

  test.each([
    [rollout(10), 0, 'success'],
    [broken, 1, 'failure'],
  ])('the job of our own CI that checks our own flags (%#)', (change, exitCode, result) => {
    const path = '.github/workflows/ci.yml';
    const ended = run({ [path]: readFileSync(path, 'utf8') }, { [flag]: change }, ['--job', 'flags']);
    expect(ended, ended.log).toMatchObject({ exitCode, jobs: { flags: result } });
    expect(ended.summary).toContain('checkout&#45;redesign');
  });
});
