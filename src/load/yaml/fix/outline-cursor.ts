import type { Event } from 'js-yaml';

/** The walk over the events of one text and the text itself, side by side. */
export interface Cursor {
  readonly text: string;
  readonly events: readonly Event[];
  /** The index of the next event. */
  next: number;
  /** Where what was walked over ends. */
  at: number;
}

/** Thrown where a text holds something between its nodes that is not understood. */
export class UnclearOutline extends Error {}

/** Throws `UnclearOutline` unless the text is as it must be for what stands there to be understood. */
export function expectAt(isClear: boolean): void {
  if (!isClear) throw new UnclearOutline();
}
