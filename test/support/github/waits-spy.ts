import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

// Loaded into a process before its program (`--import`): what would wait is written down, in milliseconds, one per
// line, and does not wait. What a request may take, ten seconds or so, is a tenth of a second.
const path = process.env.WAITS_SPY ?? '';

timers.setTimeout = async <T>(milliseconds?: number, value?: T): Promise<T> => {
  appendFileSync(path, `${milliseconds}\n`);
  return value as T;
};
syncBuiltinESMExports();

if (process.env.WAITS_SPY_HURRY) {
  const timeout = AbortSignal.timeout;
  AbortSignal.timeout = (milliseconds) => timeout(milliseconds / 100);
}
