import {
  EVENT_ID,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { JsonValue } from '../../model/index.ts';
import { type Composer, complain, hasMore } from './composer.ts';
import { complainEmpty } from './empty.ts';
import { readKey } from './key.ts';
import { emptyMap } from './map.ts';
import { checkProperties, complainAlias } from './properties.ts';
import { isQuoted, scalarRange } from './range.ts';
import { readPlain } from './scalar.ts';
import { checkText } from './well-formed.ts';

/** Composes the node whose event comes next, with all that belongs to it. */
export function composeNode(composer: Composer): JsonValue {
  const event = composer.events[composer.next++];
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return composeScalar(composer, event);
    case EVENT_ID.MAPPING:
      return composeMap(composer, event);
    case EVENT_ID.SEQUENCE:
      return composeList(composer, event);
    case EVENT_ID.ALIAS:
      complainAlias(composer, event);
      return null;
    default:
      return null;
  }
}

function composeMap(composer: Composer, event: MappingEvent): JsonValue {
  enter(composer, event);
  const map = emptyMap();
  while (hasMore(composer)) {
    const key = readKey(composer, map);
    composer.path.push(key.name);
    const value = composeNode(composer);
    composer.path.pop();
    if (key.usable) map[key.name] = value;
  }
  composer.next++;
  return map;
}

function composeList(composer: Composer, event: SequenceEvent): JsonValue {
  enter(composer, event);
  const list: JsonValue[] = [];
  while (hasMore(composer)) {
    composer.path.push(list.length);
    list.push(composeNode(composer));
    composer.path.pop();
  }
  composer.next++;
  return list;
}

function composeScalar(composer: Composer, event: ScalarEvent): JsonValue {
  if (event.tagStart !== -1 || event.anchorStart !== -1) checkProperties(composer, event);
  if (event.valueStart === -1) {
    if (event.tagStart === -1) complainEmpty(composer);
    return null;
  }
  composer.offset = isQuoted(event) ? event.valueEnd + 1 : event.valueEnd;
  const source = getScalarValue(composer.text, event);
  if (event.style !== SCALAR_STYLE.PLAIN) {
    const complaint = event.fast ? null : checkText(source);
    if (complaint) complain(composer, complaint, scalarRange(composer.text, event));
    return source;
  }
  if (event.tagStart !== -1) return source;
  const { value, complaint } = readPlain(source);
  if (complaint) complain(composer, complaint, scalarRange(composer.text, event));
  return value;
}

function enter(composer: Composer, event: MappingEvent | SequenceEvent): void {
  composer.offset = event.start;
  if (event.tagStart !== -1 || event.anchorStart !== -1) checkProperties(composer, event);
}
