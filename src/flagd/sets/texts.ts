import type { AffixTest } from '../../model/index.ts';
import type { Algebra } from './algebra.ts';
import { textCondition } from './text-condition.ts';
import {
  ALL_TEXTS,
  affixedTexts,
  has,
  isListed,
  listedTexts,
  NO_TEXTS,
  type TextSet,
  textKey,
} from './text-set.ts';

export const TEXTS: Algebra<TextSet> = {
  none: NO_TEXTS,
  all: ALL_TEXTS,
  union,
  intersection,
  complement,
  isNone: (set) => isListed(set) && !set.excluded && set.values.size === 0,
  isAll: (set) => isListed(set) && set.excluded && set.values.size === 0,
  key: textKey,
  condition: textCondition,
};

function complement(set: TextSet): TextSet {
  switch (set.kind) {
    case 'listed':
      return { ...set, excluded: !set.excluded };
    case 'test':
      return { kind: 'not', of: set };
    case 'not':
      return set.of;
    case 'all':
      return union(set.of.map(complement));
    case 'any':
      return intersection(set.of.map(complement));
  }
}

function union(sets: readonly TextSet[]): TextSet {
  const parts = sets.flatMap((each) => (each.kind === 'any' ? each.of : [each]));
  const listed = parts.filter(isListed);
  const tests = mergeStarts(distinct(parts.filter((each) => !isListed(each))));
  const named = new Set(listed.flatMap(({ values, excluded }) => (excluded ? [] : [...values])));
  const [first, ...more] = listed.filter(({ excluded }) => excluded);
  if (first !== undefined) {
    const left = [...first.values].filter(
      (text) =>
        !named.has(text) &&
        more.every(({ values }) => values.has(text)) &&
        !tests.some((each) => has(each, text)),
    );
    return { kind: 'listed', values: new Set(left), excluded: true };
  }
  const others = [...named].filter((text) => !tests.some((each) => has(each, text)));
  const all: TextSet[] = [...(others.length > 0 ? [listedTexts(others)] : []), ...tests];
  const [only] = all;
  if (only === undefined) return NO_TEXTS;
  return all.length === 1 ? only : { kind: 'any', of: all };
}

function intersection(sets: readonly TextSet[]): TextSet {
  const parts = sets.flatMap((each) => (each.kind === 'all' ? each.of : [each]));
  const listed = parts.filter(isListed);
  const tests = distinct(parts.filter((each) => !isListed(each)));
  const [first, ...more] = listed.filter(({ excluded }) => !excluded);
  const without = listed.filter(({ excluded }) => excluded);
  if (first !== undefined) {
    const rest: readonly TextSet[] = [...more, ...without, ...tests];
    return listedTexts([...first.values].filter((text) => rest.every((each) => has(each, text))));
  }
  const gone = new Set(without.flatMap(({ values }) => [...values]));
  const choices = tests.find((each) => each.kind === 'any');
  if (choices?.kind === 'any' && choices.of.length <= 4 && tests.length <= 3) {
    const rest = tests.filter((each) => each !== choices);
    const except: TextSet = { kind: 'listed', values: gone, excluded: true };
    return union(choices.of.map((each) => intersection([each, except, ...rest])));
  }
  const narrowed = narrow(tests);
  if (narrowed === null) return NO_TEXTS;
  const left = [...gone].filter((text) => narrowed.every((each) => has(each, text)));
  const except: TextSet = { kind: 'listed', values: new Set(left), excluded: true };
  const all: TextSet[] = [...(left.length > 0 || narrowed.length === 0 ? [except] : []), ...narrowed];
  const [only] = all;
  return only !== undefined && all.length === 1 ? only : { kind: 'all', of: all };
}

/** Tests that all must hold, without those that others imply; null when they contradict each other. */
function narrow(tests: readonly TextSet[]): readonly TextSet[] | null {
  let starts: readonly string[] | null = null;
  const others: TextSet[] = [];
  for (const each of tests) {
    if (each.kind === 'test' && each.operator === 'startsWith') {
      starts = starts === null ? each.values : commonStarts(starts, each.values);
    } else others.push(each);
  }
  if (starts === null) return others;
  const digits = starts.filter((start) => /^\d/.test(start));
  const hasVersion = others.some((each) => each.kind === 'test' && each.operator === 'semver');
  const known = hasVersion ? digits : starts;
  const open = known.filter(
    (start) =>
      !others.some(
        (each) =>
          each.kind === 'not' &&
          each.of.operator === 'startsWith' &&
          each.of.values.some((other) => start.startsWith(other)),
      ),
  );
  if (open.length === 0) return null;
  const needed = others.filter(
    (each) =>
      each.kind !== 'not' ||
      each.of.operator !== 'startsWith' ||
      each.of.values.some((other) => open.some((start) => other.startsWith(start))),
  );
  if (hasVersion && open.length === 10 && open.every((start) => /^\d$/.test(start))) return needed;
  return [affixedTexts('startsWith', open), ...needed];
}

function commonStarts(a: readonly string[], b: readonly string[]): readonly string[] {
  const longer = (xs: readonly string[], ys: readonly string[]) =>
    xs.filter((x) => ys.some((y) => x.startsWith(y)));
  return [...new Set([...longer(a, b), ...longer(b, a)])].slice();
}

/** One test for all beginnings, and one for all ends. */
function mergeStarts(tests: readonly TextSet[]): TextSet[] {
  const merged: TextSet[] = [];
  for (const operator of ['startsWith', 'endsWith'] as const) {
    const own = tests.flatMap((each) => (isAffix(each, operator) ? each.values : []));
    if (own.length > 0) merged.push(affixedTexts(operator, own));
  }
  return [...merged, ...tests.filter((each) => !isAffix(each, 'startsWith') && !isAffix(each, 'endsWith'))];
}

function isAffix(set: TextSet, operator: AffixTest['operator']): set is AffixTest {
  return set.kind === 'test' && set.operator === operator;
}

function distinct(sets: readonly TextSet[]): readonly TextSet[] {
  return sets.length < 2 ? sets : [...new Map(sets.map((each) => [textKey(each), each])).values()];
}
