// Generated from schemas/report.schema.json by `npm run generate`. Do not edit.

/**
 * An `error` fails the check; a `warning` wants a look; a `notice` is for information, such as an error in a flag this change does not touch.
 */
export type Severity = 'error' | 'warning' | 'notice';

/**
 * What `flaghoist check` and `flaghoist diff` found, as `--format json` prints it. Every other format is a rendering of this.
 */
export interface Report {
  /**
   * The version of this format.
   */
  version: 1;
  /**
   * What the head was compared with, or null when there was nothing to compare with.
   */
  base: Side | null;
  head: Side;
  summary: Summary;
  /**
   * What the rules found, by file, line and column.
   */
  findings: Finding[];
  /**
   * What the head serves differently from the base, by flag and environment in promotion order.
   */
  changes: Change[];
}
/**
 * One side of the comparison.
 */
export interface Side {
  /**
   * What people call it: a revision, a directory or `working tree`.
   */
  name: string;
  /**
   * The full commit id, or null when it is not a commit.
   */
  commit: string | null;
}
/**
 * The report in numbers.
 */
export interface Summary {
  /**
   * Flags at the head, readable or not.
   */
  flags: number;
  /**
   * Flags of which at least one environment changes.
   */
  changedFlags: number;
  /**
   * Flags that this comparison touches and that cannot be read on one of the sides: what changes for them is not known.
   */
  incomparableFlags: number;
  errors: number;
  warnings: number;
  notices: number;
}
/**
 * One thing a rule found, at one place.
 */
export interface Finding {
  /**
   * The rule's id; `flaghoist explain <rule>` tells more.
   */
  rule: string;
  severity: Severity;
  /**
   * What is wrong, in one line.
   */
  message: string;
  /**
   * What to write instead, in one line.
   */
  remedy: string;
  /**
   * The key of the flag, or null for a file that is not a flag.
   */
  flag: string | null;
  /**
   * The file, relative to the repository (or to the directory read), with `/`.
   */
  file: string;
  /**
   * Counted from 1.
   */
  line: number;
  /**
   * Counted from 1, in UTF-16 code units.
   */
  column: number;
  endLine: number;
  /**
   * The column after the last one.
   */
  endColumn: number;
  /**
   * Whether the file differs between base and head. True when there is no base.
   */
  touched: boolean;
}
/**
 * What one flag serves differently in one environment.
 */
export interface Change {
  flag: string;
  environment: string;
  /**
   * `added`: callers had their own default before. `removed`: they get it from now on.
   */
  kind: 'added' | 'removed' | 'changed';
  /**
   * The flag's file, at the head unless it was removed.
   */
  file: string;
  /**
   * The reason the flag is killed with, before and after; null where it is not killed.
   */
  killed: {
    before: string | null;
    after: string | null;
  };
  /**
   * The audiences that are served differently, in the order of the head's rules.
   */
  audiences: AudienceChange[];
  /**
   * What else differs, one sentence each: a reshuffle, an order of rules, a requirement.
   */
  details: string[];
}
/**
 * What one audience is served, before and after; null where the flag or the rule does not exist.
 */
export interface AudienceChange {
  audience: Audience;
  before: Served | null;
  after: Served | null;
}
/**
 * Whom a part of a flag is for: those a rule decides for, or everyone no rule decides for.
 */
export interface Audience {
  kind: 'rule' | 'everyone-else';
  /**
   * The number of the rule in its environment, counted from 1: at the head, or at the base when the head does not have it. Null for everyone else.
   */
  rule: number | null;
  /**
   * What the flag file calls the rule; null when it has no name, and for everyone else. Whoever writes the file chooses it, so it may read like anything.
   */
  name: string | null;
}
/**
 * The shares of one audience.
 */
export interface Served {
  /**
   * The attribute whose distinct values the percentages count, or null when one variant goes to all.
   */
  unit: string | null;
  shares: Share[];
}
export interface Share {
  variant: string;
  /**
   * What callers receive.
   */
  value: boolean | number | string | {};
  /**
   * From 0 to 100, exact, with at most eight decimals.
   */
  percentage: number;
}
