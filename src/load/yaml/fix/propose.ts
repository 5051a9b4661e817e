import { EVENT_ID } from 'js-yaml';
import type { Fix } from '../../../model/index.ts';
import { insert } from './insert.ts';
import type { Outline } from './outline.ts';
import type { Proposal } from './proposal.ts';
import { remove } from './remove.ts';
import { renameKey } from './rename-key.ts';
import { reorder } from './reorder.ts';
import { setScalar } from './set-scalar.ts';

/**
 * Proposes how to make a fix of a text that can be parsed, or null when it cannot be made there. With aliases, what
 * stands at one place decides what is read at others, so that only names are safe to change.
 */
export function propose(
  outline: Outline,
  fix: Exclude<Fix, { readonly kind: 'replace-text' }>,
): Proposal | null {
  if (fix.kind !== 'rename-key' && outline.events.some(({ type }) => type === EVENT_ID.ALIAS)) return null;
  switch (fix.kind) {
    case 'rename-key':
      return renameKey(outline, fix);
    case 'set-scalar':
      return setScalar(outline, fix);
    case 'reorder':
      return reorder(outline, fix);
    case 'remove':
      return remove(outline, fix);
    case 'insert':
      return insert(outline, fix);
  }
}
