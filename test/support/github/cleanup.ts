import { expect } from 'vitest';
import { rendered } from '../rendered.ts';
import { policy, rollout } from '../shop.ts';
import type { TempRepository } from '../temp-repository.ts';
import type { GitHub, Issue } from './index.ts';
import { type RunEnded, type RunOptions, runOn } from './run.ts';

/** A flag of which nothing becomes due in the lifetime of these tests. */
const steady = rollout(5).replace('2027-03-31', '2099-12-31');

/** A flag with exceptions that ended long ago, which the cleanup wants removed; none when there are none. */
export function flagOf(owner: string, ...rules: readonly string[]): string {
  const entries = rules.map(
    (rule) => `  - { rule: ${rule}, reason: Waiting for the app release., until: 2020-02-29 }\n`,
  );
  const exceptions = entries.length === 0 ? '' : `exceptions:\n${entries.join('')}`;
  return `${steady.replace('owner: acme/checkout', `owner: ${owner}`)}${exceptions}`;
}

/** A repository in which nothing is due. */
export const files = {
  'flags/policy.yaml': `${policy}lint: { suppressible: [stale-on, stale-off] }\n`,
  'flags/checkout-redesign.yaml': steady,
};

/** Three flags of two owners of which something is due. */
export const backlog = {
  ...files,
  'flags/live-chat.yaml': flagOf('acme/support', 'stale-on'),
  'flags/search-facets.yaml': flagOf('[acme/search, acme/support]', 'stale-on', 'stale-off'),
  'flags/tax-engine.yaml': flagOf('acme/search', 'stale-on'),
};

interface Run extends RunOptions {
  readonly eventName?: string;
  readonly event?: unknown;
}

/** Runs the built action on a schedule, or as told. */
export function run(
  github: GitHub,
  repository: TempRepository,
  { eventName = 'schedule', event = {}, ...options }: Run = {},
): Promise<RunEnded> {
  return runOn(github, { repository, eventName, event }, options);
}

/** Commits some files and runs the cleanup again; returns what was asked of GitHub. */
export async function next(
  github: GitHub,
  repository: TempRepository,
  change: Readonly<Record<string, string>>,
): Promise<string[]> {
  github.requests.splice(0);
  repository.write(change);
  repository.commit();
  const ended = await run(github, repository);
  expect([ended.exitCode, ended.notices]).toEqual([0, []]);
  return github.operations();
}

/** What stands as code in an issue. */
export const codesOf = ({ body }: Issue): readonly string[] => rendered(body).codes;
/** The title of each issue, and what became of it. */
export const states = async (github: GitHub): Promise<string[]> =>
  (await github.issues()).map(({ title, state, reason }) => `${title}: ${reason ?? state}`);
