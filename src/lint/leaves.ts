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
  const leaves: Leaf[] = [];
  visit(value, path, (each) => {
    if (!hasInside(each.value)) leaves.push(each);
  });
  return leaves;
}

/** The texts among some leaves. */
export function textsAmong(leaves: readonly Leaf[]): TextLeaf[] {
  return leaves.flatMap(({ value, path }) =>
    typeof value === 'string' ? [{ value, path, at: 'value' as const }] : [],
  );
}

/** The texts inside of a value, and the keys of its maps, at any depth; a key before what it names. */
export function textsOf(value: unknown, path: Path = []): TextLeaf[] {
  const texts: TextLeaf[] = [];
  visit(value, path, ({ value: text, path: own }) => {
    const key = own.length > path.length ? own.at(-1) : undefined;
    if (typeof key === 'string') texts.push({ value: key, path: own, at: 'key' });
    if (typeof text === 'string') texts.push({ value: text, path: own, at: 'value' });
  });
  return texts;
}

/** What stands at a path inside of a value; undefined where there is nothing. */
export function valueAt(value: unknown, path: Path): unknown {
  let inside = value;
  for (const segment of path) {
    if (!hasInside(inside) || !Object.hasOwn(inside, segment)) return undefined;
    inside = Reflect.get(inside, segment);
  }
  return inside;
}

/** Calls back with a value and with everything inside of it. */
function visit(value: unknown, path: Path, callback: (each: Leaf) => void): void {
  callback({ value, path });
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) visit(each, [...path, index], callback);
  } else if (hasInside(value)) {
    for (const [name, each] of Object.entries(value)) visit(each, [...path, name], callback);
  }
}

function hasInside(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
