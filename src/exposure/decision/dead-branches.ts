import type { Branch, Decision } from '../../model/index.ts';
import { type Effort, within } from '../effort.ts';
import { decidingBranch } from './deciding.ts';
import { contextOf, exampleOf, VARIATIONS } from './example.ts';
import { leftOpen } from './left-open.ts';
import { type DeadBranch, proveDead } from './prove-dead.ts';
import { writtenRules } from './written-rules.ts';

export interface DeadBranches {
  /** In order. Each of them is proved. */
  readonly dead: readonly DeadBranch[];
  /** Rules of which nothing is known: too much work, or a value that may not exist. All others decide for somebody. */
  readonly undecided: readonly number[];
}

/**
 * Finds the rules that can never decide. Only the branches count: a kill and unmet requirements come and go without
 * the rules being wrong. The environment's own remainder is no rule, and is left out.
 *
 * @param effort what is left for this and all other questions; what this one takes is taken off
 */
export function deadBranches(decision: Decision, effort: Effort): DeadBranches {
  const { rules } = writtenRules(decision);
  const open = leftOpen(rules.length, effort, (rule, own) => isSeenDeciding(rules, rule, own));
  if (open.length === 0) return { dead: [], undecided: [] };
  return within(
    effort,
    (own) => proveDead(rules.slice(0, 1 + (open.at(-1) ?? 0)), new Set(open), own),
    () => ({ dead: [], undecided: open }),
  );
}

/** Whether an example is found that this rule decides for, which takes much less than a proof. */
function isSeenDeciding(rules: readonly Branch[], rule: number, effort: Effort): boolean {
  const condition = rules[rule]?.condition;
  return VARIATIONS.some((variation) => {
    if (condition === undefined) return false;
    const context = contextOf(exampleOf(condition, variation));
    return context !== null && decidingBranch(rules, context, 0, effort) === rule;
  });
}
