import type { TextDraw } from '../model/index.ts';
import { both, either, type Formula, negate } from './formula.ts';
import { Unreadable } from './unreadable.ts';

/** What logic comes to, depending on conditions and draws. */
export type Tree<T> = Leaf<T> | Choice<T> | DrawTree<T>;

export interface Leaf<T> {
  readonly kind: 'leaf';
  readonly value: T;
}

export interface Choice<T> {
  readonly kind: 'choice';
  readonly when: Formula;
  readonly then: Tree<T>;
  readonly otherwise: Tree<T>;
  readonly height: number;
}

export interface DrawTree<T> {
  readonly kind: 'draw';
  readonly draw: TextDraw;
  readonly whole: number;
  readonly slices: readonly SliceTree<T>[];
  /** Where the attribute is no text, or an empty one. */
  readonly otherwise: Tree<T>;
  readonly height: number;
}

export interface SliceTree<T> {
  readonly width: number;
  readonly tree: Tree<T>;
}

/** Trees are walked recursively. */
const MAX_HEIGHT = 1500;

/** What is left of the work that one flag may cause. */
export interface Effort {
  left: number;
}

/** Takes one step off. @throws Unreadable when none is left */
export function spend(effort: Effort): void {
  if (--effort.left < 0)
    throw new Unreadable(
      'its rules have too many combinations to tell apart',
      'Split it into simpler flags.',
    );
}

export function leaf<T>(value: T): Leaf<T> {
  return { kind: 'leaf', value };
}

/** One of two trees, by a formula. */
export function choose<T>(when: Formula, then: Tree<T>, otherwise: Tree<T>): Tree<T> {
  if (typeof when === 'boolean') return when ? then : otherwise;
  if (then === otherwise) return then;
  if (then.kind === 'leaf' && otherwise.kind === 'leaf' && then.value === otherwise.value) return then;
  return { kind: 'choice', when, then, otherwise, height: above([then, otherwise]) };
}

/** A draw that leads to trees. */
export function drawTree<T>(
  { draw, whole }: Pick<DrawTree<unknown>, 'draw' | 'whole'>,
  slices: readonly SliceTree<T>[],
  otherwise: Tree<T>,
): DrawTree<T> {
  const height = above([...slices.map(({ tree }) => tree), otherwise]);
  return { kind: 'draw', draw, whole, slices, otherwise, height };
}

function above(trees: readonly Tree<unknown>[]): number {
  const height = 1 + Math.max(...trees.map((each) => (each.kind === 'leaf' ? 0 : each.height)));
  if (height <= MAX_HEIGHT) return height;
  throw new Unreadable('its rules depend on each other too deeply', 'Split it into simpler flags.');
}

/** Puts a tree in place of every leaf. */
export function bind<T, U>(tree: Tree<T>, next: (value: T) => Tree<U>, effort: Effort): Tree<U> {
  spend(effort);
  switch (tree.kind) {
    case 'leaf':
      return next(tree.value);
    case 'choice':
      return choose(tree.when, bind(tree.then, next, effort), bind(tree.otherwise, next, effort));
    case 'draw':
      return drawTree(
        tree,
        tree.slices.map(({ width, tree: each }) => ({ width, tree: bind(each, next, effort) })),
        bind(tree.otherwise, next, effort),
      );
  }
}

/** A tree of truth without draws as one formula; null for one that draws. */
export function formulaOf(tree: Tree<Formula>): Formula | null {
  switch (tree.kind) {
    case 'leaf':
      return tree.value;
    case 'draw':
      return null;
    case 'choice': {
      const then = formulaOf(tree.then);
      const otherwise = then === null ? null : formulaOf(tree.otherwise);
      if (then === null || otherwise === null) return null;
      if (then === true) return either([tree.when, otherwise]);
      if (then === false) return both([negate(tree.when), otherwise]);
      if (otherwise === true) return either([negate(tree.when), then]);
      return either([both([tree.when, then]), both([negate(tree.when), otherwise])]);
    }
  }
}

/** One of two trees, by a tree of truth. */
export function chooseBy<T>(when: Tree<Formula>, then: Tree<T>, otherwise: Tree<T>, effort: Effort): Tree<T> {
  const formula = formulaOf(when);
  if (formula !== null) return choose(formula, then, otherwise);
  return bind(when, (each) => choose(each, then, otherwise), effort);
}
