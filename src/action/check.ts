import { check, commitHistory, NO_BASE } from '../commands/index.ts';
import { comparison } from '../github/index.ts';
import { isBlocked, renderJson, renderMarkdown } from '../report/index.ts';
import { outputsOfCheck } from './check-outputs.ts';
import { comment } from './comment.ts';
import { writeFiles } from './files.ts';
import type { Job, Known } from './job.ts';
import { linksTo } from './links.ts';
import { logNotice, logReport } from './log.ts';
import { setOutputs } from './outputs.ts';
import { writeSummary } from './summary.ts';

/** Checks what the event is about, and says so wherever the inputs want it. Returns the exit code. */
export async function runCheck(job: Job, known: Known): Promise<number> {
  const { inputs, environment, event, directory } = job;
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
  const links = linksTo(environment, report.head);
  const markdown = renderMarkdown(report, { failOn: inputs.failOn, links });
  const files = writeFiles(environment.temporary, renderJson(report), markdown);
  known.outputs = outputsOfCheck(report, { blocked, files, commentUrl: null });
  logReport(report);
  await writeSummary(markdown);
  const { url, notice } = await comment(report, job);
  if (notice !== null) logNotice(notice);
  setOutputs(outputsOfCheck(report, { blocked, files, commentUrl: url }));
  return blocked ? 1 : 0;
}
