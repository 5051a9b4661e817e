import { check, commitHistory, findWorkingDirectory, NO_BASE } from '../commands/index.ts';
import { comparison, parsePayload, readEvent } from '../github/index.ts';
import { failure, isBlocked, renderMarkdown } from '../report/index.ts';
import { comment } from './comment.ts';
import { readEnvironment } from './environment.ts';
import { writeFiles } from './files.ts';
import { readInputs } from './inputs.ts';
import { linksTo } from './links.ts';
import { logFailure, logNotice, logReport } from './log.ts';
import { type Outputs, outputsOf, outputsOfFailure, setOutputs } from './outputs.ts';
import { writeSummary } from './summary.ts';

/** Runs the action; whatever goes wrong ends in one line, all outputs and a failed step. */
export async function main(): Promise<void> {
  const known: Known = { outputs: null };
  try {
    process.exitCode = await run(known);
  } catch (error) {
    process.exitCode = fail(error, known);
  }
}

/** What is known so far, for when something goes wrong after it. */
interface Known {
  outputs: Outputs | null;
}

async function run(known: Known): Promise<number> {
  const inputs = readInputs();
  const environment = readEnvironment();
  const directory = findWorkingDirectory(environment.workspace, inputs.workingDirectory);
  const event = readEvent(environment.eventName, parsePayload(environment.event));
  const sides =
    inputs.base === null ? comparison(event, commitHistory(directory)) : { base: inputs.base, head: 'HEAD' };
  const report = check({
    directory,
    flags: inputs.flags,
    base: sides.base ?? NO_BASE,
    head: inputs.head ?? sides.head,
    now: new Date(),
    isMergeGroup: event.kind === 'merge_group',
  });
  const blocked = isBlocked(report, inputs.failOn);
  const links = linksTo(environment, report);
  const markdown = renderMarkdown(report, { failOn: inputs.failOn, links });
  const files = writeFiles(environment.temporary, report, markdown);
  known.outputs = outputsOf(report, { blocked, files, commentUrl: null });
  logReport(report);
  await writeSummary(markdown);
  const { url, notice } = await comment(report, event, inputs, environment);
  if (notice !== null) logNotice(notice);
  setOutputs(outputsOf(report, { blocked, files, commentUrl: url }));
  return blocked ? 1 : 0;
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
