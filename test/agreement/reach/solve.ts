import type { AttributeClass, AttributeClasses } from './classes.ts';
import { type Atom, atomsOf, decided, type Formula, not, openQuestion, reasons } from './formula.ts';

/** Values by attribute; undefined for one that has to be missing. */
export type Assignment = ReadonlyMap<string, unknown>;

/** What became of a search; `gave-up` after too many steps. */
export type Solution =
  | { readonly kind: 'found'; readonly values: Assignment }
  | { readonly kind: 'none' | 'gave-up' };

const MAX_STEPS = 30_000;

/**
 * Finds values for which a formula is true. It tries the classes of one attribute after the other, and after a failure
 * goes back to the last attribute that had a share in it (conflict-directed backjumping, Prosser 1993), so that a
 * contradiction is proved without trying everything else.
 */
export function solve(formula: Formula, attributes: ReadonlyMap<string, AttributeClasses>): Solution {
  const parts = conjuncts(formula);
  const relevant = new Set(atomsOf([formula]).keys());
  const chosen = new Map<string, AttributeClass>();
  const answer = (atom: Atom) => chosen.get(atom.attribute)?.answers.get(atom.id) ?? null;
  const classesOf = new Map<string, AttributeClass[]>();
  let steps = 0;

  /** Null for success, otherwise the attributes that make it impossible. */
  const search = (): ReadonlySet<string> | null => {
    if (++steps > MAX_STEPS) return new Set();
    let next: Formula | null = null;
    for (const part of parts) {
      const known = decided(part, answer);
      if (known === false) return new Set(reasons(part, answer));
      if (known === null) next ??= part;
    }
    const attribute = next === null ? undefined : openQuestion(next, answer)?.attribute;
    if (attribute === undefined) return null;
    const conflict = new Set<string>();
    const classes = classesOf.get(attribute) ?? distinct(attributes.get(attribute)?.classes ?? [], relevant);
    classesOf.set(attribute, classes);
    for (const each of classes) {
      chosen.set(attribute, each);
      const failed = search();
      if (failed === null) return null;
      chosen.delete(attribute);
      if (!failed.has(attribute)) return failed;
      for (const other of failed) if (other !== attribute) conflict.add(other);
    }
    return conflict;
  };

  if (search() !== null) return { kind: steps > MAX_STEPS ? 'gave-up' : 'none' };
  return { kind: 'found', values: new Map([...chosen].map(([attribute, { value }]) => [attribute, value])) };
}

/** The parts that all have to be true. */
function conjuncts(formula: Formula): Formula[] {
  if (typeof formula === 'boolean' || formula.kind === 'atom') return [formula];
  if (formula.kind === 'and') return formula.of.flatMap(conjuncts);
  if (formula.kind === 'not' && typeof formula.of === 'object' && formula.of.kind === 'or') {
    return formula.of.of.flatMap((each) => conjuncts(not(each)));
  }
  return [formula];
}

/** One class for each combination of answers to the questions that matter here. */
function distinct(classes: readonly AttributeClass[], relevant: ReadonlySet<string>): AttributeClass[] {
  const byAnswers = new Map<string, AttributeClass>();
  for (const each of classes) {
    const own = [...each.answers].filter(([id]) => relevant.has(id));
    const signature = own.map(([, holds]) => holds).join();
    if (!byAnswers.has(signature)) byAnswers.set(signature, each);
  }
  return [...byAnswers.values()];
}
