import { followPlan } from '../evaluate/index.ts';
import type { Count, Plan } from '../model/index.ts';
import { moveKind } from './audiences/moves.ts';
import { fingerprint } from './fingerprint.ts';
import type { FoundChange } from './found-change.ts';
import { type PlanOutcome, safeValue, shownOutcome } from './outcome.ts';

/** The attributes of one evaluation, as plain data. */
export type Context = Readonly<Record<string, unknown>>;

/** Evaluates both sides of a change in real contexts, and counts those that move; the largest count first. */
export function countContexts({ before, after }: FoundChange, contexts: readonly Context[]): Count[] {
  const [from, to] = [outcomes(before), outcomes(after)];
  const safe = safeValue(before ?? after);
  const counts = new Map<string, Count>();
  for (const context of contexts) {
    const [a, b] = [from(context), to(context)];
    const kind = moveKind(a, b, safe);
    if (kind === null) continue;
    const move = { kind, from: shownOutcome(a), to: shownOutcome(b) };
    const key = JSON.stringify(move);
    counts.set(key, { ...move, contexts: (counts.get(key)?.contexts ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.contexts - a.contexts);
}

/** What a plan serves in a context. Values are read once per variant, for they may be long. */
function outcomes(plan: Plan | null): (context: Context) => PlanOutcome {
  const known = new Map<string, string>();
  return (context) => {
    const end = plan === null ? null : followPlan(plan, context);
    if (plan === null || end === null) return { kind: 'code-default' };
    if (end.kind === 'custom') return end;
    const { variant, enrolled } = end;
    if (variant === null) return { kind: 'code-default' };
    const value = known.get(variant) ?? fingerprint(plan.variants.get(variant));
    known.set(variant, value);
    return { kind: 'variant', variant, value, enrolled };
  };
}
