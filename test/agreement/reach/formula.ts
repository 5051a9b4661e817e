/** A question about one attribute. Two with the same id ask the same. */
export interface Atom {
  readonly kind: 'atom';
  readonly id: string;
  readonly attribute: string;
  /** The answer for a value of the attribute; undefined stands for a missing one. */
  readonly holds: (value: unknown) => boolean;
  /** Values among which every combination of answers to the attribute's questions is found, if it exists. */
  readonly hints: readonly unknown[];
}

/** Questions combined: what has to be true of a context. */
export type Formula =
  | boolean
  | Atom
  | { readonly kind: 'and' | 'or'; readonly of: readonly Formula[] }
  | { readonly kind: 'not'; readonly of: Formula };

export function and(...of: readonly Formula[]): Formula {
  const open = of.filter((each) => each !== true);
  if (open.includes(false)) return false;
  return open.length > 1 ? { kind: 'and', of: open } : (open[0] ?? true);
}

export function or(...of: readonly Formula[]): Formula {
  const open = of.filter((each) => each !== false);
  if (open.includes(true)) return true;
  return open.length > 1 ? { kind: 'or', of: open } : (open[0] ?? false);
}

export function not(of: Formula): Formula {
  if (typeof of === 'boolean') return !of;
  return of.kind === 'not' ? of.of : { kind: 'not', of };
}

/** The answer of a formula, or null as long as the known answers leave it open. */
export function decided(formula: Formula, answer: (atom: Atom) => boolean | null): boolean | null {
  if (typeof formula === 'boolean') return formula;
  switch (formula.kind) {
    case 'atom':
      return answer(formula);
    case 'not': {
      const inner = decided(formula.of, answer);
      return inner === null ? null : !inner;
    }
    case 'and':
    case 'or': {
      const settles = formula.kind === 'or';
      let isOpen = false;
      for (const each of formula.of) {
        const inner = decided(each, answer);
        if (inner === settles) return settles;
        isOpen ||= inner === null;
      }
      return isOpen ? null : !settles;
    }
  }
}

/** The attributes whose answers alone make a decided formula what it is. */
export function reasons(formula: Formula, answer: (atom: Atom) => boolean | null): string[] {
  if (typeof formula === 'boolean') return [];
  switch (formula.kind) {
    case 'atom':
      return [formula.attribute];
    case 'not':
      return reasons(formula.of, answer);
    case 'and':
    case 'or': {
      const settles = formula.kind === 'or';
      const settling = formula.of.find((each) => decided(each, answer) === settles);
      return settling !== undefined
        ? reasons(settling, answer)
        : formula.of.flatMap((each) => reasons(each, answer));
    }
  }
}

/** The first question whose answer may still decide the formula, or null when it is decided. */
export function openQuestion(formula: Formula, answer: (atom: Atom) => boolean | null): Atom | null {
  if (typeof formula === 'boolean') return null;
  if (formula.kind === 'atom') return answer(formula) === null ? formula : null;
  if (formula.kind === 'not') return openQuestion(formula.of, answer);
  const open = formula.of.find((each) => decided(each, answer) === null);
  return open === undefined ? null : openQuestion(open, answer);
}

/** All questions of a formula, each once. */
export function atomsOf(formulas: Iterable<Formula>): Map<string, Atom> {
  const atoms = new Map<string, Atom>();
  const visit = (formula: Formula): void => {
    if (typeof formula === 'boolean') return;
    if (formula.kind === 'atom') atoms.set(formula.id, formula);
    else if (formula.kind === 'not') visit(formula.of);
    else formula.of.forEach(visit);
  };
  for (const formula of formulas) visit(formula);
  return atoms;
}

/** The formula with each question for which `replace` has another one replaced by it. */
export function mapAtoms(formula: Formula, replace: (atom: Atom) => Atom): Formula {
  if (typeof formula === 'boolean') return formula;
  if (formula.kind === 'atom') return replace(formula);
  if (formula.kind === 'not') return { kind: 'not', of: mapAtoms(formula.of, replace) };
  return { kind: formula.kind, of: formula.of.map((each) => mapAtoms(each, replace)) };
}
