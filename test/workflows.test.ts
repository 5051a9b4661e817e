import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { blocks, documents } from './support/documents.ts';

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** A full commit id; this repository's own action; or, in the README, the place for its commit. */
const pinned = /^(\S+@[0-9a-f]{40}|\.\/|flaghoist\/flaghoist@<sha>)$/;

const directory = '.github/workflows';
const shown = documents()
  .flatMap(blocks)
  .filter(({ text }) => text.startsWith(`# ${directory}/`))
  .map(({ document, line, text }) => ({ name: `${document}:${line}`, text }));
const own = readdirSync(directory).map((file) => ({
  name: `${directory}/${file}`,
  text: readFileSync(`${directory}/${file}`, 'utf8'),
}));

describe.each([...own, ...shown])('$name', ({ text }) => {
  const workflow = load(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('grants nothing but reading, and says for what', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions } of jobs) expect(permissions).toEqual({ contents: 'read' });
    expect(text.match(/^ +contents: read # \w/gm)).toHaveLength(jobs.length);
  });

  it('pins every action to a commit', () => {
    const uses = steps.flatMap((step) => step.uses ?? []);
    expect(uses.filter((action) => !pinned.test(action))).toEqual([]);
  });

  it('leaves no credentials behind a checkout', () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'));
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
  });

  it('puts no expression into a script', () => {
    expect(steps.filter((step) => step.run?.includes('${{'))).toEqual([]);
  });

  it('ends by itself', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });
});

it('runs in CI what .ci/run runs, and nothing else', () => {
  const workflow = load(readFileSync(`${directory}/ci.yml`, 'utf8')) as Workflow;
  const scripts = Object.values(workflow.jobs).flatMap((job) => job.steps.flatMap((step) => step.run ?? []));
  expect(scripts).toEqual(['.ci/run']);
});
