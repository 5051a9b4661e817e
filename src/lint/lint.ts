import type { Configuration } from './configure.ts';
import { pairsOf } from './pairs.ts';
import { run } from './run.ts';
import { type Judged, judge } from './scope/judge.ts';
import type { Subject } from './subject.ts';

/** Runs the rules of a configuration, and decides which of their findings count. */
export function lint(subject: Subject, configuration: Configuration): Judged {
  const pairs = pairsOf(subject);
  return judge(run(subject, pairs, configuration), pairs, subject, configuration);
}
