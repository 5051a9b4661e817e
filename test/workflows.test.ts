import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it, test } from 'vitest';
import { parseWorkflow, type Workflow, workflows } from './support/workflow.ts';
import { workflowFaults } from './support/workflow-faults.ts';

const all = workflows();
const shown = all.find(({ name }) => name.startsWith('README.md:'))?.text ?? '';
const ci = (): Workflow => parseWorkflow(readFileSync('.github/workflows/ci.yml', 'utf8'));

/** Each row of the threat model that is about workflows, and a change that breaks it in the workflow of the README. */
const rows: [string, RegExp | string, string][] = [
  ['row 15: a workflow is granted what it needs, each with its reason', 'permissions: {}\n', ''],
  ['row 15: nothing else is granted', 'contents: read #', 'contents: write #'],
  ['row 15: every scope has its level', 'pull-requests: write #', 'issues: read #'],
  ['row 15: no scope is unknown', 'contents: read #', 'id-token: write #'],
  ['row 15: every grant has a reason', / # to write the one comment/, ''],
  ['row 15: what may write runs no scripts', 'steps:\n', 'steps:\n      - run: npm ci\n'],
  ['row 16: a checkout leaves no credentials behind', 'persist-credentials: false', 'clean: true'],
  [
    'row 17: no expression is put into a script',
    'steps:\n',
    `steps:\n      - run: echo \${{ github.ref }}\n`,
  ],
  ['row 18: no name of a person decides', /timeout/, "if: github.actor != 'x[bot]'\n    timeout"],
  ['row 18: no event lends rights to strangers', 'pull_request:', 'pull_request_target:'],
  ['row 19: every action is pinned to a commit', /@[0-9a-f]{40} # v7.0.1/, '@v7'],
  ['row 19: every pin says its version', ' # v7.0.1', ''],
];

const rowOf = (title: string): string => title.replace(/:.*/, '');

describe('every workflow, of this repository and in the documents', () => {
  it('is found', () => {
    expect(all.map(({ path }) => path).sort()).toEqual([
      '.github/workflows/ci.yml',
      '.github/workflows/flaghoist-cleanup.yml',
      '.github/workflows/flaghoist.yml',
    ]);
  });

  test.each([...new Set(rows.map(([title]) => rowOf(title)))])('%s: has no fault', (row) => {
    for (const { name, text } of all) {
      const faults = workflowFaults(text).filter((fault) => fault.startsWith(row));
      expect({ name, faults }).toEqual({ name, faults: [] });
    }
  });

  it('ends by itself', () => {
    for (const { text } of all) expect(workflowFaults(text)).toEqual([]);
    expect(workflowFaults(shown.replace(/^ +timeout-minutes.*\n/m, ''))).not.toEqual([]);
  });
});

test.each(rows)('%s', (title, good, bad) => {
  const broken = shown.replace(good, bad);
  expect(broken).not.toBe(shown);
  expect(workflowFaults(broken).filter((fault) => fault.startsWith(`${rowOf(title)}: `))).toHaveLength(1);
});

test('row 19: the action uses no other action', () => {
  const { runs } = load(readFileSync('action.yml', 'utf8')) as { readonly runs: unknown };
  expect(runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
});

describe('our own CI', () => {
  it('runs .ci/run and our own action, and no other script', () => {
    const scripts = Object.values(ci().jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(scripts).toEqual(['.ci/run', 'node dist/action/index.js']);
  });

  it('gives the action what the runner would give it: inputs left out fall back, the token does not', () => {
    const { inputs } = load(readFileSync('action.yml', 'utf8')) as {
      inputs: Readonly<Record<string, { readonly default?: string }>>;
    };
    const fromTheRunner = Object.entries(inputs)
      .filter(([, input]) => input.default?.includes('${{'))
      .map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default]);
    const step = ci().jobs.flags?.steps.find(({ run }) => run !== undefined);
    expect(step?.env).toEqual(Object.fromEntries(fromTheRunner));
  });
});
