/** What is answered: JSON, or a text as it is. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An error as GitHub words it; https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
function failure(status: number, message: string, more: object = {}): Answer {
  const documentation_url = 'https://docs.github.com/rest';
  return { status, body: { message, documentation_url, status: String(status), ...more } };
}

export const badCredentials = failure(401, 'Bad credentials');
export const notForIntegrations = failure(403, 'Resource not accessible by integration');
export const locked = failure(403, 'Unable to create comment because issue is locked.');
export const notFound = failure(404, 'Not Found');
export const gone = failure(410, 'This issue was deleted');
export const noIssues = failure(410, 'Issues are disabled for this repo');
export const serverError: Answer = { status: 500, body: '' };
export const badGateway: Answer = { status: 502, body: '<html><body>502 Bad Gateway</body></html>' };
export const bodyTooLong = failure(422, 'Validation Failed', {
  errors: [
    {
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: 'Body is too long (maximum is 65536 characters)',
    },
  ],
});

/** Too many requests in a short time; how many seconds to wait is in a header. */
export function secondaryRateLimit(status: 403 | 429, retryAfter: number): Answer {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return { ...failure(status, message), headers: { 'retry-after': String(retryAfter) } };
}

/** The hourly limit is used up; when it ends is in a header, in seconds since 1970. */
export function primaryRateLimit(reset: number): Answer {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
  return { ...failure(403, 'API rate limit exceeded for installation ID 1.'), headers };
}

/** GraphQL says what went wrong with 200. */
export const graphqlError: Answer = {
  status: 200,
  body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] },
};

/** The repository has moved. */
export function movedTo(location: string): Answer {
  return { ...failure(301, 'Moved Permanently', { url: location }), headers: { location } };
}
