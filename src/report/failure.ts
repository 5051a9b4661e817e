import { UsageError } from '../model/index.ts';
import { oneLine } from './one-line.ts';
import { sentence } from './words.ts';

/** Why there is no report: somebody has to change something, or we have. */
export interface Failure {
  readonly reason: 'usage' | 'internal';
  /** What went wrong and what to do, in one line. */
  readonly line: string;
}

/** What people see of anything that was thrown; never a stack trace. */
export function failure(error: unknown): Failure {
  if (error instanceof UsageError) {
    return { reason: 'usage', line: oneLine(`${sentence(error.message)} ${error.remedy}`) };
  }
  const message = oneLine(error instanceof Error ? error.message : String(error));
  return {
    reason: 'internal',
    line: `internal error: ${sentence(message)} This is a bug in flaghoist; please report it.`,
  };
}
