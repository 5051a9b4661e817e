import type { UsageError } from '../../model/index.ts';
import type { ApiError } from '../api/api-error.ts';
import { refusalOf } from '../api/refusal.ts';

/** What people should know, and can do, when the issues could not be written. */
export function refusal(error: ApiError): UsageError {
  return refusalOf(error, {
    place: 'in issues',
    denied: ({ status: number }, status) =>
      number === 410
        ? [
            `this repository has no issues${status}`,
            "Turn them on in its settings, or set the input github-token to '' to do without.",
          ]
        : [`this token may not write issues${status}`, 'Give the job `permissions: issues: write`.'],
  });
}
