import { EVENT_ID, type Event } from 'js-yaml';
import type { Path } from '../../model/index.ts';
import { MAX_PROBLEMS_PER_FILE } from '../limits.ts';
import type { Complaint, Range, RangedProblem } from '../place.ts';

/** A problem of the text at a path of its data. */
export interface ComposeProblem extends RangedProblem {
  readonly path: Path;
}

/** The walk over the events of one text. */
export interface Composer {
  readonly text: string;
  readonly events: readonly Event[];
  /** The index of the next event. */
  next: number;
  /** Where the text of the last key started; an empty value has no offset of its own. */
  keyStart: number;
  /** Where the text of the last scalar ended, or the last collection started. */
  offset: number;
  /** The path of the node in hand. */
  readonly path: (string | number)[];
  readonly problems: ComposeProblem[];
}

/**
 * Notes a problem at the path in hand. When there are more than anybody will be told, the walk ends: a file of
 * nothing but traps costs no more than an ordinary one.
 */
export function complain(composer: Composer, complaint: Complaint, { start, end }: Range): void {
  if (composer.problems.length > MAX_PROBLEMS_PER_FILE) return;
  composer.problems.push({ ...complaint, path: [...composer.path], start, end });
  if (composer.problems.length > MAX_PROBLEMS_PER_FILE) composer.next = composer.events.length;
}

/** Whether the map or list in hand has more entries. */
export function hasMore({ events, next }: Composer): boolean {
  const event = events[next];
  return event !== undefined && event.type !== EVENT_ID.POP;
}
