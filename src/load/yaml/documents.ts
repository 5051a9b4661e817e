import { EVENT_ID } from 'js-yaml';
import type { Range } from '../place.ts';
import { type Composer, complain } from './composer.ts';

/** Refuses directives and every document after the first, once the first is composed. */
export function checkDocuments(composer: Composer): void {
  const { events, text } = composer;
  const first = events[0];
  if (first?.type === EVENT_ID.DOCUMENT && first.explicitStart) checkDirectives(composer);
  if (!events.some((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT)) {
    checkMarkers(composer);
    return;
  }
  complain(
    composer,
    {
      rule: 'yaml-documents',
      message: 'A second document starts here; a file holds one.',
      remedy: 'Delete the `---` or `...` line, or move what follows into a file of its own.',
    },
    findMarker(text, composer.offset),
  );
}

/** The parser reads over the end of a document that is not there, and over a `---` that is indented. */
function checkMarkers(composer: Composer): void {
  const { events, text } = composer;
  const end = text.search(/^\.\.\.(?=\s|$)/m);
  if (end !== -1) {
    complain(
      composer,
      {
        rule: 'yaml-documents',
        message: 'A `...` line ends a document; a file holds one, to its end.',
        remedy: 'Delete the line.',
      },
      { start: end, end: end + 3 },
    );
  }
  const [first] = events;
  if (first?.type !== EVENT_ID.DOCUMENT || !first.explicitStart) return;
  const start = /^(?:[ \t]*(?:#.*)?\r?\n)*(?=---(?:\s|$)|%)/.exec(text);
  if (start !== null) return;
  const at = Math.max(text.indexOf('---'), 0);
  complain(
    composer,
    {
      rule: 'yaml-documents',
      message: 'The `---` does not stand at the start of a line before everything else.',
      remedy: 'Delete it.',
    },
    { start: at, end: at + 3 },
  );
}

/** The parser does not mention directives it does not know, so they are looked for: they stand before the `---`. */
function checkDirectives(composer: Composer): void {
  const { text } = composer;
  const end = text.search(/^---(?=\s|$)/m);
  for (const match of text.slice(0, Math.max(end, 0)).matchAll(/^%[^\s]*/gm)) {
    complain(
      composer,
      {
        rule: 'yaml-tag',
        message: 'Directives are not allowed: every file is YAML 1.2.',
        remedy: 'Delete the line, and the `---` after it.',
      },
      { start: match.index, end: match.index + match[0].length },
    );
  }
}

/** The first document marker at the start of a line after an offset. */
function findMarker(text: string, offset: number): Range {
  const marker = /^(?:---|\.\.\.)(?=\s|$)/gm;
  marker.lastIndex = offset;
  const start = marker.exec(text)?.index ?? offset;
  return { start, end: start + 3 };
}
