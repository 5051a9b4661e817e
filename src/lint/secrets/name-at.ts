import type { Path } from '../../model/index.ts';

/** What stands between a name and its value without being one. */
const WRAPPERS = new Set(['value', 'is', 'isNot', 'startsWith', 'endsWith']);

/** What the value at a path is called: its own key, or that of the list or the wrapper it stands in. */
export function nameAt(path: Path): string {
  const name = path.findLast((segment) => typeof segment === 'string' && !WRAPPERS.has(segment));
  return String(name ?? '');
}
