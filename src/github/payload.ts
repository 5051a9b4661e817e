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
  throw new UsageError(
    `the event has no commit id in ${path.join('.')}`,
    'GITHUB_EVENT_NAME and GITHUB_EVENT_PATH must belong to the same event.',
  );
}

/** A text in the payload, or null. */
export function readText(payload: Payload, path: readonly string[]): string | null {
  let value: unknown = payload;
  for (const key of path) value = isObject(value) && Object.hasOwn(value, key) ? value[key] : null;
  return typeof value === 'string' ? value : null;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
