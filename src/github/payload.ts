import { UsageError } from '../model/index.ts';

/** The JSON of an event file: whatever GitHub sent. */
export type Payload = Readonly<Record<string, unknown>>;

/** Parses the text of an event file. Throws `UsageError` when it is not a JSON object. */
export function parsePayload(text: string): Payload {
  const payload = tryParse(text);
  if (isObject(payload)) return payload;
  throw new UsageError(
    'the event file does not hold a JSON object',
    'GITHUB_EVENT_PATH must name the file the runner wrote.',
  );
}

/** A commit id in the payload. Throws `UsageError` when there is none at the path. */
export function readSha(payload: Payload, path: readonly string[]): string {
  const text = readText(payload, path);
  if (text !== null && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return text;
  throw missing('commit id', path);
}

/** A number that counts or names something. Throws `UsageError` when there is none at the path. */
export function readId(payload: Payload, path: readonly string[]): number {
  const value = at(payload, path);
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw missing('number', path);
}

/** A text in JSON, or null. */
export function readText(json: unknown, path: readonly string[]): string | null {
  const value = at(json, path);
  return typeof value === 'string' ? value : null;
}

/** What JSON holds at a path; null when it holds nothing there. */
export function at(json: unknown, path: readonly string[]): unknown {
  let value = json;
  for (const key of path) value = isObject(value) && Object.hasOwn(value, key) ? value[key] : null;
  return value;
}

/** Whether it is a JSON object, neither null nor an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function missing(what: string, path: readonly string[]): UsageError {
  return new UsageError(
    `the event has no ${what} in ${path.join('.')}`,
    'GITHUB_EVENT_NAME and GITHUB_EVENT_PATH must belong to the same event.',
  );
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
