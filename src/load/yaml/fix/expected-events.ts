import type { Event } from 'js-yaml';
import type { Fix, FixValue } from '../../../model/index.ts';
import { keyNames } from './find-part.ts';
import type { Outline, OutlineNode, Part } from './outline.ts';

/** What each fix changes: its key, its value, its part, its list or its map. */
export type Changes = ReadonlyMap<OutlineNode | Part, Fix>;

/** What the parser must say about one place of the fixed text: as before, or this key or value in whatever style. */
export type ExpectedEvent =
  | { readonly as: 'before'; readonly event: Event }
  | { readonly as: 'key'; readonly name: string }
  | { readonly as: 'value'; readonly value: FixValue };

/** All that the parser must say about the fixed text: what it said before, with these changes and no other. */
export function expectedEvents(outline: Outline, changes: Changes): ExpectedEvent[] {
  const { events, root } = outline;
  const before = (from: number, to: number): ExpectedEvent[] =>
    events.slice(from, to).map((event) => ({ as: 'before', event }));

  const ofNode = (node: OutlineNode): ExpectedEvent[] => {
    const change = changes.get(node);
    if (change?.kind === 'set-scalar') return [{ as: 'value', value: change.value }];
    if (change?.kind === 'rename-key') return [{ as: 'key', name: change.name }];
    if (node.kind === 'scalar' || node.kind === 'alias') return before(node.event, node.next);
    const inside = node.parts.map(ofPart);
    if (change?.kind === 'insert') {
      const index = change.before === undefined ? -1 : keyNames(outline, node).indexOf(change.before);
      inside.splice(index === -1 ? inside.length : index, 0, [
        { as: 'key', name: change.name },
        { as: 'value', value: change.value },
      ]);
    }
    const ordered = change?.kind === 'reorder' ? change.order.map((item) => inside[item] ?? []) : inside;
    return [...before(node.event, node.event + 1), ...ordered.flat(), ...before(node.next - 1, node.next)];
  };
  const ofPart = (part: Part): ExpectedEvent[] => {
    if (changes.get(part)?.kind === 'remove') return [];
    return [...(part.key ? ofNode(part.key) : []), ...ofNode(part.node)];
  };
  return [...before(0, root.event), ...ofNode(root), ...before(root.next, events.length)];
}
