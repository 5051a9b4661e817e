import { type JsonValue, UsageError } from '../model/index.ts';

interface Context {
  [name: string]: JsonValue | Context;
}

/**
 * Reads `--context` arguments: `country=DE`, `device.os=ios` for an object, and JSON for everything that is not a
 * text (`age=42`, `beta=true`, `id="42"`).
 *
 * @throws UsageError for an argument without a name, a name given twice, or a name that is taken otherwise
 */
export function readContext(args: readonly string[]): Record<string, JsonValue> {
  const context: Context = Object.create(null);
  for (const arg of args) {
    const [, path = '', text = ''] = /^([^=]*)=(.*)$/s.exec(arg) ?? [];
    if (!/^[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)*$/.test(path)) {
      throw new UsageError(
        `--context ${arg} does not name an attribute`,
        'Write --context <attribute>=<value>.',
      );
    }
    if (path === 'targetingKey') {
      throw new UsageError('the targeting key has an option of its own', 'Write --targeting-key <key>.');
    }
    assign(context, path, jsonOrText(text));
  }
  return context as Record<string, JsonValue>;
}

function assign(context: Context, path: string, value: JsonValue): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  const inner = names.reduce((outer, name) => objectAt(outer, name) ?? taken(path), context);
  if (last in inner) taken(path);
  inner[last] = value;
}

/** The object under a name, made when there is nothing; null when there is something else. */
function objectAt(outer: Context, name: string): Context | null {
  const known = outer[name];
  if (known === undefined) {
    const made: Context = Object.create(null);
    outer[name] = made;
    return made;
  }
  return isContext(known) ? known : null;
}

function isContext(value: JsonValue | Context): value is Context {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function taken(path: string): never {
  throw new UsageError(`--context gives ${path} twice`, 'Give every attribute once.');
}

function jsonOrText(text: string): JsonValue {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
