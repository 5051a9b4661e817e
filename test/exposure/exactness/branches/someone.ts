import { compareSides } from '../../../../src/exposure/audiences/audiences.ts';
import { planner } from '../../../../src/exposure/plan-of.ts';
import type { Branch, Decision } from '../../../../src/model/index.ts';
import type { Context } from '../../../agreement/context.ts';
import type { Pools } from '../contexts.ts';
import { locator } from '../locate.ts';
import type { Random } from '../random.ts';
import { witnesses } from '../witness.ts';

/** Finds people, as the comparison for pull requests does, which is examined for itself. */
export interface Search {
  /** Somebody whom two decisions serve differently; null when there is nobody. */
  readonly between: (a: Decision, b: Decision) => Context | null;
  /** Somebody whom a branch decides for. */
  readonly at: (decision: Decision, branch: number) => Context | null;
  /** For each branch that may decide for them once this one is gone, or for none, somebody whom this one decides for. */
  readonly withNext: (decision: Decision, branch: number) => Context[];
}

const EFFORT = 2_000_000;

/** Some of those a branch decides for can be drawn, and others cannot. */
const TRIES = 12;

export function searchIn(pools: Pools, random: Random): Search {
  const between = (a: Decision, b: Decision): Context | null => {
    const planOf = planner();
    const comparison = compareSides(planOf(a), planOf(b), [], { left: EFFORT });
    const { store, sure, audiences } = comparison;
    const search = witnesses(comparison, pools, locator(comparison));
    for (const { region } of audiences) {
      const found = search.find(store.choose(region, sure, store.no), random);
      if (found !== null) return found;
    }
    return null;
  };
  const at = (decision: Decision, branch: number): Context | null =>
    between(marked(decision, branch), marked(decision, -1));
  const withNext = (decision: Decision, branch: number): Context[] => {
    const found: Context[] = [];
    const own = decision.branches.slice(branch, branch + 1);
    const branches = decision.branches.flatMap((each, index) => {
      if (index === branch) return [];
      return index < branch ? [each] : own.map((one) => both(each, one));
    });
    const followed = { ...decision, branches: [...branches, ...own] };
    for (let next = branch; next < followed.branches.length; next++) {
      for (let count = 0; count < TRIES; count++) {
        const context = at(followed, next);
        if (context === null) break;
        found.push(context);
      }
    }
    return found;
  };
  return { between, at, withNext };
}

function both(a: Branch, b: Branch): Branch {
  return { ...a, condition: { kind: 'all', of: [a.condition, b.condition] } };
}

/** The branches of a decision, of which only one serves `on`. */
function marked(decision: Decision, branch: number): Decision {
  const branches = decision.branches.map((each, index) => ({
    ...each,
    serve: { kind: 'variant', variant: index === branch ? 'on' : 'off' } as const,
  }));
  const variants = new Map([
    ['off', false],
    ['on', true],
  ]);
  // These keep those who can be drawn apart from those who cannot.
  const never = decision.branches.map((each): Branch => ({ ...each, condition: { kind: 'any', of: [] } }));
  return { ...decision, variants, default: 'off', safe: 'off', branches: [...branches, ...never] };
}
