import type { Fix } from '../../../model/index.ts';
import { findNode } from './find-part.ts';
import type { Propose } from './proposal.ts';
import { blockSlots } from './reorder-block.ts';
import { flowSlots } from './reorder-flow.ts';

/** Puts the items of a list into another order; what is not an item's own stays where it is. */
export const reorder: Propose<Extract<Fix, { kind: 'reorder' }>> = (outline, { path, order }) => {
  const list = findNode(outline, path);
  if (list?.kind !== 'list' || !isPermutation(order, list.parts.length)) return null;
  const slots = list.isFlow ? flowSlots(outline.text, list) : blockSlots(outline.text, list);
  if (slots === null) return null;
  const edits = slots.flatMap((slot, index) => {
    const text = slot.with(order[index] ?? index);
    const { start, end } = slot;
    return text === outline.text.slice(start, end) ? [] : [{ start, end, text }];
  });
  return edits.length === 0 ? null : { target: list, ways: [edits] };
};

function isPermutation(order: readonly number[], length: number): boolean {
  return order.length === length && order.toSorted((a, b) => a - b).every((item, index) => item === index);
}
