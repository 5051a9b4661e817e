import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { blocks, documents } from './documents.ts';

/** A workflow of this repository, or one that a document shows. */
export interface WorkflowText {
  /** Where it is: a path, or a document and a line. */
  readonly name: string;
  /** The path it has, or shall get, in a repository. */
  readonly path: string;
  readonly text: string;
}

export interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

const directory = '.github/workflows';

/** Every workflow of this repository and of its documents. */
export function workflows(): WorkflowText[] {
  const own = readdirSync(directory).map((file) => {
    const path = `${directory}/${file}`;
    return { name: path, path, text: readFileSync(path, 'utf8') };
  });
  const shown = documents()
    .flatMap(blocks)
    .filter(({ language, text }) => /^ya?ml$/.test(language) && /^jobs:/m.test(text))
    .map(({ document, line, text }) => ({
      name: `${document}:${line}`,
      path: /^# (\S+)/.exec(text)?.[1] ?? '',
      text,
    }));
  return [...own, ...shown];
}

export function parseWorkflow(text: string): Workflow {
  return load(text) as Workflow;
}
