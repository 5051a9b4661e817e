import type { Change } from '../../model/index.ts';
import { saysAllWords } from '../audience.ts';
import { alike } from '../change.ts';
import { valuesInWords } from '../facts.ts';
import { saysAllMoves } from '../moves.ts';
import { saysAllShares } from '../shares.ts';
import { quote } from '../words.ts';
import { isUncut } from './in-markdown.ts';
import { type RowPart, shownEnvironments } from './row-parts.ts';
import type { Subject } from './subject.ts';

/** Whether a title and a line say all there is to one change, so that nothing more exact could be told. */
export function isWhole({ name, changes }: Subject, { change, impact }: RowPart): boolean {
  return (
    changes.every(isSaid) &&
    changes.length <= shownEnvironments &&
    alike(changes, ({ audiences }) => audiences).length === 1 &&
    isUncut([quote(name), ...change, ...impact])
  );
}

function isSaid(change: Change): boolean {
  const { kind, killed, undecided, audiences, details, safe, counts, risk, revertBlockedBy } = change;
  const [first, ...others] = audiences;
  if (first === undefined || others.length > 0) return false;
  const isPlain = kind === 'changed' && killed.before === killed.after && undecided === null;
  const isShort = saysAllWords(first) && saysAllShares(first) && saysAllMoves(first);
  const isRevertBlocked = revertBlockedBy !== null && revertBlockedBy.length > 0;
  const hasMore =
    details.length > 0 ||
    safe !== null ||
    counts !== null ||
    isRevertBlocked ||
    valuesInWords(change).length > 0;
  return isPlain && isShort && !hasMore && risk.level !== 'high';
}
