import type { Decision, Serve } from '../../model/index.ts';
import type { Effort } from '../effort.ts';
import { decidingBranch } from './deciding.ts';
import { contextOf, type Example, exampleOf, STRANGER, VARIATIONS } from './example.ts';
import { surelyDiffer } from './surely-differ.ts';

/**
 * Tells rules without which an example is found to be served something else. That takes much less than a proof, and
 * most rules are spared one by it; the others may matter all the same.
 *
 * @returns what throws `TooMany` when looking takes more than the effort
 */
export function mattering(decision: Decision): (rule: number, effort: Effort) => boolean {
  const { branches, default: fallback } = decision;
  const units = unitsOf(decision);
  return (rule, effort) => {
    const own = branches[rule];
    if (own === undefined) return false;
    return VARIATIONS.some((variation) => {
      const example = exampleOf(own.condition, variation);
      // Nearly everyone has something to draw from.
      return [example, new Map([...units, ...example])].some((each) => {
        const next = nextServe(decision, rule, each, effort);
        const isDrawn = (attribute: string): boolean => {
          const unit = each.get(attribute);
          return typeof unit === 'string' && unit !== '';
        };
        return next !== null && surelyDiffer(own.serve, next, fallback, isDrawn);
      });
    });
  };
}

function unitsOf({ branches }: Decision): Example {
  return new Map(
    branches.flatMap(({ serve }): [string, string][] =>
      serve.kind === 'rollout' ? [[serve.enrolment.attribute, STRANGER]] : [],
    ),
  );
}

/** What somebody is served without the rule that decides for them; null where it does not. */
function nextServe(
  { branches, default: fallback }: Decision,
  rule: number,
  example: Example,
  effort: Effort,
): Serve | null {
  const context = contextOf(example);
  if (context === null || decidingBranch(branches, context, 0, effort) !== rule) return null;
  const next = branches[decidingBranch(branches, context, rule + 1, effort)];
  return next?.serve ?? { kind: 'variant', variant: fallback };
}
