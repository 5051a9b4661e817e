import { ALWAYS, type Decision, type Plan, type PlanBranch } from '../../model/index.ts';
import { builder } from '../diagram/build.ts';
import { possibleContexts } from '../diagram/possible.ts';
import { type Diagram, openStore } from '../diagram/store.ts';
import { sureCells } from '../diagram/sure.ts';
import { variablesOf } from '../diagram/variables.ts';
import type { Effort } from '../effort.ts';
import { planner } from '../plan-of.ts';

/** What is known about the rules already, by position. */
interface Known {
  readonly isDead: ReadonlySet<number>;
  /** The rules that are asked about: they decide for somebody. */
  readonly isOpen: ReadonlySet<number>;
}

/**
 * Proves of rules that what follows them serves the same to everyone they decide for: what follows as it is written,
 * so that one of them can go, and without the dead and idle rules in it, so that all of them can go together.
 * Throws `TooMany`.
 */
export function proveIdle(
  decision: Decision,
  { isDead, isOpen }: Known,
  effort: Effort,
): { readonly idle: readonly number[]; readonly undecided: readonly number[] } {
  const plan = bare(decision);
  const variables = variablesOf([plan], [], effort);
  const store = openStore(effort);
  const build = builder(store, variables);
  const sure = sureCells(store, variables);
  const both = (a: Diagram, b: Diagram): Diagram => store.choose(a, b, store.no);
  const served = (branches: readonly PlanBranch[]): Diagram => build.plan({ ...plan, branches });

  const conditions = plan.branches.map(({ condition }) => build.condition(condition));
  let left = possibleContexts(store, variables);
  const decides = conditions.map((condition) => {
    const own = both(left, condition);
    left = store.choose(condition, store.no, left);
    return own;
  });

  const idle: number[] = [];
  const undecided: number[] = [];
  let written = served([]);
  let kept = written;
  for (const [index, branch] of [...plan.branches.entries()].reverse()) {
    const own = served([{ ...branch, condition: ALWAYS }]);
    const region = decides[index] ?? store.no;
    const changesFor = (whom: Diagram): boolean =>
      [written, kept].some(
        (next) => store.choose(whom, own, store.no) !== store.choose(whom, next, store.no),
      );
    const isIdle = isOpen.has(index) && !changesFor(region);
    if (isIdle) idle.unshift(index);
    else if (isOpen.has(index) && !changesFor(both(region, sure))) undecided.unshift(index);
    const condition = conditions[index] ?? store.no;
    written = store.choose(condition, own, written);
    if (!isIdle && !isDead.has(index)) kept = store.choose(condition, own, kept);
  }
  return { idle, undecided };
}

/** The branches alone. Variants of one decision are told apart by their names, so that their values need not be read. */
function bare(decision: Decision): Plan {
  const names = new Map([...decision.variants.keys()].map((name) => [name, name]));
  return planner()({ ...decision, variants: names, killed: null, requires: [] });
}
