import { expect, test } from 'vitest';
import { unfinishedMarker } from './unfinished.ts';

test.each([
  ['TODO', 'TODO'],
  ['One-page checkout. TBD', 'TBD'],
  ['One-page checkout (WIP), replaces three steps', 'WIP'],
  ['FIXME describe this', 'FIXME'],
  ['todo: describe this', 'todo'],
  ['[wip] One-page checkout', 'wip'],
  ['(tbd) One-page checkout', 'tbd'],
  ['  Fixme ', 'Fixme'],
])('%j waits to be written: %s', (text, marker) => {
  expect(unfinishedMarker(text)).toBe(marker);
});

test.each([
  'Todo list in the sidebar of everybody.',
  'Shows a todo: the list of what is open.',
  'AUTODOC and TODOS are other words.',
  'Swipe left to wipe, wip',
  '',
])('%j does not', (text) => {
  expect(unfinishedMarker(text)).toBeNull();
});
