import { evaluateTest } from '../../evaluate/index.ts';
import { type AffixTest, byCodeUnit, type VersionTest } from '../../model/index.ts';

/** Stands in a text test for whatever attribute the set is about. */
export const TEXT = 'text';

/** A test of a text, apart from the attribute that holds it. */
export type TextTest = AffixTest | VersionTest;

/** Texts: listed ones or all but those, or whatever tests say. */
export type TextSet =
  | { readonly kind: 'listed'; readonly values: ReadonlySet<string>; readonly excluded: boolean }
  | TextTest
  | { readonly kind: 'not'; readonly of: TextTest }
  | { readonly kind: 'all' | 'any'; readonly of: readonly TextSet[] };

export type Listed = Extract<TextSet, { readonly kind: 'listed' }>;

export const NO_TEXTS: Listed = { kind: 'listed', values: new Set(), excluded: false };
export const ALL_TEXTS: Listed = { kind: 'listed', values: new Set(), excluded: true };

/** Some texts and no others. */
export function listedTexts(values: Iterable<string>): TextSet {
  return { kind: 'listed', values: new Set(values), excluded: false };
}

/** All texts that start or end with one of some. */
export function affixedTexts(operator: AffixTest['operator'], values: readonly string[]): TextSet {
  if (values.length === 0) return NO_TEXTS;
  if (values.includes('')) return ALL_TEXTS;
  return { kind: 'test', attribute: TEXT, operator, values: [...new Set(values)].sort(byCodeUnit) };
}

export function isListed(set: TextSet): set is Listed {
  return set.kind === 'listed';
}

/** Whether a text belongs to a set. */
export function has(set: TextSet, text: string): boolean {
  switch (set.kind) {
    case 'listed':
      return set.values.has(text) !== set.excluded;
    case 'test':
      return evaluateTest(set, { [TEXT]: text }).holds;
    case 'not':
      return !has(set.of, text);
    case 'all':
      return set.of.every((each) => has(each, text));
    case 'any':
      return set.of.some((each) => has(each, text));
  }
}

/** A text that is equal for equal sets. */
export function textKey(set: TextSet): string {
  switch (set.kind) {
    case 'listed':
      return JSON.stringify([set.excluded, [...set.values].sort(byCodeUnit)]);
    case 'test':
      return JSON.stringify(set);
    case 'not':
      return `!${textKey(set.of)}`;
    case 'all':
    case 'any':
      return `${set.kind}(${set.of.map(textKey).sort(byCodeUnit).join()})`;
  }
}
