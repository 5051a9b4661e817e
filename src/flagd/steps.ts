import type { PlanStep, Slice } from '../model/index.ts';
import { canonical } from './canonical.ts';
import type { Outcome } from './outcome.ts';
import type { Tree } from './tree.ts';

/** What a flag's outcomes are turned into steps with. */
export interface Naming {
  readonly flagKey: string;
  readonly variants: ReadonlyMap<string, unknown>;
  readonly default: string | null;
}

/**
 * A tree of draws as a step of a plan. A variant that flagd does not find is the caller's own default.
 *
 * @param tree without conditions
 */
export function stepOf(tree: Tree<Outcome>, naming: Naming): PlanStep {
  switch (tree.kind) {
    case 'leaf':
      return leafStep(tree.value, naming);
    case 'choice':
      throw new Error('conditions stand in front of draws');
    case 'draw': {
      const slices = tree.slices.map(({ width, tree: each }) => ({ width, step: stepOf(each, naming) }));
      const otherwise = stepOf(tree.otherwise, naming);
      const merged = mergeEqual(slices);
      const [only, ...others] = merged;
      if (only !== undefined && others.length === 0 && isEqual(only.step, otherwise)) return otherwise;
      return { kind: 'draw', draw: tree.draw, whole: tree.whole, slices: merged, otherwise };
    }
  }
}

function leafStep(outcome: Outcome, naming: Naming): PlanStep {
  if (outcome.kind === 'custom') return { kind: 'custom', text: canonical(outcome.logic, naming.flagKey) };
  const { variant, isEnrolled } = outcome;
  if (variant === null) return { kind: 'variant', variant: naming.default, enrolled: false };
  if (!naming.variants.has(variant)) return { kind: 'variant', variant: null, enrolled: false };
  return { kind: 'variant', variant, enrolled: isEnrolled };
}

function mergeEqual(slices: readonly Slice[]): readonly Slice[] {
  const merged: Slice[] = [];
  for (const slice of slices) {
    const last = merged.at(-1);
    if (last !== undefined && isEqual(last.step, slice.step)) {
      merged[merged.length - 1] = { width: last.width + slice.width, step: last.step };
    } else merged.push(slice);
  }
  return merged;
}

function isEqual(a: PlanStep, b: PlanStep): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
