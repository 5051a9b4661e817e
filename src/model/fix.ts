import type { Path } from './path.ts';

/** What a fix may write: one scalar. */
export type FixValue = string | number | boolean;

/**
 * A change of one file that mends a problem without anybody having to think: plain data, so that a pure rule can
 * propose it. Paths are those of the file as it was read. Whoever holds the text turns it into edits, and refuses it
 * where anything else would change.
 */
export type Fix =
  /** Gives the key at the path another name. */
  | { readonly kind: 'rename-key'; readonly path: Path; readonly name: string }
  /** Writes another scalar in the place of the one at the path. */
  | { readonly kind: 'set-scalar'; readonly path: Path; readonly value: FixValue }
  /** Puts the items of the list at the path into another order: the new item `i` is the old item `order[i]`. */
  | { readonly kind: 'reorder'; readonly path: Path; readonly order: readonly number[] }
  /** Removes the list item or the map entry at the path, never the only one. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** Adds an entry to the block map at the path, before another entry or at the end. */
  | {
      readonly kind: 'insert';
      readonly path: Path;
      readonly name: string;
      readonly value: FixValue;
      readonly before?: string;
    }
  /** Replaces what the parser stumbles over, in UTF-16 offsets, the end excluded: there is no data and no path yet. */
  | { readonly kind: 'replace-text'; readonly start: number; readonly end: number; readonly text: string };
