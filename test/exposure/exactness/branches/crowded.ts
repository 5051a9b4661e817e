import type { Branch, Condition, Decision } from '../../../../src/model/index.ts';
import { adopt } from '../edits/adopt.ts';
import type { Edit } from '../edits/edit.ts';
import { addMixedRule } from '../edits/mixed.ts';
import { addRule, editRule, splitRule, swapRules } from '../edits/rules.ts';
import type { Random } from '../random.ts';

const EDITS: readonly Edit[] = [
  addRule,
  addMixedRule,
  editRule,
  splitRule,
  swapRules,
  addLikeness,
  addLikeness,
];

/** A decision with rules in each other's way: some of them repeat, narrow, widen or negate others, wherever they stand. */
export function crowded(pool: readonly Decision[], random: Random): Decision {
  const busy = pool.filter(({ branches }) => branches.length > 0);
  const edits = Array.from({ length: 1 + random.below(5) }, () => random.pick(EDITS));
  return edits.reduce((decision, edit) => edit(decision, random, pool), random.pick(busy));
}

/** One more rule that is much like another one of the same flag. */
function addLikeness(decision: Decision, random: Random): Decision {
  const { branches } = decision;
  if (branches.length === 0) return decision;
  const [one, other] = [random.pick(branches), random.pick(branches)];
  const condition = likeness(one.condition, other.condition, random);
  const own = random.chance(60) ? one : adopt(one, decision, random);
  const rule: Branch = { ...own, condition };
  return { ...decision, branches: branches.toSpliced(random.below(branches.length + 1), 0, rule) };
}

function likeness(one: Condition, other: Condition, random: Random): Condition {
  switch (random.below(5)) {
    case 0:
      return { kind: 'all', of: [one, other] };
    case 1:
      return { kind: 'any', of: [one, other] };
    case 2:
      return { kind: 'not', of: one };
    case 3:
      return { kind: 'all', of: [one, { kind: 'not', of: other }] };
    default:
      return one;
  }
}
