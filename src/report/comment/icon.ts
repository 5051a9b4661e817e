import type { Change } from '../../model/index.ts';
import type { Subject } from './subject.ts';

/** What a row is about, at a glance; the words beside it say the same. */
export function iconOf({ kind, urgency, changes }: Subject): string {
  const [first] = changes;
  if (urgency === 'blocks') return '🛑';
  if (urgency === 'look' || kind === 'policy' || first === undefined) return '⚠️';
  return changes.some(({ undecided }) => undecided !== null) ? '⚠️' : iconOfChange(first);
}

function iconOfChange({ kind, killed, audiences }: Change): string {
  if (kind === 'added') return '🆕';
  if (kind === 'removed') return '🗑️';
  if (kind === 'renamed') return '🏷️';
  if (killed.before === null && killed.after !== null) return '⏹️';
  if (killed.before !== null && killed.after === null) return '▶️';
  if (audiences.some(({ reshuffle }) => reshuffle)) return '🔀';
  const kinds = new Set(audiences.flatMap(({ moves }) => moves.map((move) => move.kind)));
  if (kinds.has('gain')) return kinds.has('lose') ? '🔀' : '📈';
  return kinds.has('lose') ? '📉' : '✏️';
}
