import { type Formula, formulaKey } from './formula.ts';
import { choose, type DrawTree, drawTree, type Effort, spend, type Tree } from './tree.ts';

/** Moves all conditions in front of all draws, which is where a plan has them. */
export function hoist<T>(tree: Tree<T>, effort: Effort): Tree<T> {
  spend(effort);
  switch (tree.kind) {
    case 'leaf':
      return tree;
    case 'choice':
      return choose(tree.when, hoist(tree.then, effort), hoist(tree.otherwise, effort));
    case 'draw':
      return lift(
        drawTree(
          tree,
          tree.slices.map(({ width, tree: each }) => ({ width, tree: hoist(each, effort) })),
          hoist(tree.otherwise, effort),
        ),
        effort,
      );
  }
}

/** Asks the first condition of a part in front of the draw, for all parts that begin with it. */
function lift<T>(draw: DrawTree<T>, effort: Effort): Tree<T> {
  spend(effort);
  effort.left -= draw.slices.length;
  const first = [...draw.slices.map(({ tree }) => tree), draw.otherwise].find(
    ({ kind }) => kind === 'choice',
  );
  if (first?.kind !== 'choice') return draw;
  const answered = (truth: boolean) =>
    drawTree(
      draw,
      draw.slices.map(({ width, tree }) => ({ width, tree: answer(tree, first.when, truth) })),
      answer(draw.otherwise, first.when, truth),
    );
  return choose(first.when, lift(answered(true), effort), lift(answered(false), effort));
}

function answer<T>(tree: Tree<T>, when: Formula, truth: boolean): Tree<T> {
  if (tree.kind !== 'choice') return tree;
  if (formulaKey(tree.when) === formulaKey(when))
    return answer(truth ? tree.then : tree.otherwise, when, truth);
  return tree;
}
