import { cleanup, commitHistory } from '../commands/index.ts';
import { renderCleanupJson, renderCleanupMarkdown } from '../report/index.ts';
import { outputsOfCleanup } from './cleanup-outputs.ts';
import { writeFiles } from './files.ts';
import { keepIssues } from './issues.ts';
import type { Job, Known } from './job.ts';
import { linksTo } from './links.ts';
import { logCleanup, logNotice } from './log.ts';
import { setOutputs } from './outputs.ts';
import { writeSummary } from './summary.ts';

/** Says what should be cleaned up, and tells the owners. Returns the exit code, which is 0: nobody is blocked. */
export async function runCleanup(job: Job, known: Known): Promise<number> {
  const { inputs, environment, directory } = job;
  const report = cleanup({
    directory,
    flags: inputs.flags,
    owner: null,
    now: new Date(),
    head: inputs.head ?? commitHistory(directory).head(),
    since: null,
  });
  const markdown = renderCleanupMarkdown(report, { links: linksTo(environment, report.head) });
  const files = writeFiles(environment.temporary, renderCleanupJson(report), markdown);
  known.outputs = outputsOfCleanup(report, { files, issueUrls: [] });
  logCleanup(report);
  await writeSummary(markdown);
  const { urls, notices } = await keepIssues(report, job);
  for (const notice of notices) logNotice(notice);
  setOutputs(outputsOfCleanup(report, { files, issueUrls: urls }));
  return 0;
}
