import type { Flag } from '../../../model/index.ts';
import { quoted } from '../../quoted.ts';
import { diffRule } from '../../rule.ts';
import { safeVariant } from '../../safe-variant.ts';

export const changeUndecided = diffRule({
  id: 'change-undecided',
  title: 'A change that nobody can size',
  why: 'The conditions of the two sides are too many to compare them exactly, so no rule can tell whether one person moves or everyone. What cannot be told is not let through. A kill that serves the same safe variant as before is: it is how to get out.',
  severity: 'error',
  bad: null,
  good: null,
  check: ({ before, after, changes, isCritical }) =>
    changes
      .filter(
        ({ environment, undecided }) => environment !== null && isCritical(environment) && undecided !== null,
      )
      .filter(
        ({ environment, killed }) =>
          environment !== null && !(killed.after !== null && hasSameSafe(before, after)),
      )
      .map(({ environment }) => ({
        ...(after === null ? {} : { path: ['environments', environment ?? ''], at: 'key' as const }),
        environment: environment ?? '',
        message: `What changes in ${quoted(environment ?? '')} cannot be compared exactly, so nobody knows how many people it moves.`,
        remedy:
          'Test fewer attributes in one flag, for example one that the service works out, or change it in smaller steps.',
      })),
});

function hasSameSafe(before: Flag | null, after: Flag | null): boolean {
  return before !== null && after !== null && safeVariant(before) === safeVariant(after);
}
