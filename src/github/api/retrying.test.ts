import { describe, expect, test } from 'vitest';
import { ApiError } from './api-error.ts';
import { retrying } from './retrying.ts';

/** Sends requests that fail with these errors, one after the other, and then succeed. */
function sending(): {
  send: (errors: readonly unknown[], repeatable?: boolean) => Promise<number>;
  waits: number[];
} {
  const waits: number[] = [];
  const retry = retrying(async (milliseconds) => waits.push(milliseconds));
  const send = (errors: readonly unknown[], repeatable = true): Promise<number> => {
    let sent = 0;
    return retry(async () => {
      const error = errors[sent++];
      if (error !== undefined) throw error;
      return sent;
    }, repeatable);
  };
  return { send, waits };
}

const unavailable = new ApiError('unavailable', '', { status: 502 });
const limited = (retryAfter: number | null): ApiError => new ApiError('rate-limited', '', { retryAfter });

describe('a request that failed', () => {
  test('is sent again after 1 and 4 seconds when the server had a problem, then no more', async () => {
    const { send, waits } = sending();
    expect(await send([unavailable, unavailable])).toBe(3);
    expect(waits).toEqual([1000, 4000]);
    await expect(send([unavailable, unavailable, unavailable])).rejects.toBe(unavailable);
  });

  test('is not sent again when that could do it twice, unless a rate limit refused it', async () => {
    const { send, waits } = sending();
    await expect(send([unavailable], false)).rejects.toBe(unavailable);
    expect(waits).toEqual([]);
    expect(await send([limited(2)], false)).toBe(2);
    expect(waits).toEqual([2000]);
  });

  test('waits as long as GitHub says', async () => {
    const { send, waits } = sending();
    await send([new ApiError('unavailable', '', { retryAfter: 0 }), limited(7)]);
    expect(waits).toEqual([0, 7000]);
  });

  test('waits a minute at most, all requests together', async () => {
    const { send, waits } = sending();
    await expect(send([limited(61)])).rejects.toMatchObject({ problem: 'rate-limited' });
    await send([limited(50)]);
    await expect(send([limited(11)])).rejects.toMatchObject({ problem: 'rate-limited' });
    await send([limited(10)]);
    expect(waits).toEqual([50_000, 10_000]);
  });

  test.each([limited(null), new ApiError('forbidden'), new Error('a bug')])(
    '%s: not at all',
    async (error) => {
      const { send, waits } = sending();
      await expect(send([error])).rejects.toBe(error);
      expect(waits).toEqual([]);
    },
  );
});
