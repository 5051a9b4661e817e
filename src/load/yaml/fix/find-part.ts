import { EVENT_ID, getScalarValue } from 'js-yaml';
import type { Path } from '../../../model/index.ts';
import type { Outline, OutlineNode, Part } from './outline.ts';

/** What stands at a path, and the list or the map it is in. */
export interface FoundPart {
  readonly part: Part;
  /** Where it stands among the others. */
  readonly index: number;
  readonly parent: OutlineNode;
}

/**
 * Finds what stands at a path.
 *
 * @returns null when there is no such path, when it is the root, or when a key on the way is written twice
 */
export function findPart(outline: Outline, path: Path): FoundPart | null {
  let node = outline.root;
  let found: FoundPart | null = null;
  for (const segment of path) {
    const index = indexOf(outline, node, segment);
    const part = node.parts[index];
    if (!part) return null;
    found = { part, index, parent: node };
    node = part.node;
  }
  return found;
}

/** The node at a path, the root included. */
export function findNode(outline: Outline, path: Path): OutlineNode | null {
  return path.length === 0 ? outline.root : (findPart(outline, path)?.part.node ?? null);
}

/** The names of a map's keys, in the order of the text. */
export function keyNames({ text, events }: Outline, map: OutlineNode): string[] {
  return map.parts.map(({ key }) => {
    const event = key ? events[key.event] : undefined;
    return event?.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : '';
  });
}

function indexOf(outline: Outline, node: OutlineNode, segment: string | number): number {
  if (typeof segment === 'number') return node.kind === 'list' ? segment : -1;
  if (node.kind !== 'map') return -1;
  const names = keyNames(outline, node);
  const index = names.indexOf(segment);
  return names.indexOf(segment, index + 1) === -1 ? index : -1;
}
