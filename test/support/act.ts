import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Tool } from '../tools/tools.ts';
import { tempDirectory } from './temp-repository.ts';

export interface ActRun {
  /** A repository with the workflow. */
  readonly directory: string;
  readonly eventName: string;
  readonly event: unknown;
  /** More of act's own arguments. */
  readonly args?: readonly string[];
}

export interface ActEnded {
  readonly exitCode: number | null;
  /** By the job's id: `success` or `failure`. */
  readonly jobs: Readonly<Record<string, string>>;
  /** By the step's id, or its number: `success` or `failure`. */
  readonly steps: Readonly<Record<string, string>>;
  /** What the steps print, workflow commands apart. */
  readonly printed: string;
  readonly annotations: readonly Annotation[];
  /** What the steps write into their summaries. */
  readonly summary: string;
  /** The whole log, for a message. */
  readonly log: string;
}

interface Annotation {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** A line of act's `--json` log, as far as it is read here. */
interface Line {
  readonly msg?: string;
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly arg?: string;
  readonly content?: string;
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
}

/** Runs a workflow on this machine: no container, no network; a checkout is a copy of the directory. */
export function runAct(act: Tool, { directory, eventName, event, args = [] }: ActRun): ActEnded {
  const home = tempDirectory();
  const eventPath = join(home, 'event.json');
  writeFileSync(eventPath, JSON.stringify(event));
  const platforms = ['ubuntu-latest', 'ubuntu-24.04'].flatMap((name) => ['-P', `${name}=-self-hosted`]);
  const fixed = [eventName, '--json', '--no-cache-server', '--action-offline-mode', '--eventpath', eventPath];
  const { status, stdout, stderr } = spawnSync(act.path, [...fixed, ...platforms, ...args], {
    cwd: directory,
    encoding: 'utf8',
    // The Node of these tests first; git and a shell are the machine's.
    env: { PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`, HOME: home },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { exitCode: status, ...readLog(stdout + stderr) };
}

function readLog(log: string): Omit<ActEnded, 'exitCode'> {
  const lines = log.split('\n').flatMap((text): Line[] => (text.startsWith('{') ? [JSON.parse(text)] : []));
  return {
    jobs: Object.fromEntries(
      lines.flatMap(({ jobID, jobResult }) => (jobResult ? [[jobID, jobResult]] : [])),
    ),
    steps: Object.fromEntries(
      lines.flatMap(({ stepID, stepResult }) => (stepID && stepResult ? [[stepID[0], stepResult]] : [])),
    ),
    printed: lines.map(({ raw_output, msg = '' }) => (raw_output ? msg : '')).join(''),
    annotations: lines.flatMap(({ command = '', kvPairs = {}, arg = '' }) =>
      /^(error|warning|notice)$/.test(command) ? [{ level: command, properties: kvPairs, message: arg }] : [],
    ),
    summary: lines.map(({ command, content = '' }) => (command === 'summary' ? content : '')).join(''),
    log,
  };
}
