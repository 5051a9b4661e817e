import { ApiError } from './api-error.ts';

const MAX_RETRIES = 2;
/** Seconds for all requests together: what is written there is not worth holding a job up for longer. */
const MAX_WAITING = 60;

/** Runs a request; `repeatable` when sending it twice does no more than sending it once. */
export type Retrying = <Answer>(send: () => Promise<Answer>, repeatable: boolean) => Promise<Answer>;

/**
 * Repeats requests that may go better later: after `retry-after`, else after 1 and 4 seconds. What a rate limit
 * refused was not done, so anything may be sent again; after an error of the server only what is repeatable.
 *
 * @param wait waits for so many milliseconds
 */
export function retrying(wait: (milliseconds: number) => Promise<unknown>): Retrying {
  let left = MAX_WAITING;
  return async (send, repeatable) => {
    for (let retry = 1; ; retry++) {
      try {
        return await send();
      } catch (error) {
        const pause = retry > MAX_RETRIES ? null : pauseAfter(error, retry, repeatable);
        if (pause === null || pause > left) throw error;
        left -= pause;
        await wait(pause * 1000);
      }
    }
  };
}

/** In seconds; null when trying again is of no use. */
function pauseAfter(error: unknown, retry: number, repeatable: boolean): number | null {
  if (!(error instanceof ApiError)) return null;
  if (error.problem === 'rate-limited') return error.retryAfter;
  if (error.problem === 'unavailable' && repeatable) return error.retryAfter ?? retry ** 2;
  return null;
}
