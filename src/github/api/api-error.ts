/**
 * Why GitHub did not do what it was asked to.
 *
 * `unauthorized`: the token is not valid. `forbidden`, `missing`: it may not do that; GitHub tells either.
 * `locked`: the conversation is. `rate-limited`: too many requests. `unavailable`: no answer, or an error of the
 * server. `redirected`: to another address, which was not followed. `rejected`: GitHub does not accept the content.
 * `too-long`: nor would it. `unreadable`: the answer is not one of GitHub's.
 */
export type ApiProblem =
  | 'unauthorized'
  | 'forbidden'
  | 'missing'
  | 'locked'
  | 'rate-limited'
  | 'unavailable'
  | 'redirected'
  | 'rejected'
  | 'too-long'
  | 'unreadable';

interface Circumstances {
  /** The status of the answer, or null when there was none. */
  readonly status?: number | null;
  /** After how many seconds GitHub wants to be asked again, or null when it does not say. */
  readonly retryAfter?: number | null;
}

/** The message is what GitHub said, if anything. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly problem: ApiProblem;
  readonly status: number | null;
  readonly retryAfter: number | null;

  constructor(problem: ApiProblem, message = '', { status = null, retryAfter = null }: Circumstances = {}) {
    super(message);
    this.problem = problem;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}
