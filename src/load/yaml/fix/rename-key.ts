import { EVENT_ID } from 'js-yaml';
import type { Fix } from '../../../model/index.ts';
import { findPart, keyNames } from './find-part.ts';
import type { Propose } from './proposal.ts';
import { scalarForms } from './scalar-forms.ts';

/** Renames a key whose new name is not taken, in the quotes it has. */
export const renameKey: Propose<Extract<Fix, { kind: 'rename-key' }>> = (outline, { path, name }) => {
  const found = findPart(outline, path);
  const key = found?.part.key ?? null;
  const event = key === null ? undefined : outline.events[key.event];
  if (found === null || key === null || event?.type !== EVENT_ID.SCALAR) return null;
  if (keyNames(outline, found.parent).includes(name)) return null;
  const { content: start, end } = key;
  return { target: key, ways: scalarForms(name, event.style).map((text) => [{ start, end, text }]) };
};
