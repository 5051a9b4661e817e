import { ALWAYS, type PlanCondition } from '../model/index.ts';
import { allOf, anyOf, NEVER, notOf } from './sets/condition.ts';
import {
  absence,
  complementOf,
  type Domain,
  domainCondition,
  domainKey,
  holdsAlways,
  intersectionOf,
  unionOf,
} from './sets/domain.ts';
import { Unreadable } from './unreadable.ts';

/** A condition in the making: what is asked of one attribute is one set, so that it can be simplified exactly. */
export type Formula =
  | boolean
  | { readonly kind: 'domain'; readonly attribute: string; readonly domain: Domain }
  | { readonly kind: 'custom'; readonly text: string }
  | { readonly kind: 'not'; readonly of: Formula }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Formula[] };

/** That an attribute's value is in a domain. */
export function inDomain(attribute: string, domain: Domain): Formula {
  if (holdsAlways(domain, true) && domain.objects) return true;
  if (holdsAlways(domain, false) && !domain.objects) return false;
  return { kind: 'domain', attribute, domain };
}

/** Negates a formula. */
export function negate(formula: Formula): Formula {
  if (typeof formula === 'boolean') return !formula;
  switch (formula.kind) {
    case 'domain':
      return inDomain(formula.attribute, complementOf(formula.domain));
    case 'custom':
      return { kind: 'not', of: formula };
    case 'not':
      return formula.of;
    case 'all':
      return either(formula.of.map(negate));
    case 'any':
      return both(formula.of.map(negate));
  }
}

/** At least one holds. */
export function either(formulas: readonly Formula[]): Formula {
  return join('any', formulas, unionOf, true);
}

/** All hold. */
export function both(formulas: readonly Formula[]): Formula {
  const joined = join('all', formulas, intersectionOf, false);
  return typeof joined === 'object' && joined.kind === 'all' ? withoutParents(joined.of) : joined;
}

function join(
  kind: 'all' | 'any',
  formulas: readonly Formula[],
  merge: (domains: readonly Domain[], attribute: string) => Domain,
  decisive: boolean,
): Formula {
  const flat = formulas.flatMap((each) =>
    typeof each === 'object' && each.kind === kind ? each.of : [each],
  );
  if (flat.includes(decisive)) return decisive;
  const domains = new Map<string, Domain[]>();
  const others: Formula[] = [];
  for (const each of flat) {
    if (typeof each === 'boolean') continue;
    if (each.kind === 'domain') {
      const own = domains.get(each.attribute);
      if (own === undefined) domains.set(each.attribute, [each.domain]);
      else own.push(each.domain);
    } else others.push(each);
  }
  const merged = [...domains].map(([attribute, own]) => {
    const [only] = own;
    return inDomain(attribute, only !== undefined && own.length === 1 ? only : merge(own, attribute));
  });
  if (merged.includes(decisive)) return decisive;
  const open = distinct([...merged.filter((each) => typeof each !== 'boolean'), ...others]);
  const [only] = open;
  if (only === undefined) return !decisive;
  return open.length === 1 ? only : sized({ kind, of: open });
}

/** More than people write; formulas share parts, and would otherwise grow without end when they are walked. */
const MAX_SIZE = 20_000;

const sizes = new WeakMap<object, number>();

function sized<T extends Formula & object>(formula: T): T {
  const size = sizeOf(formula);
  if (size > MAX_SIZE)
    throw new Unreadable('its conditions are too large to tell apart', 'Split it into simpler rules.');
  sizes.set(formula, size);
  return formula;
}

function sizeOf(formula: Formula): number {
  if (typeof formula === 'boolean') return 1;
  const known = sizes.get(formula);
  if (known !== undefined) return known;
  if (formula.kind === 'not') return 1 + sizeOf(formula.of);
  return 'of' in formula ? formula.of.reduce((sum, each) => sum + sizeOf(each), 1) : 1;
}

/**
 * Drops the guards on parents of a path: where `device.os` is there, `device` is an object with something in it, and
 * that it is one needs no test of its own.
 */
function withoutParents(formulas: readonly Formula[]): Formula {
  const paths = formulas.flatMap((each) =>
    typeof each === 'object' && each.kind === 'domain' && absence.isKnown(each.domain.missing, false)
      ? [each.attribute]
      : [],
  );
  const left = formulas.filter(
    (each) =>
      typeof each === 'boolean' ||
      each.kind !== 'domain' ||
      !each.domain.objects ||
      !paths.some((path) => path.startsWith(`${each.attribute}.`)),
  );
  const [only] = left;
  return only !== undefined && left.length === 1 ? only : { kind: 'all', of: left };
}

function distinct(formulas: readonly Formula[]): readonly Formula[] {
  return formulas.length < 2
    ? formulas
    : [...new Map(formulas.map((each) => [formulaKey(each), each])).values()];
}

const keys = new WeakMap<object, string>();

/** A text that is equal for equal formulas. */
export function formulaKey(formula: Formula): string {
  if (typeof formula === 'boolean') return String(formula);
  const known = keys.get(formula);
  if (known !== undefined) return known;
  const key = newKey(formula);
  keys.set(formula, key);
  return key;
}

function newKey(formula: Exclude<Formula, boolean>): string {
  switch (formula.kind) {
    case 'domain':
      return `${JSON.stringify(formula.attribute)}:${domainKey(formula.domain)}`;
    case 'custom':
      return formula.text;
    case 'not':
      return `!(${formulaKey(formula.of)})`;
    case 'all':
    case 'any':
      return `${formula.kind}(${formula.of.map(formulaKey).sort().join()})`;
  }
}

/** The formula as a plan says it. */
export function conditionOf(formula: Formula): PlanCondition {
  if (typeof formula === 'boolean') return formula ? ALWAYS : NEVER;
  switch (formula.kind) {
    case 'domain':
      return domainCondition(formula.domain, formula.attribute);
    case 'custom':
      return formula;
    case 'not':
      return notOf(conditionOf(formula.of));
    case 'all':
      return allOf(formula.of.map(conditionOf));
    case 'any':
      return anyOf(formula.of.map(conditionOf));
  }
}
