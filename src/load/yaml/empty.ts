import type { Complaint } from '../place.ts';
import { show } from '../show.ts';
import { type Composer, complain } from './composer.ts';

/**
 * Refuses an empty value. The parser gives it no offset: the comment that swallowed it is pointed at, or else the key
 * or the dash before it.
 */
export function complainEmpty(composer: Composer): void {
  const key = composer.path.at(-1);
  if (typeof key === 'number') {
    composer.offset = skipTo(composer.text, composer.offset) + 1;
    complainAfter(composer, 'This list item', composer.offset - 1, composer.offset);
  } else {
    complainAfter(composer, show(key ?? ''), composer.keyStart, composer.offset);
  }
}

/** @param end the offset after the key or the dash, where the value should have been */
function complainAfter(composer: Composer, subject: string, start: number, end: number): void {
  const comment = /^[ \t]*:?[ \t]+#(\S*)/.exec(composer.text.slice(end, end + 200));
  if (!comment) {
    complain(composer, plain(subject), { start, end });
    return;
  }
  const hash = end + comment[0].indexOf('#');
  complain(composer, swallowed(subject, comment[1] ?? ''), { start: hash, end: end + comment[0].length });
}

function plain(subject: string): Complaint {
  return {
    rule: 'yaml-trap',
    message: `${subject} has no value.`,
    remedy: 'Write a value, or delete the line.',
  };
}

function swallowed(subject: string, word: string): Complaint {
  const number = /^[1-9][0-9]*$/.test(word);
  return {
    rule: 'yaml-trap',
    message: `${subject} has no value: ${number ? `\` #${word}\`` : 'a `#` after a space'} starts a comment.`,
    remedy: number
      ? `Write the whole reference, such as \`acme/shop#${word}\`.`
      : 'Write a value before the comment, or put a text that holds a `#` in quotes.',
  };
}

/** The offset of the next dash of a block list: past spaces, comments and the ends of what came before. */
function skipTo(text: string, offset: number): number {
  const between = /(?:[\s,\]}]|#[^\n]*)*/y;
  between.lastIndex = offset;
  between.exec(text);
  return between.lastIndex;
}
