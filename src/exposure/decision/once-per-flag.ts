import type { Decision } from '../../model/index.ts';
import { equal } from '../../model/index.ts';

/**
 * Asks once for all environments of a flag that have the same branches, when they are asked about one after the other.
 *
 * @param ask a question that is answered from the branches and the default alone
 */
export function oncePerFlag<T>(ask: (decision: Decision) => T): (decision: Decision) => T {
  let flag: string | null = null;
  let known: { readonly decision: Decision; readonly answer: T }[] = [];
  return (decision) => {
    if (decision.flag !== flag) known = [];
    flag = decision.flag;
    const alike = known.find(
      (each) =>
        each.decision.default === decision.default && equal(each.decision.branches, decision.branches),
    );
    if (alike !== undefined) return alike.answer;
    const answer = ask(decision);
    known.push({ decision, answer });
    return answer;
  };
}
