import type { Plan } from '../../model/index.ts';
import type { Comparison } from '../audiences/audiences.ts';
import type { Diagram } from '../diagram/store.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A rule of one side. */
export interface NamedRule {
  /** Counted from 1. */
  readonly rule: number;
  readonly name: string | null;
  readonly condition: Diagram;
  /** Whom it decides for: those no rule before it decides for. */
  readonly decides: Diagram;
  /** Its condition in words. */
  readonly own: string;
  /** Its condition, and the rules before it that decide for some of those. */
  readonly words: string;
}

export interface Rules {
  readonly rules: readonly NamedRule[];
  /** Whom no rule decides for. */
  readonly elsewhere: Diagram;
}

/** The rules of one side; a branch for everyone, and all behind it, is no rule. A killed or absent flag has none. */
export function rulesOf({ store, builder }: Comparison, plan: Plan | null, words: Vocabulary): Rules {
  const rules: NamedRule[] = [];
  let left = store.yes;
  for (const [index, branch] of (plan === null || plan.killed !== null ? [] : plan.branches).entries()) {
    const condition = builder.condition(branch.condition);
    if (condition === store.yes) break;
    const decides = store.choose(left, condition, store.no);
    const excluded = rules.filter((each) => store.choose(each.condition, condition, store.no) !== store.no);
    const own = words(branch.condition, condition);
    rules.push({
      rule: index + 1,
      name: branch.name,
      condition,
      decides,
      own,
      words: [own, ...excluded.map((each) => not(each.own))].join(', '),
    });
    left = store.choose(condition, store.no, left);
  }
  return { rules, elsewhere: left };
}

/** `not staff`, `not (country is "DE")`. */
export function not(words: string): string {
  return /^[\w-]+$/.test(words) ? `not ${words}` : `not (${words})`;
}
