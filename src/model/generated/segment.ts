// Generated from schemas/segment.schema.json by `npm run generate`. Do not edit.

/**
 * A team (`acme/checkout`), a user name or a mail address, without `@` at the start.
 */
export type Owner = string;
/**
 * A value, a list of values (any of them), or a map of operators (all of them).
 */
export type AttributeTest = Scalar | Scalar[] | Operators;
/**
 * A text, a number, or `true`/`false`.
 */
export type Scalar = string | number | boolean;
/**
 * A value, or a list of values.
 */
export type Scalars = Scalar | Scalar[];
/**
 * A text, or a list of texts.
 */
export type Texts = string | string[];

/**
 * A named condition that rules share: `flags/segments/<name>.yaml`. The file name, without `.yaml`, is the segment's name. A segment does not refer to other segments.
 */
export interface SegmentDefinition {
  /**
   * Who these people are.
   */
  description?: string;
  /**
   * The team or person who answers for the segment, or a list with the most accountable first.
   */
  owner?: Owner | Owner[];
  /**
   * Who belongs to the segment.
   */
  if: ConditionDefinition;
}
/**
 * All entries must hold. Each is an attribute with a value, a list of values (any of them) or a map of operators (all of them); or `segment`, `all`, `any`, `not`. A missing or wrongly typed attribute makes every operator false.
 */
export interface ConditionDefinition {
  /**
   * A segment, or a list of segments (any of them).
   */
  segment?: string | string[];
  /**
   * Conditions of which every one must hold.
   *
   * @minItems 1
   */
  all?: ConditionDefinition[];
  /**
   * Conditions of which at least one must hold.
   *
   * @minItems 1
   */
  any?: ConditionDefinition[];
  /**
   * A condition that must not hold.
   */
  not?: ConditionDefinition;
  [k: string]: AttributeTest | string | string[] | ConditionDefinition[] | ConditionDefinition | undefined;
}
/**
 * A closed list of operators; several must all hold.
 */
export interface Operators {
  /**
   * Equal to the value, or to any value of the list.
   */
  is?: Scalars;
  /**
   * Present, of the same type, and equal to neither the value nor any value of the list.
   */
  isNot?: Scalars;
  /**
   * A text that starts with the given text, or with any of the list.
   */
  startsWith?: Texts;
  /**
   * A text that ends with the given text, or with any of the list.
   */
  endsWith?: Texts;
  /**
   * A number below the given one. The policy's `context` must declare the attribute as a number.
   */
  lessThan?: number;
  /**
   * A number below or equal to the given one.
   */
  lessOrEqual?: number;
  /**
   * A number above the given one.
   */
  greaterThan?: number;
  /**
   * A number above or equal to the given one.
   */
  greaterOrEqual?: number;
  /**
   * One comparison of a version with a SemVer 2.0.0 version: `=`, `!=`, `<`, `<=`, `>` or `>=` and the version.
   */
  semver?: string;
}
