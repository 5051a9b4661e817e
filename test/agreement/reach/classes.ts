import { ODD_KEYS, plainKey } from '../arbitraries/values.ts';
import type { Atom } from './formula.ts';
import { joinAffixes } from './hints.ts';
import type { DrawAtom, TestAtom } from './outcomes.ts';

/** One value for each combination of answers to the questions about an attribute; undefined is a missing one. */
export interface AttributeClasses {
  readonly attribute: string;
  readonly atoms: readonly Atom[];
  readonly classes: readonly AttributeClass[];
  /** All values that were tried, for contexts near the flag. */
  readonly values: readonly unknown[];
}

export interface AttributeClass {
  readonly value: unknown;
  /** By the id of the question. */
  readonly answers: ReadonlyMap<string, boolean>;
}

/**
 * Sorts values of every attribute by what they answer to the questions.
 *
 * @param keys how many keys to try for an attribute that is drawn from
 */
export function classify(atoms: Iterable<Atom>, keys: number): AttributeClasses[] {
  const byAttribute = new Map<string, Atom[]>();
  for (const atom of atoms)
    byAttribute.set(atom.attribute, [...(byAttribute.get(atom.attribute) ?? []), atom]);
  return [...byAttribute].map(([attribute, own]) => {
    const values = valuesFor(own, keys);
    const classes = new Map<string, AttributeClass>();
    for (const value of values) {
      const answers = own.map((atom) => atom.holds(value));
      const signature = answers.join();
      if (classes.has(signature)) continue;
      classes.set(signature, {
        value,
        answers: new Map(own.map(({ id }, index) => [id, answers[index] ?? false])),
      });
    }
    return { attribute, atoms: own, classes: [...classes.values()], values };
  });
}

function valuesFor(atoms: readonly Atom[], keys: number): unknown[] {
  const isDrawn = atoms.some(isDrawAtom);
  const tests = atoms.flatMap((atom) => (isTestAtom(atom) ? [atom.test] : []));
  const affixes = tests.filter(({ operator }) => operator === 'startsWith' || operator === 'endsWith');
  const between = isDrawn ? Array.from({ length: keys / 8 }, (_, n) => `${n}`) : ['~', '~~'];
  const drawn = isDrawn ? [...Array.from({ length: keys }, (_, n) => plainKey(n)), ...ODD_KEYS] : [];
  const joined = affixes.length > 0 ? joinAffixes(affixes, between) : [];
  return [...new Set([...atoms.flatMap(({ hints }) => hints), ...joined, ...drawn, undefined])];
}

export function isTestAtom(atom: Atom): atom is TestAtom {
  return 'test' in atom;
}

export function isDrawAtom(atom: Atom): atom is DrawAtom {
  return 'draw' in atom;
}
