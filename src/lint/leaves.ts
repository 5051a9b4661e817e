import type { Path } from '../model/index.ts';

/** A value without an inside, and where it stands. */
export interface Leaf {
  readonly value: unknown;
  readonly path: Path;
}

/** A text, and where it stands: as a value, or as the key of one. */
export interface TextLeaf extends Leaf {
  readonly value: string;
  readonly at: 'key' | 'value';
}

/** All values inside of a value of a file that are neither a map nor a list, at any depth, in the order of the file. */
export function leavesOf(value: unknown, path: Path = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ value, path }];
  return childrenOf(value, path).flatMap((child) => leavesOf(child.value, child.path));
}

/** The texts among them. */
export function textsOf(value: unknown, path: Path = []): TextLeaf[] {
  return textsAmong(leavesOf(value, path));
}

/** The texts among some leaves. */
export function textsAmong(leaves: readonly Leaf[]): TextLeaf[] {
  return leaves.flatMap(({ value, path }) =>
    typeof value === 'string' ? [{ value, path, at: 'value' as const }] : [],
  );
}

/** The keys of all maps inside of a value, at any depth, each with the path of what it names. */
export function keysOf(value: unknown, path: Path = []): TextLeaf[] {
  if (typeof value !== 'object' || value === null) return [];
  return childrenOf(value, path).flatMap((child) => {
    const key = child.path.at(-1);
    const own = typeof key === 'string' ? [{ value: key, path: child.path, at: 'key' as const }] : [];
    return [...own, ...keysOf(child.value, child.path)];
  });
}

/** What stands at a path inside of a value; undefined where there is nothing. */
export function valueAt(value: unknown, path: Path): unknown {
  let inside = value;
  for (const segment of path) {
    if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, segment)) return undefined;
    inside = Reflect.get(inside, segment);
  }
  return inside;
}

function childrenOf(value: object, path: Path): Leaf[] {
  return Array.isArray(value)
    ? value.map((each: unknown, index) => ({ value: each, path: [...path, index] }))
    : Object.entries(value).map(([name, each]: [string, unknown]) => ({
        value: each,
        path: [...path, name],
      }));
}
