import { both, type Formula, formulaKey, inDomain } from './formula.ts';
import { NOWHERE, texts } from './sets/domain.ts';
import { listedTexts } from './sets/text-set.ts';
import { TEXTS } from './sets/texts.ts';
import { choose, drawTree, type Effort, leaf, spend, type Tree } from './tree.ts';

/**
 * Moves the guards of draws to where a plan has them. A draw says itself what holds where its attribute is no text, or
 * an empty one; so a guard that asks for one, in front of it, becomes a part of it.
 *
 * @param unreachable what to say where nobody can get
 */
export function settle<T>(tree: Tree<T>, unreachable: T, effort: Effort): Tree<T> {
  return settleWith(tree, new Set());

  function settleWith(part: Tree<T>, known: ReadonlySet<string>): Tree<T> {
    spend(effort);
    switch (part.kind) {
      case 'leaf':
        return part;
      case 'draw': {
        const { attribute } = part.draw;
        const inside = new Set([...known, attribute]);
        return drawTree(
          part,
          part.slices.map(({ width, tree: each }) => ({ width, tree: settleWith(each, inside) })),
          known.has(attribute) ? leaf(unreachable) : settleWith(part.otherwise, known),
        );
      }
      case 'choice': {
        const guarded = guardedBy(part.when);
        const then = settleWith(part.then, new Set([...known, ...guarded]));
        const otherwise = settleWith(part.otherwise, known);
        if (then.kind === 'draw' && otherwise.kind === 'leaf' && guarded.includes(then.draw.attribute)) {
          const rest = without(part.when, then.draw.attribute);
          return choose(rest, drawTree(then, then.slices, otherwise), otherwise);
        }
        return choose(part.when, then, otherwise);
      }
    }
  }
}

/** That an attribute is a text with something in it. */
function isUnit(attribute: string): Formula {
  return inDomain(attribute, { ...NOWHERE, texts: texts.known(TEXTS.complement(listedTexts(['']))) });
}

/** The attributes that a formula wants to be a text with something in it, and asks nothing else of. */
function guardedBy(formula: Formula): string[] {
  return partsOf(formula).flatMap((each) =>
    typeof each === 'object' && each.kind === 'domain' && isGuard(each, each.attribute)
      ? [each.attribute]
      : [],
  );
}

function without(formula: Formula, attribute: string): Formula {
  return both(partsOf(formula).filter((each) => !isGuard(each, attribute)));
}

function partsOf(formula: Formula): readonly Formula[] {
  return typeof formula === 'object' && formula.kind === 'all' ? formula.of : [formula];
}

function isGuard(formula: Formula, attribute: string): boolean {
  return formulaKey(formula) === formulaKey(isUnit(attribute));
}
