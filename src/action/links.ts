import type { Report } from '../model/index.ts';
import type { Links } from '../report/index.ts';
import type { Environment } from './environment.ts';

/** Where the links of a report lead: to the server the workflow runs on, at the commit that was checked. */
export function linksTo({ serverUrl, repository, runId }: Environment, report: Report): Links {
  return { server: serverUrl, repository, head: report.head.commit, run: runId };
}
