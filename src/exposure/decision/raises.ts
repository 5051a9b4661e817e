import type { Decision } from '../../model/index.ts';
import { equal } from '../../model/index.ts';
import { compareSides } from '../audiences/audiences.ts';
import { moveKind } from '../audiences/moves.ts';
import { type Effort, within } from '../effort.ts';
import { type PlanOutcome, safeValue } from '../outcome.ts';
import { planner } from '../plan-of.ts';

/**
 * Whether a step from one decision to another gives somebody anything but the safe value who did not have the same
 * before. Safe is what the first one's safe variant serves.
 *
 * @param before null for a flag that was not there: callers had the default in their code
 * @param effort what is left for this and all other questions; what this one takes is taken off
 * @returns null when it cannot be told, because that would take too much work
 */
export function raises(before: Decision | null, after: Decision, effort: Effort): boolean | null {
  const planOf = planner();
  const old = before === null ? null : planOf(before);
  const current = planOf(after);
  if (equal(old, current)) return false;
  const safe = safeValue(old ?? current);
  if (current.killed !== null && safeValue(current) === safe) return false;
  return within(
    effort,
    (own) => {
      const { audiences, builder } = compareSides(old, current, [], own);
      return audiences.some(({ parts }) =>
        parts.some(({ matrix }) =>
          matrix.cells.some(({ from, to }) => isRaise(builder.outcome(from), builder.outcome(to), safe)),
        ),
      );
    },
    () => null,
  );
}

function isRaise(from: PlanOutcome, to: PlanOutcome, safe: string | null): boolean {
  const kind = moveKind(from, to, safe);
  const isMove = kind === 'gain' || kind === 'switch' || kind === 'appear';
  return isMove && to.kind === 'variant' && to.value !== safe;
}
