import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Complaint } from '../place.ts';
import { show } from '../show.ts';
import { hasInvisible } from '../text.ts';
import { type Composer, complain } from './composer.ts';
import { afterNode } from './events.ts';
import type { PlainMap } from './map.ts';
import { checkProperties, complainAlias } from './properties.ts';
import { isQuoted } from './range.ts';
import { isAmbiguous, readPlain } from './scalar.ts';

/** A key of a map, and whether its value may be kept. */
export interface Key {
  readonly name: string;
  readonly usable: boolean;
}

/** Reads the key whose event comes next. Keys are texts, each once per map. */
export function readKey(composer: Composer, map: PlainMap): Key {
  const event = composer.events[composer.next];
  if (event?.type !== EVENT_ID.SCALAR) return readComplexKey(composer, event);
  composer.next++;
  if (event.tagStart !== -1 || event.anchorStart !== -1) checkProperties(composer, event);
  moveToKey(composer, event);
  const name = event.valueStart === -1 ? '' : getScalarValue(composer.text, event);
  const complaint = checkKey(event, name) ?? (name in map ? duplicate(name) : null);
  if (complaint) complainAtKey(composer, name, complaint);
  return { name, usable: complaint === null };
}

function moveToKey(composer: Composer, event: ScalarEvent): void {
  const quote = isQuoted(event) ? 1 : 0;
  composer.keyStart = event.valueStart === -1 ? composer.offset : event.valueStart - quote;
  composer.offset = event.valueStart === -1 ? composer.offset : event.valueEnd + quote;
}

/** Notes a problem of the key itself; what stands under it has its own path. */
function complainAtKey(composer: Composer, name: string, complaint: Complaint): void {
  composer.path.push(name);
  complain(composer, complaint, { start: composer.keyStart, end: composer.offset });
  composer.path.pop();
}

function checkKey(event: ScalarEvent, name: string): Complaint | null {
  if (event.style === SCALAR_STYLE.PLAIN) {
    const complaint = checkPlainKey(event, name);
    if (complaint) return complaint;
  } else if (!event.fast && hasInvisible(name)) {
    return odd('This key has characters that do not show.', 'Write the key with visible characters only.');
  }
  return RESERVED.has(name)
    ? odd(
        `The key ${show(name)} is not allowed: programs give it a meaning of its own.`,
        'Choose another name.',
      )
    : null;
}

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

function checkPlainKey(event: ScalarEvent, name: string): Complaint | null {
  if (event.valueStart === -1) return odd('A key is missing before `:`.', 'Write `key: value`.');
  if (name === '<<') {
    return {
      rule: 'yaml-alias',
      message: 'Merge keys are not allowed: a flag says everything where it is read.',
      remedy: 'Write the entries out.',
    };
  }
  if (typeof readPlain(name).value === 'string' || isAmbiguous(name)) return null;
  return odd(
    `The key ${show(name)} is not a text.`,
    `Put it in quotes${name.length > 40 ? '' : `: \`"${name}"\``}.`,
  );
}

function odd(message: string, remedy: string): Complaint {
  return { rule: 'yaml-key', message, remedy };
}

function duplicate(name: string): Complaint {
  return {
    rule: 'yaml-duplicate-key',
    message: `The key ${show(name)} is already in this map.`,
    remedy: 'Keep one of the two.',
  };
}

/** A key that is a map, a list or an alias: refused, and read over. */
function readComplexKey(composer: Composer, event: Event | undefined): Key {
  if (event?.type === EVENT_ID.ALIAS) {
    composer.next++;
    complainAlias(composer, event);
    return { name: '', usable: false };
  }
  const start = event && 'start' in event ? event.start : composer.offset;
  complain(composer, odd('A map or a list cannot be a key.', 'Write a text before the `:`.'), {
    start,
    end: start + 1,
  });
  composer.next = afterNode(composer.events, composer.next);
  return { name: '', usable: false };
}
