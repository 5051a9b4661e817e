import { wordsIn } from './words.ts';

/** What people write instead of what they still have to write. */
const MARKERS = new Set(['TODO', 'TBD', 'WIP', 'FIXME']);

/** The same in small letters, which is a marker at the start only: a todo list is something else. */
const AT_START = /^[[(]?(todo|tbd|wip|fixme)(?:[\]):]|$)/i;

/** The marker that says that a text is not written yet, or null. */
export function unfinishedMarker(text: string): string | null {
  const written = wordsIn(text).find((word) => MARKERS.has(word));
  return written ?? AT_START.exec(text.trim())?.[1] ?? null;
}
