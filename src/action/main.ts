import { findWorkingDirectory } from '../commands/index.ts';
import { parsePayload, readEvent } from '../github/index.ts';
import { failure } from '../report/index.ts';
import { runCheck } from './check.ts';
import { runCleanup } from './cleanup.ts';
import { commandOf } from './command.ts';
import { readEnvironment } from './environment.ts';
import { readInputs } from './inputs.ts';
import type { Job, Known } from './job.ts';
import { logFailure } from './log.ts';
import { outputsOfFailure, setOutputs } from './outputs.ts';

/** Runs the action; whatever goes wrong ends in one line, all outputs and a failed step. */
export async function main(): Promise<void> {
  const known: Known = { outputs: null };
  try {
    process.exitCode = await run(known);
  } catch (error) {
    process.exitCode = fail(error, known);
  }
}

async function run(known: Known): Promise<number> {
  const job = readJob();
  switch (commandOf(job.inputs.command, job.event)) {
    case 'check':
      return runCheck(job, known);
    case 'cleanup':
      return runCleanup(job, known);
  }
}

function readJob(): Job {
  const inputs = readInputs();
  const environment = readEnvironment();
  const directory = findWorkingDirectory(environment.workspace, inputs.workingDirectory);
  const event = readEvent(environment.eventName, parsePayload(environment.event));
  return { inputs, environment, directory, event };
}

function fail(error: unknown, { outputs }: Known): number {
  const { reason, line } = failure(error);
  logFailure(line);
  try {
    setOutputs(outputsOfFailure(reason, outputs));
  } catch (outputError) {
    logFailure(failure(outputError).line);
  }
  return 2;
}
