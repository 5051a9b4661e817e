import type { Decision, Value } from '../../../../src/model/index.ts';
import { depth } from '../decisions.ts';
import type { Random } from '../random.ts';
import type { Edit } from './edit.ts';

export const editKilled: Edit = (decision) => ({
  ...decision,
  killed: decision.killed === null ? 'INC-431' : null,
});

export const editDefault: Edit = (decision, random) => ({
  ...decision,
  default: random.pick([...decision.variants.keys()]),
});

export const editSafe: Edit = (decision, random) => ({
  ...decision,
  safe: random.pick([...decision.variants.keys()]),
});

/** Another value, or the value of another variant. */
export const editValue: Edit = (decision, random) => {
  const variant = random.pick([...decision.variants.keys()]);
  const value = random.chance(50) ? random.pick([...decision.variants.values()]) : anew(decision, variant);
  return { ...decision, variants: new Map([...decision.variants, [variant, value]]) };
};

function anew({ variants }: Decision, variant: string): Value {
  const value = variants.get(variant);
  switch (typeof value) {
    case 'boolean':
      return !value;
    case 'number':
      return value + 1;
    case 'string':
      return `${value}!`;
    default:
      return { changed: true };
  }
}

const MAX_DEPTH = 3;

export const addRequirement: Edit = (decision, random, pool) => {
  const other = random.pick(pool);
  if (depth(other) >= MAX_DEPTH) return decision;
  const required = { decision: other, variants: some([...other.variants.keys()], random) };
  return { ...decision, requires: [...decision.requires, required] };
};

export const removeRequirement: Edit = (decision) => ({ ...decision, requires: decision.requires.slice(1) });

export const editRequirement: Edit = (decision, random) => ({
  ...decision,
  requires: decision.requires.map((each) => ({
    ...each,
    variants: some([...each.decision.variants.keys()], random),
  })),
});

function some(variants: readonly string[], random: Random): string[] {
  const picked = variants.filter(() => random.chance(50));
  return picked.length > 0 ? picked : [random.pick(variants)];
}

/** Changes a flag that this one requires. */
export function behindRequirement(edit: Edit): Edit {
  return (decision, random, pool): Decision => {
    if (decision.requires.length === 0) return decision;
    const place = random.below(decision.requires.length);
    const requires = decision.requires.map((each, index) =>
      index === place ? { ...each, decision: edit(each.decision, random, pool) } : each,
    );
    return { ...decision, requires };
  };
}
