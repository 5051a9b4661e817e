import { UsageError } from '../../model/index.ts';
import type { ApiError } from './api-error.ts';

/**
 * What people should know, and can do, when the comment could not be written.
 *
 * @param fork whether the pull request comes from another repository, whose runs get a token that only reads
 */
export function refusal(error: ApiError, fork: boolean): UsageError {
  const [why, remedy] = inWords(error, fork);
  return new UsageError(`the report is in the job summary, but not in a comment: ${why}`, remedy);
}

function inWords(error: ApiError, fork: boolean): readonly [why: string, remedy: string] {
  const status = error.status === null ? '' : ` (${error.status})`;
  switch (error.problem) {
    case 'unauthorized':
      return [
        `GitHub does not accept the token${status}`,
        'Give the input github-token a valid one, or leave it out.',
      ];
    case 'forbidden':
    case 'missing':
      return fork
        ? [
            `the token of a pull request from a fork cannot write${status}`,
            'That is as it should be; the result of the step does not depend on it.',
          ]
        : [
            `this token may not write comments${status}`,
            'Give the job `permissions: pull-requests: write`; in runs of Dependabot the token cannot write.',
          ];
    case 'locked':
      return [`the conversation is locked${status}`, 'Unlock it, or set the input comment to never.'];
    case 'rate-limited':
      return [`GitHub wants fewer requests${status}`, 'The next run tries again.'];
    case 'unavailable':
      return error.status === null
        ? [`GitHub cannot be reached: ${quoted(error)}`, 'The next run tries again.']
        : [`GitHub has a problem${status}`, 'The next run tries again.'];
    case 'redirected':
      return [
        `the API answers with a redirect${status}, which is not followed`,
        'GITHUB_API_URL must be the address of the API itself.',
      ];
    case 'rejected':
      return [
        `GitHub does not accept it${status}: ${quoted(error)}`,
        'Please report this as a bug in flaghoist.',
      ];
    case 'too-long':
      return ['it would be longer than GitHub allows', 'Please report this as a bug in flaghoist.'];
    case 'unreadable':
      return [
        'the API does not answer as GitHub does',
        'GITHUB_API_URL must be the address of the REST API.',
      ];
  }
}

function quoted({ message }: ApiError): string {
  return message.length > 200 ? `${message.slice(0, 200)}…` : message;
}
