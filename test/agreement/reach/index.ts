import type { Decision } from '../../../src/model/index.ts';
import { type AttributeClasses, classify, isDrawAtom, isTestAtom } from './classes.ts';
import { type Atom, atomsOf, decided, type Formula, mapAtoms } from './formula.ts';
import { type Outcome, outcomesOf } from './outcomes.ts';
import { type Assignment, solve } from './solve.ts';

export { type AttributeClasses, isTestAtom } from './classes.ts';
export type { Outcome } from './outcomes.ts';
export type { Assignment } from './solve.ts';

/** What decides, and how contexts get there. */
export interface Reach {
  readonly attributes: readonly AttributeClasses[];
  readonly ways: readonly Way[];
}

/** One outcome, with values that lead to it or the reason why there are none. */
export interface Way {
  readonly outcome: Outcome;
  readonly values: Assignment | null;
  /** `contradiction` is proved; `rare` means that no key was found that every draw deals right. */
  readonly unreached: 'contradiction' | 'rare' | 'gave-up' | null;
}

/** How many keys are tried at once, and for something that nothing else has led to. */
const FEW_KEYS = 200;
const MANY_KEYS = 50_000;

/** Finds values for every outcome of a decision. */
export function reachOf(decision: Decision): Reach {
  const outcomes = outcomesOf(decision);
  const attributes = classify(atomsOf(outcomes.map(({ when }) => when)).values(), FEW_KEYS);
  const few = byAttribute(attributes);
  const ways = outcomes.map((outcome) => wayTo(outcome, few));
  const reached = new Set(ways.filter(({ values }) => values).map(({ outcome }) => outcome.decidedBy));
  return {
    attributes,
    ways: ways.map((way) => {
      if (way.unreached !== 'rare' || reached.has(way.outcome.decidedBy)) return way;
      const own = atomsOf([way.outcome.when]).values();
      return wayTo(way.outcome, byAttribute(classify(own, MANY_KEYS)));
    }),
  };
}

function wayTo(outcome: Outcome, attributes: ReadonlyMap<string, AttributeClasses>): Way {
  const solution = solve(outcome.when, attributes);
  if (solution.kind === 'found') return { outcome, values: solution.values, unreached: null };
  if (solution.kind === 'gave-up') return { outcome, values: null, unreached: 'gave-up' };
  return { outcome, values: null, unreached: isContradiction(outcome.when) ? 'contradiction' : 'rare' };
}

/** Whether an outcome is impossible even if the bucket of every draw could be chosen apart from the key. */
function isContradiction(formula: Formula): boolean {
  const free = mapAtoms(formula, (atom): Atom => {
    if (!isDrawAtom(atom)) return atom;
    const { id, draw, isWithin, buckets } = atom;
    // A draw that nobody sees deals into its first bucket, so that it always deals somewhere.
    const holds = (bucket: unknown) => isWithin(typeof bucket === 'number' ? bucket : 0);
    return { kind: 'atom', id, attribute: draw, holds, hints: buckets };
  });
  return solve(free, byAttribute(classify(atomsOf([free]).values(), 0))).kind === 'none';
}

/** Whether a context, as values by attribute, has the outcome. */
export function hasOutcome({ when }: Outcome, read: (attribute: string) => unknown): boolean {
  return decided(when, (atom) => atom.holds(read(atom.attribute))) === true;
}

/** Whether anything hashes the attribute. */
export function isDrawnFrom({ atoms }: AttributeClasses): boolean {
  return atoms.some(isDrawAtom);
}

/** The types of value that the attribute's tests and draws are about. */
export function expectedTypes({ atoms }: AttributeClasses): ReadonlySet<string> {
  return new Set(
    atoms.map((atom) => {
      if (!isTestAtom(atom)) return 'string';
      const { test } = atom;
      if ('bound' in test) return 'number';
      return 'values' in test ? typeof test.values[0] : 'string';
    }),
  );
}

function byAttribute(attributes: readonly AttributeClasses[]): Map<string, AttributeClasses> {
  return new Map(attributes.map((each) => [each.attribute, each]));
}
