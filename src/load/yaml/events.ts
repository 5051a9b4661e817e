import { EVENT_ID, type Event } from 'js-yaml';

/** The index of the event after a node with all that belongs to it. */
export function afterNode(events: readonly Event[], node: number): number {
  let depth = 0;
  for (let index = node; index < events.length; index++) {
    const type = events[index]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth++;
    else if (type === EVENT_ID.POP) depth--;
    if (depth <= 0) return index + 1;
  }
  return events.length;
}
