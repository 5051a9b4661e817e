import { ALWAYS, type Condition, type Serve } from '../../../../src/model/index.ts';
import { adopt } from './adopt.ts';
import { editCondition } from './conditions.ts';
import type { Edit } from './edit.ts';

export const removeRule: Edit = (decision, random) => {
  const place = random.below(Math.max(1, decision.branches.length));
  return { ...decision, branches: decision.branches.toSpliced(place, 1) };
};

export const swapRules: Edit = (decision, random) => {
  if (decision.branches.length < 2) return decision;
  const place = random.below(decision.branches.length - 1);
  const [moved] = decision.branches.slice(place);
  if (moved === undefined) return decision;
  return { ...decision, branches: decision.branches.toSpliced(place, 1).toSpliced(place + 1, 0, moved) };
};

/** A rule as another flag has it, anywhere among the others. */
export const addRule: Edit = (decision, random, pool) => {
  const { branches } = random.pick(pool);
  if (branches.length === 0) return decision;
  const rule = adopt(random.pick(branches), decision, random);
  return {
    ...decision,
    branches: decision.branches.toSpliced(random.below(decision.branches.length + 1), 0, rule),
  };
};

/** Changes whom one rule is for. */
export const editRule: Edit = (decision, random, pool) => {
  if (decision.branches.length === 0) return decision;
  const place = random.below(decision.branches.length);
  const other = random.pick(
    random.pick(pool).branches.concat({ name: null, condition: ALWAYS, serve: NOTHING }),
  );
  const branches = decision.branches.map((branch, index) =>
    index === place
      ? { ...branch, condition: editCondition(branch.condition, other.condition, random) }
      : branch,
  );
  return { ...decision, branches };
};

const NOTHING: Serve = { kind: 'variant', variant: '' };

/** One rule becomes two, which together are for those it was for. */
export const splitRule: Edit = (decision, random, pool) => {
  const { branches } = decision;
  if (branches.length === 0) return decision;
  const place = random.below(branches.length);
  const [rule] = branches.slice(place);
  const [other] = random.pick(pool).branches;
  if (rule === undefined || other === undefined) return decision;
  const narrower: Condition = { kind: 'all', of: [rule.condition, other.condition] };
  return { ...decision, branches: branches.toSpliced(place, 0, { ...rule, condition: narrower }) };
};
