import { UsageError } from '../../model/index.ts';
import type { ApiError } from './api-error.ts';

/** Why something was not done, and what people can do about it. */
export type Reason = readonly [why: string, remedy: string];

/** What was to be written. */
export interface Target {
  /** Where the report is not, as `in a comment`. */
  readonly place: string;
  /**
   * Why the token may not write there: `forbidden`, `missing` or `locked`.
   *
   * @param status what GitHub answered, as ` (403)`
   */
  readonly denied: (error: ApiError, status: string) => Reason;
}

/** What people should know, and can do, when something could not be written. */
export function refusalOf(error: ApiError, { place, denied }: Target): UsageError {
  const [why, remedy] = inWords(error, denied);
  return new UsageError(`the report is in the job summary, but not ${place}: ${why}`, remedy);
}

function inWords(error: ApiError, denied: Target['denied']): Reason {
  const status = error.status === null ? '' : ` (${error.status})`;
  switch (error.problem) {
    case 'unauthorized':
      return [
        `GitHub does not accept the token${status}`,
        'Give the input github-token a valid one, or leave it out.',
      ];
    case 'forbidden':
    case 'missing':
    case 'locked':
      return denied(error, status);
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
