import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { tempRepository } from './support/temp-repository.ts';
import { workflows } from './support/workflow.ts';
import { describeWith } from './tools/describe-with.ts';
import type { Tool } from './tools/tools.ts';

/** Our workflows, those of the documents and our action, in a repository without any configuration of a linter. */
const files: Readonly<Record<string, string>> = {
  'action.yml': readFileSync('action.yml', 'utf8'),
  'dist/action/index.js': '',
  ...Object.fromEntries(workflows().map(({ path, text }) => [path, text])),
};

/** What both must find, or they find nothing at all: an expression that runs as a script. */
const faulty = `name: Faulty
on: pull_request
permissions: {}
jobs:
  greet:
    name: Greet
    runs-on: ubuntu-latest
    steps:
      - run: echo '\${{ github.event.pull_request.title }}'
`;

/** actionlint looks at an action only where a workflow uses it from a directory. */
const caller = `on: push
jobs:
  call:
    runs-on: ubuntu-latest
    steps:
      - uses: ./
`;

function lint(
  { path }: Tool,
  args: readonly string[],
  written: Readonly<Record<string, string>>,
): { readonly status: number | null; readonly output: string } {
  const { directory } = tempRepository(written);
  const env = { PATH: process.env.PATH ?? '', HOME: directory };
  const { status, stdout, stderr } = spawnSync(path, args, { cwd: directory, encoding: 'utf8', env });
  return { status, output: stdout + stderr };
}

describeWith(
  'zizmor',
  'rows 15 to 19: zizmor, offline, as its strictest reader, without any ignore',
  (tool) => {
    const args = ['--offline', '--no-config', '--no-ignores', '--persona=auditor', '--strict-collection'];
    const zizmor = (written: typeof files): ReturnType<typeof lint> =>
      lint(tool, [...args, '--quiet', '--color=never', '.'], written);

    test('finds nothing in our workflows, our action and our documents', () => {
      expect(zizmor(files)).toEqual({ status: 0, output: expect.stringContaining('No findings') });
    });

    test('finds an expression in a script', () => {
      const { status, output } = zizmor({ ...files, '.github/workflows/faulty.yml': faulty });
      expect(status).not.toBe(0);
      expect(output).toContain('error[template-injection]');
    });
  },
);

describeWith('actionlint', 'rows 15 to 19: actionlint, without any ignore', (tool) => {
  // Those two are other programs, which some machines have.
  const args = ['-no-color', '-shellcheck=', '-pyflakes='];
  const actionlint = (written: typeof files): ReturnType<typeof lint> =>
    lint(tool, args, { ...written, '.github/workflows/caller.yml': caller });

  test('finds nothing in our workflows, our action and our documents', () => {
    expect(actionlint(files)).toEqual({ status: 0, output: '' });
  });

  test('finds an expression in a script', () => {
    const { status, output } = actionlint({ ...files, '.github/workflows/faulty.yml': faulty });
    expect(status).toBe(1);
    expect(output).toContain('"github.event.pull_request.title" is potentially untrusted');
  });

  test('reads our action', () => {
    const broken = (files['action.yml'] ?? '').replace('using: node24', 'using: node2');
    expect(actionlint({ ...files, 'action.yml': broken })).toMatchObject({ status: 1 });
  });
});

test('every workflow gets its own place', () => {
  const names = workflows().map(({ path }) => basename(path));
  expect(new Set(names).size).toBe(names.length);
});
