import { EVENT_ID, type Event } from 'js-yaml';
import type { JsonValue } from '../../model/index.ts';
import type { ComposeProblem, Composer } from './composer.ts';
import { checkDocuments } from './documents.ts';
import { checkLayout } from './layout.ts';
import { composeNode } from './node.ts';
import { parse } from './parse.ts';

/** The plain data of one file. Maps have no prototype, so that no key can reach one. */
export interface Composed {
  /** Null when there is no data at all: a syntax error or an empty file. Refused parts are null inside it. */
  readonly value: JsonValue;
  readonly problems: readonly ComposeProblem[];
}

/**
 * Builds the plain data of a text from the parser's events, and refuses what flag files have no use for or what
 * people and programs read differently: anchors, aliases, tags, several documents, duplicate and odd keys, empty
 * values, numbers that would not come out as written.
 *
 * @param text as `decodeText` returns it
 */
export function compose(text: string): Composed {
  const { events, problem } = parse(text);
  if (problem) return { value: null, problems: [{ ...problem, path: [] }] };
  const composer: Composer = { text, events, next: 1, keyStart: 0, offset: 0, path: [], problems: [] };
  const first = events[1];
  if (!first || isEmpty(first)) return { value: null, problems: [emptyFile] };
  const value = composeNode(composer);
  checkDocuments(composer);
  checkLayout(composer);
  return { value, problems: composer.problems };
}

function isEmpty(event: Event): boolean {
  return (
    event.type === EVENT_ID.SCALAR &&
    event.valueStart === -1 &&
    event.tagStart === -1 &&
    event.anchorStart === -1
  );
}

const emptyFile: ComposeProblem = {
  rule: 'yaml-trap',
  message: 'The file is empty.',
  remedy: 'Write the definition, or delete the file.',
  path: [],
  start: 0,
  end: 0,
};
