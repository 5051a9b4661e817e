import type { Moment } from '../model/index.ts';

/** Where something happened: `#512, 1234567`, or the commit alone where no pull request is known. */
export function happenedIn({ pullRequest, commit }: Moment): string {
  return pullRequest === null ? commit.slice(0, 7) : `#${pullRequest}, ${commit.slice(0, 7)}`;
}
