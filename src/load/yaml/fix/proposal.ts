import type { Outline, OutlineNode, Part } from './outline.ts';
import type { TextEdit } from './text-edit.ts';

/** How one fix could be made. */
export interface Proposal {
  /** The key, the value, the part, the list or the map that it changes. */
  readonly target: OutlineNode | Part;
  /** Ways to write it, the best first; whether one is sound, only reading the result can tell. */
  readonly ways: readonly (readonly TextEdit[])[];
}

/** Proposes how to make one kind of fix, or null when it cannot be made in this text. */
export type Propose<F> = (outline: Outline, fix: F) => Proposal | null;
