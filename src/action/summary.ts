import { summary } from '@actions/core';

/** Adds Markdown to the page of the run, where there is one: not every runner has summaries. */
export async function writeSummary(markdown: string): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown).write();
}
