import type { Path } from './problem.ts';

/** A safe edit of one file, as plain data; whoever holds the text turns it into edits of bytes. */
export type Fix =
  | { readonly kind: 'rename-key'; readonly path: Path; readonly name: string }
  | { readonly kind: 'set-scalar'; readonly path: Path; readonly value: string | number | boolean }
  | { readonly kind: 'reorder'; readonly path: Path; readonly order: readonly number[] }
  | { readonly kind: 'remove'; readonly path: Path }
  | {
      readonly kind: 'insert';
      readonly path: Path;
      readonly name: string;
      readonly value: string | number | boolean;
      readonly before?: string;
    };
