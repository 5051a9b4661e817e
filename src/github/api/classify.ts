import { ApiError, type ApiProblem } from './api-error.ts';

/** What is known of a request that failed. */
export interface FailedRequest {
  /** Null when there was no answer. */
  readonly status: number | null;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** After a secondary rate limit without `retry-after`, GitHub asks for at least a minute. */
const UNSPECIFIED_PAUSE = 60;

/** Names what went wrong, by status, headers and GitHub's message. */
export function classify({ status, headers, message }: FailedRequest): ApiError {
  const problem = problemOf(status, headers, message);
  const secondary = problem === 'rate-limited' && headers['x-ratelimit-remaining'] !== '0';
  const retryAfter = seconds(headers['retry-after']) ?? (secondary ? UNSPECIFIED_PAUSE : null);
  return new ApiError(problem, message, { status, retryAfter });
}

function problemOf(status: number | null, headers: FailedRequest['headers'], message: string): ApiProblem {
  if (status === null || status >= 500) return 'unavailable';
  if (status < 400) return 'redirected';
  if (status === 429 || (status === 403 && isRateLimit(headers, message))) return 'rate-limited';
  switch (status) {
    case 401:
      return 'unauthorized';
    case 403:
      return /\blocked\b/i.test(message) ? 'locked' : 'forbidden';
    case 404:
    case 410:
      return 'missing';
    default:
      return 'rejected';
  }
}

/** A refusal for lack of permission has the same status. */
function isRateLimit(headers: FailedRequest['headers'], message: string): boolean {
  if (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0') return true;
  return /\b(?:rate limit|abuse detection)\b/i.test(message);
}

function seconds(header: unknown): number | null {
  return typeof header === 'string' && /^\d{1,6}$/.test(header) ? Number(header) : null;
}
