import { ALWAYS, type PlanCondition } from '../../model/index.ts';
import type { Algebra } from './algebra.ts';
import { allOf, anyOf, NEVER, notOf } from './condition.ts';

/** Which values of one kind a condition holds for, as far as that can be read. */
export interface PartlyKnown<S> {
  readonly yes: S;
  /** The values for which `custom` says whether it holds; without those of `yes`. */
  readonly maybe: S;
  readonly custom: PlanCondition;
}

/** The operations on what is partly known, over sets of one kind. */
export interface PartialAlgebra<S> {
  readonly known: (yes: S) => PartlyKnown<S>;
  readonly unknown: (custom: PlanCondition) => PartlyKnown<S>;
  readonly union: (parts: readonly PartlyKnown<S>[], attribute: string) => PartlyKnown<S>;
  readonly intersection: (parts: readonly PartlyKnown<S>[], attribute: string) => PartlyKnown<S>;
  readonly complement: (part: PartlyKnown<S>) => PartlyKnown<S>;
  readonly isKnown: (part: PartlyKnown<S>, value: boolean) => boolean;
  readonly key: (part: PartlyKnown<S>) => string;
  readonly condition: (part: PartlyKnown<S>, attribute: string) => PlanCondition;
}

export function partial<S>(sets: Algebra<S>): PartialAlgebra<S> {
  const { isNone, isAll } = sets;
  const known = (yes: S): PartlyKnown<S> => ({ yes, maybe: sets.none, custom: NEVER });
  const minus = (a: S, b: S) => (isNone(a) || isNone(b) ? a : sets.intersection([a, sets.complement(b)]));
  const within = (set: S, attribute: string) => (isAll(set) ? ALWAYS : sets.condition(set, attribute));

  function union(parts: readonly PartlyKnown<S>[], attribute: string): PartlyKnown<S> {
    const yes = sets.union(parts.map((each) => each.yes));
    const open = distinctParts(parts.filter(({ maybe }) => !isNone(maybe)));
    const maybe = minus(sets.union(open.map((each) => each.maybe)), yes);
    if (isNone(maybe)) return known(yes);
    const [only, ...others] = open;
    if (only !== undefined && others.length === 0) return { yes, maybe, custom: only.custom };
    const custom = anyOf(open.map((each) => allOf([within(each.maybe, attribute), each.custom])));
    return { yes, maybe, custom };
  }

  function intersection(parts: readonly PartlyKnown<S>[], attribute: string): PartlyKnown<S> {
    const isOpen = ({ maybe }: PartlyKnown<S>) => !isNone(maybe);
    const fixed = sets.intersection(parts.filter((each) => !isOpen(each)).map((each) => each.yes));
    // What is known for certain comes first: it often leaves nothing open.
    const open = distinctParts(parts.filter(isOpen)).map(({ yes, maybe, custom }) => ({
      yes: sets.intersection([yes, fixed]),
      maybe: sets.intersection([maybe, fixed]),
      custom,
    }));
    const yes = sets.intersection([fixed, ...open.map((each) => each.yes)]);
    const left = open.filter(isOpen);
    const [only, ...others] = left;
    if (only === undefined) return known(yes);
    if (others.length === 0) {
      const maybe = sets.intersection([
        only.maybe,
        ...open.filter((each) => each !== only).map((each) => each.yes),
      ]);
      return isNone(maybe) ? known(yes) : { yes, maybe, custom: only.custom };
    }
    const possible = sets.intersection([
      fixed,
      ...open.map((each) => (isOpen(each) ? sets.union([each.yes, each.maybe]) : each.yes)),
    ]);
    const maybe = minus(possible, yes);
    if (isNone(maybe)) return known(yes);
    const custom = allOf(
      left.map((each) =>
        anyOf([
          isNone(each.yes) ? NEVER : sets.condition(each.yes, attribute),
          allOf([within(each.maybe, attribute), each.custom]),
        ]),
      ),
    );
    return { yes, maybe, custom };
  }

  function distinctParts(parts: readonly PartlyKnown<S>[]): PartlyKnown<S>[] {
    if (parts.length < 2) return [...parts];
    const key = ({ yes, maybe, custom }: PartlyKnown<S>) =>
      `${sets.key(yes)} ${sets.key(maybe)} ${JSON.stringify(custom)}`;
    return [...new Map(parts.map((each) => [key(each), each])).values()];
  }

  return {
    known,
    unknown: (custom) => ({ yes: sets.none, maybe: sets.all, custom }),
    union,
    intersection,
    complement: ({ yes, maybe, custom }) => ({
      yes: sets.complement(isNone(maybe) ? yes : sets.union([yes, maybe])),
      maybe,
      custom: notOf(custom),
    }),
    isKnown: ({ yes, maybe }, value) => isNone(maybe) && (value ? isAll(yes) : isNone(yes)),
    key: ({ yes, maybe, custom }) =>
      isNone(maybe) ? sets.key(yes) : `${sets.key(yes)}/${sets.key(maybe)}/${JSON.stringify(custom)}`,
    condition: ({ yes, maybe, custom }, attribute) =>
      anyOf([
        isNone(yes) ? NEVER : sets.condition(yes, attribute),
        isNone(maybe) ? NEVER : allOf([sets.condition(maybe, attribute), custom]),
      ]),
  };
}
