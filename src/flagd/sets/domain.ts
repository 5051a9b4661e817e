import { ALWAYS, type PlanCondition } from '../../model/index.ts';
import { ABSENCE, type Absence, BOOLEANS, type BooleanSet } from './boolean-set.ts';
import { allOf, anyOf, NEVER, notOf } from './condition.ts';
import { NUMBERS, type NumberSet } from './number-set.ts';
import { type PartlyKnown, partial } from './partly-known.ts';
import type { TextSet } from './text-set.ts';
import { TEXTS } from './texts.ts';

export const absence = partial(ABSENCE);
export const booleans = partial(BOOLEANS);
export const numbers = partial(NUMBERS);
export const texts = partial(TEXTS);

/** The values of one attribute for which something holds, by what the attribute may hold. */
export interface Domain {
  readonly missing: PartlyKnown<Absence>;
  readonly booleans: PartlyKnown<BooleanSet>;
  readonly numbers: PartlyKnown<NumberSet>;
  readonly texts: PartlyKnown<TextSet>;
  /** Whether it holds for an object that has an attribute of its own, which is what a path leads through. */
  readonly objects: boolean;
}

/** What holds for nothing. */
export const NOWHERE: Domain = {
  missing: absence.known(ABSENCE.none),
  booleans: booleans.known(BOOLEANS.none),
  numbers: numbers.known(NUMBERS.none),
  texts: texts.known(TEXTS.none),
  objects: false,
};

/** What holds for a missing attribute. */
export const WHERE_MISSING = absence.known(ABSENCE.all);

/** Where at least one of some domains of an attribute holds. */
export function unionOf(domains: readonly Domain[], attribute: string): Domain {
  return {
    missing: absence.union(
      domains.map((each) => each.missing),
      attribute,
    ),
    booleans: booleans.union(
      domains.map((each) => each.booleans),
      attribute,
    ),
    numbers: numbers.union(
      domains.map((each) => each.numbers),
      attribute,
    ),
    texts: texts.union(
      domains.map((each) => each.texts),
      attribute,
    ),
    objects: domains.some(({ objects }) => objects),
  };
}

/** Where all of some domains of an attribute hold. */
export function intersectionOf(domains: readonly Domain[], attribute: string): Domain {
  return {
    missing: absence.intersection(
      domains.map((each) => each.missing),
      attribute,
    ),
    booleans: booleans.intersection(
      domains.map((each) => each.booleans),
      attribute,
    ),
    numbers: numbers.intersection(
      domains.map((each) => each.numbers),
      attribute,
    ),
    texts: texts.intersection(
      domains.map((each) => each.texts),
      attribute,
    ),
    objects: domains.every(({ objects }) => objects),
  };
}

/** Where a domain does not hold. */
export function complementOf(domain: Domain): Domain {
  return {
    missing: absence.complement(domain.missing),
    booleans: booleans.complement(domain.booleans),
    numbers: numbers.complement(domain.numbers),
    texts: texts.complement(domain.texts),
    objects: !domain.objects,
  };
}

/** Whether a domain holds everywhere (true) or nowhere (false). Objects do not count: they are taken for missing. */
export function holdsAlways(domain: Domain, value: boolean): boolean {
  return (
    absence.isKnown(domain.missing, value) &&
    booleans.isKnown(domain.booleans, value) &&
    numbers.isKnown(domain.numbers, value) &&
    texts.isKnown(domain.texts, value)
  );
}

/** A text that is equal for equal domains. */
export function domainKey({ missing, booleans: own, numbers: some, texts: others, objects }: Domain): string {
  return [absence.key(missing), booleans.key(own), numbers.key(some), texts.key(others), objects].join('|');
}

/**
 * The condition that holds exactly where a domain does. No test holds for a missing attribute, so that a domain with
 * missing in it is what is left when all others are taken away.
 */
export function domainCondition(domain: Domain, attribute: string): PlanCondition {
  const { missing } = domain;
  if (holdsAlways(domain, true)) return ALWAYS;
  if (holdsAlways(domain, false)) return NEVER;
  if (absence.isKnown(missing, true)) return notOf(domainCondition(complementOf(domain), attribute));
  const present = anyOf([
    texts.condition(domain.texts, attribute),
    numbers.condition(domain.numbers, attribute),
    booleans.condition(domain.booleans, attribute),
  ]);
  if (absence.isKnown(missing, false)) return present;
  return anyOf([present, allOf([notOf(isPresent(attribute)), missing.custom])]);
}

function isPresent(attribute: string): PlanCondition {
  return anyOf([
    TEXTS.condition(TEXTS.all, attribute),
    NUMBERS.condition(NUMBERS.all, attribute),
    BOOLEANS.condition(BOOLEANS.all, attribute),
  ]);
}
