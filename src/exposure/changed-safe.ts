import type { Change, Plan } from '../model/index.ts';
import { safeValue } from './outcome.ts';

/** What a kill would serve, when that changes. */
export function changedSafe(before: Plan | null, after: Plan | null): Change['safe'] {
  if (before === null || after === null) return null;
  if (before.safe === after.safe && safeValue(before) === safeValue(after)) return null;
  const outcome = ({ safe }: Plan) =>
    safe === null
      ? ({ kind: 'code-default', variant: null } as const)
      : ({ kind: 'variant', variant: safe } as const);
  return { before: outcome(before), after: outcome(after) };
}
