import { Octokit } from '@octokit/core';
import { ApiError } from './api-error.ts';
import { classify } from './classify.ts';
import { useProxy } from './proxy.ts';
import type { Retrying } from './retrying.ts';

/** Milliseconds for one request. */
const TIMEOUT = 10_000;
/** Milliseconds for all of them, waits included: what is written there is not worth holding a job up for longer. */
const TIMEOUT_OF_ALL = 90_000;

export interface Answer {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Sends one request: `GET /path/{placeholder}` or `POST https://…`, with the values of placeholders, query and body. */
export type Send = (route: string, values?: Readonly<Record<string, unknown>>) => Promise<Answer>;

export interface Access {
  /** `GITHUB_API_URL`; no other host is asked, and redirects are not followed. */
  readonly apiUrl: string;
  readonly token: string;
}

/** How requests are sent: with the token, in time, again where that helps. Every failure is an `ApiError`. */
export function requests({ apiUrl, token }: Access, retry: Retrying): Send {
  useProxy();
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'flaghoist',
    log: silent,
    request: { redirect: 'manual', log: silent },
  });
  const all = AbortSignal.timeout(TIMEOUT_OF_ALL);
  const once = async (route: string, values: Readonly<Record<string, unknown>>): Promise<Answer> => {
    try {
      const answer = await octokit.request(route, {
        ...values,
        request: { signal: AbortSignal.any([all, AbortSignal.timeout(TIMEOUT)]) },
      });
      const { data, headers, status } = answer;
      if (status < 300) return { data, headers };
      throw classify({ status, headers, message: '' });
    } catch (error) {
      throw apiError(error);
    }
  };
  return (route, values = {}) => retry(() => once(route, values), isRepeatable(route));
}

/** A second `POST` would write a second comment or issue; the one query there is only reads. */
function isRepeatable(route: string): boolean {
  return !route.startsWith('POST /');
}

function apiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (!(error instanceof Error)) return new ApiError('unavailable', String(error));
  const response = 'response' in error ? error.response : null;
  const { status, headers } = { ...noAnswer, ...(typeof response === 'object' ? response : null) };
  return classify({ status, headers, message: error.message });
}

const noAnswer: { status: number | null; headers: Record<string, unknown> } = { status: null, headers: {} };

const ignore = (): void => {};
/** What the library has to say would be read by the runner. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
