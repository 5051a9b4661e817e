import type { CleanupReport } from '../../model/index.ts';
import { htmlCode } from '../html-code.ts';
import { count, quote, spell, type Words } from '../words.ts';

/** In characters: a reason and a remedy. */
const longestNote = 300;

/** Whether everything that may be due was looked at. */
export function isWholeCleanup({ history, unreadable }: CleanupReport): boolean {
  return history === 'complete' && unreadable === 0;
}

/** What keeps the list from being whole; nothing when it is. */
export function cleanupNotes({ history, unreadable }: CleanupReport): Words[] {
  const does = unreadable === 1 ? 'has' : 'have';
  return [
    ...(history === 'complete' ? [] : [[quote(history)]]),
    ...(unreadable === 0
      ? []
      : [[`${count(unreadable, 'flag')} ${does} problems, so that not all that is due there is known.`]]),
  ];
}

/** The same as Markdown. */
export function notesInMarkdown(report: CleanupReport): string[] {
  return cleanupNotes(report).map((words) => spell(words, (text) => htmlCode(text, longestNote)));
}
