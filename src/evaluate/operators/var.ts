import { readAttribute, readPath } from '../attribute.ts';
import { argumentList, type Expression, type Operator } from '../expression.ts';

/** `{"var": "a.b"}` or `{"var": ["a.b", <default>]}`: an attribute, the default or else null. */
export const variable: Operator = (args, compilation) => {
  const [name, fallback] = Array.isArray(args) ? argumentList('var', args, 1, 2) : [args];
  const path = parsePath('var', name);
  if (path[0] === '$flagd') return injected(path, compilation.flagKey, compilation.readTimestamp);
  const otherwise = fallback === undefined ? null : compilation.compile(fallback);
  const read = reader(path);
  return (context, now) => {
    const value = read(context, now);
    if (value === undefined || value === null) return otherwise === null ? null : otherwise(context, now);
    return typeof value === 'function' ? null : value;
  };
};

/**
 * Splits the name of an attribute at its dots.
 *
 * @throws Error for what the profile does not write: numbers, the whole context, empty names, escapes
 */
export function parsePath(operator: string, name: unknown): readonly string[] {
  const path = typeof name === 'string' ? name.split('.') : [];
  if (path.length > 0 && path.every((part) => /^[^\\/]+$/.test(part))) return path;
  throw new Error(`"${operator}" takes the name of an attribute, such as "plan" or "company.plan"`);
}

function reader(path: readonly string[]): Expression {
  const [first] = path;
  if (first === undefined || path.length > 1) return (context) => readPath(context, path);
  return (context) => readAttribute(context, first);
}

/** What flagd puts into every context, over whatever the caller wrote there. */
function injected(path: readonly string[], flagKey: string, readTimestamp: () => void): Expression {
  const name = path.join('.');
  if (name === '$flagd.flagKey') return () => flagKey;
  if (name.startsWith('$flagd.flagKey.') || name.startsWith('$flagd.timestamp.')) return () => null;
  if (name !== '$flagd.timestamp') throw new Error('under "$flagd" there are only "flagKey" and "timestamp"');
  readTimestamp();
  return (_context, now) => now;
}
