import type { Event } from 'js-yaml';
import type { Fix, FixValue } from '../../../model/index.ts';
import { keyNames } from './find-part.ts';
import type { Outline, OutlineNode, Part } from './outline.ts';

/** What each fix changes: its key, its value, its part, its list or its map. */
export type Changes = ReadonlyMap<OutlineNode | Part, Fix>;

/** A key or a value that the parser must find in the fixed text, in whatever style. */
export type Wanted =
  | { readonly as: 'key'; readonly name: string }
  | { readonly as: 'value'; readonly value: FixValue };

/** All that the parser must say about the fixed text: what it said before, with these changes and no other. */
export function expectedEvents(outline: Outline, changes: Changes): (Event | Wanted)[] {
  const { events, root } = outline;
  const ranges = [...changes.keys()].map(rangeOf);
  const isUnchanged = ({ event, next }: OutlineNode): boolean =>
    ranges.every(({ from, to }) => to <= event || next <= from);

  const ofNode = (node: OutlineNode): (Event | Wanted)[] => {
    if (isUnchanged(node)) return events.slice(node.event, node.next);
    const change = changes.get(node);
    if (change?.kind === 'set-scalar') return [{ as: 'value', value: change.value }];
    if (change?.kind === 'rename-key') return [{ as: 'key', name: change.name }];
    if (node.kind === 'scalar' || node.kind === 'alias') return events.slice(node.event, node.next);
    const inside = node.parts.map(ofPart);
    if (change?.kind === 'insert') {
      const index = change.before === undefined ? -1 : keyNames(outline, node).indexOf(change.before);
      inside.splice(index === -1 ? inside.length : index, 0, [
        { as: 'key', name: change.name },
        { as: 'value', value: change.value },
      ]);
    }
    const ordered = change?.kind === 'reorder' ? change.order.map((item) => inside[item] ?? []) : inside;
    return [
      ...events.slice(node.event, node.event + 1),
      ...ordered.flat(),
      ...events.slice(node.next - 1, node.next),
    ];
  };
  const ofPart = (part: Part): (Event | Wanted)[] => {
    if (changes.get(part)?.kind === 'remove') return [];
    return [...(part.key ? ofNode(part.key) : []), ...ofNode(part.node)];
  };
  return [...events.slice(0, root.event), ...ofNode(root), ...events.slice(root.next)];
}

function rangeOf(target: OutlineNode | Part): { readonly from: number; readonly to: number } {
  if ('event' in target) return { from: target.event, to: target.next };
  return { from: (target.key ?? target.node).event, to: target.node.next };
}
