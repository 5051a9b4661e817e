import type { Change } from '../model/index.ts';
import type { Configuration } from './configure.ts';
import { pairsOf } from './pairs.ts';
import { revertBlockers } from './revert/revert-blockers.ts';
import { run } from './run.ts';
import { type Judged, judge } from './scope/judge.ts';
import type { Subject } from './subject.ts';

/** What the rules say about a comparison. */
export interface Linted extends Judged {
  /** The rules that would block a pull request that takes a change back. */
  readonly revertBlockedBy: (change: Change) => string[];
}

/** Runs the rules of a configuration, and decides which of their findings count. */
export function lint(subject: Subject, configuration: Configuration): Linted {
  const pairs = pairsOf(subject);
  return {
    ...judge(run(subject, pairs, configuration), pairs, subject, configuration),
    revertBlockedBy: revertBlockers(subject, configuration),
  };
}
