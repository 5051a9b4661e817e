import { EVENT_ID, SCALAR_STYLE } from 'js-yaml';
import { type Composer, complain } from './composer.ts';

/** Refuses tabs that indent: the parser lets some pass, and no two readers see them equally wide. */
export function checkLayout(composer: Composer): void {
  const { text } = composer;
  if (!text.includes('\t')) return;
  const isInside = insideScalars(composer);
  for (const { 0: indent, index } of text.matchAll(/^ *\t[ \t]*(?=[^\s#])/gm)) {
    if (isInside(index)) continue;
    complain(
      composer,
      { rule: 'yaml-syntax', message: 'A tab indents this line.', remedy: 'Indent with spaces.' },
      { start: index, end: index + indent.length },
    );
  }
}

/** Whether an offset lies in a quoted or a block text; to be asked with ascending offsets. */
function insideScalars({ events }: Composer): (offset: number) => boolean {
  const texts = events.filter(
    (event) =>
      event.type === EVENT_ID.SCALAR && event.style !== SCALAR_STYLE.PLAIN && event.valueStart !== -1,
  );
  let next = 0;
  return (offset) => {
    for (; next < texts.length; next++) {
      const event = texts[next];
      if (event?.type === EVENT_ID.SCALAR && event.valueEnd > offset) return event.valueStart <= offset;
    }
    return false;
  };
}
