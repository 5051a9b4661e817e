import type { Side } from '../model/index.ts';
import type { Links } from '../report/index.ts';
import type { Environment } from './environment.ts';

/** Where the links of a report lead: to the server the workflow runs on, at the commit that was looked at. */
export function linksTo({ serverUrl, repository, runId }: Environment, { commit }: Side): Links {
  return { server: serverUrl, repository, head: commit, run: runId };
}
