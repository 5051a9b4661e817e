import { htmlCode } from '../html-code.ts';

/** In characters. */
const longestDay = 40;

/** A day as Markdown. It is not what somebody wrote, as long as it is one. */
export function dayInMarkdown(day: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : htmlCode(day, longestDay);
}
