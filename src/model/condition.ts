/**
 * Whom a rule is for, in one form: segments are resolved, lists and operator maps are spelled out. A missing or
 * wrongly typed attribute makes every test false, `isNot` and `semver` included; `not` negates the result.
 */
export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | Test;

/** One comparison of one attribute. */
export type Test = EqualityTest | AffixTest | OrderTest | VersionTest;

/** The attribute is one of the values (`is`), or of their type and none of them (`isNot`). */
export interface EqualityTest {
  readonly kind: 'test';
  readonly attribute: string;
  readonly operator: 'is' | 'isNot';
  /** At least one, all of one type, without repetition, in ascending order (texts by code unit). */
  readonly values: readonly string[] | readonly number[] | readonly boolean[];
}

/** The attribute is a text that starts or ends with one of the values. */
export interface AffixTest {
  readonly kind: 'test';
  readonly attribute: string;
  readonly operator: 'startsWith' | 'endsWith';
  /** At least one, without repetition, in code-unit order. */
  readonly values: readonly string[];
}

/** The attribute is a number below, at or above a bound. */
export interface OrderTest {
  readonly kind: 'test';
  readonly attribute: string;
  readonly operator: 'lessThan' | 'lessOrEqual' | 'greaterThan' | 'greaterOrEqual';
  readonly bound: number;
}

/** The attribute is a version that compares with another one. */
export interface VersionTest {
  readonly kind: 'test';
  readonly attribute: string;
  readonly operator: 'semver';
  readonly comparison: '=' | '!=' | '<' | '<=' | '>' | '>=';
  /** A SemVer 2.0.0 version. */
  readonly version: string;
}

/** The condition that holds for everyone. */
export const ALWAYS: Condition = { kind: 'always' };
