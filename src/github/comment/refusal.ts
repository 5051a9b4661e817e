import type { UsageError } from '../../model/index.ts';
import type { ApiError } from '../api/api-error.ts';
import { refusalOf } from '../api/refusal.ts';

/**
 * What people should know, and can do, when the comment could not be written.
 *
 * @param fork whether the pull request comes from another repository, whose runs get a token that only reads
 */
export function refusal(error: ApiError, fork: boolean): UsageError {
  return refusalOf(error, {
    place: 'in a comment',
    denied: ({ problem }, status) => {
      if (problem === 'locked')
        return [`the conversation is locked${status}`, 'Unlock it, or set the input comment to never.'];
      return fork
        ? [
            `the token of a pull request from a fork cannot write${status}`,
            'That is as it should be; the result of the step does not depend on it.',
          ]
        : [
            `this token may not write comments${status}`,
            'Give the job `permissions: pull-requests: write`; in runs of Dependabot the token cannot write.',
          ];
    },
  });
}
