import type { Branch } from '../../model/index.ts';
import { builder } from '../diagram/build.ts';
import { possibleContexts } from '../diagram/possible.ts';
import { type Diagram, openStore, type Store } from '../diagram/store.ts';
import { sureCells } from '../diagram/sure.ts';
import { variablesOf } from '../diagram/variables.ts';
import type { Effort } from '../effort.ts';

/** A rule that decides for nobody, and why. */
export interface DeadBranch {
  /** Its position among the branches. */
  readonly branch: number;
  /**
   * - `never-true`: its condition holds for nobody.
   * - `after-everyone`: nobody is left when it is reached.
   * - `implied`: whoever it holds for is taken by earlier rules.
   */
  readonly why: 'never-true' | 'after-everyone' | 'implied';
  /** The earlier rule that is enough to take all of them; null where there is none, or only several together. */
  readonly by: number | null;
}

/**
 * Proves of rules that they decide for nobody, or finds out that they do. Throws `TooMany`.
 *
 * @param open the positions of the rules that are asked about; the others decide for somebody
 */
export function proveDead(
  rules: readonly Branch[],
  open: ReadonlySet<number>,
  effort: Effort,
): { readonly dead: readonly DeadBranch[]; readonly undecided: readonly number[] } {
  const conditions = rules.map(({ condition }) => condition);
  const variables = variablesOf([], conditions, effort);
  const store = openStore(effort);
  const { condition } = builder(store, variables);
  const possible = possibleContexts(store, variables);
  const sure = sureCells(store, variables);
  const both = (a: Diagram, b: Diagram): Diagram => store.choose(a, b, store.no);
  const dead: DeadBranch[] = [];
  const undecided: number[] = [];
  const earlier: Earlier[] = [];
  let left = possible;
  for (const [index, each] of conditions.entries()) {
    const holds = both(possible, condition(each));
    const decides = both(left, holds);
    const isDead = open.has(index) && decides === store.no;
    if (isDead) {
      const isNobodyLeft = left === store.no;
      dead.push({ branch: index, ...reason(holds, { store, possible, earlier, isNobodyLeft }) });
    } else if (open.has(index) && both(decides, sure) === store.no) undecided.push(index);
    earlier.push({ branch: index, holds, isDead });
    left = store.choose(holds, store.no, left);
  }
  return { dead, undecided };
}

interface Earlier {
  readonly branch: number;
  readonly holds: Diagram;
  readonly isDead: boolean;
}

interface Situation {
  readonly store: Store;
  readonly possible: Diagram;
  readonly earlier: readonly Earlier[];
  readonly isNobodyLeft: boolean;
}

/** Why a rule that decides for nobody does not. A dead one is not to blame for it. */
function reason(
  holds: Diagram,
  { store, possible, earlier, isNobodyLeft }: Situation,
): Omit<DeadBranch, 'branch'> {
  if (holds === store.no) return { why: 'never-true', by: null };
  const one = earlier.find((each) => !each.isDead && store.choose(holds, each.holds, store.no) === holds);
  if (one !== undefined)
    return { why: one.holds === possible ? 'after-everyone' : 'implied', by: one.branch };
  return { why: isNobodyLeft ? 'after-everyone' : 'implied', by: null };
}
