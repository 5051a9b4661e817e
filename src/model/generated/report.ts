// Generated from schemas/report.schema.json by `npm run generate`. Do not edit.

/**
 * How closely a change wants to be looked at; docs/exposure.md says how it is told.
 */
export type RiskLevel = 'none' | 'low' | 'medium' | 'high';
/**
 * An `error` fails the check; a `warning` wants a look; a `notice` is for information, such as an error in a flag this change does not touch.
 */
export type Severity = 'error' | 'warning' | 'notice';
/**
 * `gain`: from the safe variant to another. `lose`: from another to the safe one. `switch`: between two others, or to a new value of the same variant. `relabel`: another variant with the same value. `enrol`, `unenrol`: into or out of an arm that serves what they had. `appear`: until now the default in their code. `vanish`: from now on the default in their code. `unknown`: into or out of what cannot be read.
 */
export type MoveKind =
  'gain' | 'lose' | 'switch' | 'relabel' | 'enrol' | 'unenrol' | 'appear' | 'vanish' | 'unknown';

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
   * What the head changes in the policy, or null when it changes nothing there.
   */
  policy: PolicyChange | null;
  /**
   * The exceptions from rules that the head adds or edits.
   */
  exceptions: NewException[];
  /**
   * The contexts that were counted, or null when none were given.
   */
  contexts: Contexts | null;
  /**
   * What the rules found, by file, line and column.
   */
  findings: Finding[];
  /**
   * The rules that would have found something, and were skipped: by rule and reason.
   */
  skipped: SkippedRule[];
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
  risk: RiskLevel;
  /**
   * Whether every change only takes people back to the safe variant. True when nothing changes.
   */
  onlyLowers: boolean;
}
export interface PolicyChange {
  file: string;
  /**
   * The fields of the policy that differ.
   */
  fields: string[];
  /**
   * What that means, one sentence each, where it can be said: an environment that comes, goes or is no longer critical.
   */
  details: string[];
}
export interface NewException {
  rule: string;
  flag: string;
  file: string;
  reason: string;
  /**
   * The last day of the exception, as `YYYY-MM-DD`.
   */
  until: string;
}
export interface Contexts {
  /**
   * The file the contexts come from, as it was named. Every count counts its lines, nothing else.
   */
  name: string;
  /**
   * How many contexts it holds.
   */
  total: number;
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
   * Whether the comparison touches what the finding is about: its file differs, or the flag serves something else through another file. True when there is no base.
   */
  touched: boolean;
  /**
   * When the finding goes away by itself, as ISO 8601 says it; null when it does not.
   */
  clears: string | null;
  /**
   * What mends it without changing anything else, as `check --fix` does; null where somebody has to decide.
   */
  fix: FindingFix | null;
}
export interface FindingFix {
  /**
   * What it does, in one line.
   */
  description: string;
  /**
   * Replacements in the finding's file, none of which overlap; to be made together.
   *
   * @minItems 1
   */
  edits: PlacedEdit[];
}
/**
 * One replacement. Lines and columns are counted from 1, columns in UTF-16 code units; the end is the column after the last one.
 */
export interface PlacedEdit {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
  /**
   * What stands there instead.
   */
  text: string;
}
export interface SkippedRule {
  rule: string;
  /**
   * `only-lowers`: every change takes people back to the safe variant. `restoration`: the flag returns to what was live a few days ago. `merge-group`: the rule is about one pull request. `exception`: the flag is excused.
   */
  because: 'only-lowers' | 'restoration' | 'merge-group' | 'exception';
  /**
   * The flags it was skipped for, in code-unit order; empty for a rule about the pull request as a whole.
   */
  flags: string[];
}
/**
 * What one flag serves differently in one environment.
 */
export interface Change {
  flag: string;
  /**
   * The key this flag had before, when it was renamed: callers of that key get the default in their code. Otherwise null.
   */
  renamedFrom: string | null;
  /**
   * The environment, or null for a flagd file, which has none.
   */
  environment: string | null;
  /**
   * `added`: callers had their own default before. `removed`: they get it from now on. `renamed`: callers of the new key get what is shown, compared with the old key.
   */
  kind: 'added' | 'removed' | 'renamed' | 'changed';
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
   * What a kill serves, when that changes; otherwise null.
   */
  safe: null | SafeChange;
  /**
   * The variants that audiences mention, in code-unit order.
   */
  variants: VariantValues[];
  /**
   * Everyone who is served differently, divided into audiences that are served alike; the largest one, everyone else, first, then in the order of the rules.
   */
  audiences: AudienceChange[];
  /**
   * Why the two sides could not be compared exactly, in one sentence; null when they were. Then `audiences` is empty.
   */
  undecided: string | null;
  /**
   * Whether nobody moves to anything but the safe variant.
   */
  onlyLowers: boolean;
  risk: Risk;
  /**
   * What else differs, one sentence each: a new salt, a requirement, an environment that is new.
   */
  details: string[];
  /**
   * The rules that would block a pull request that takes this change back now; null when that was not asked.
   */
  revertBlockedBy: null | string[];
  /**
   * How many of the given contexts move, by kind; null when none were given.
   */
  counts: null | Count[];
}
export interface SafeChange {
  before: Outcome;
  after: Outcome;
}
/**
 * What one is served: a variant; the default in the caller's own code, because the flag is absent; or whatever a rule comes to that cannot be read.
 */
export interface Outcome {
  kind: 'variant' | 'code-default' | 'custom';
  variant: string | null;
}
export interface VariantValues {
  variant: string;
  /**
   * What callers receive at the base; null when the base does not have the variant.
   */
  before: boolean | number | string | {} | null;
  /**
   * What callers receive at the head; null when the head does not have the variant.
   */
  after: boolean | number | string | {} | null;
}
/**
 * What one audience is served, before and after, and who of it moves.
 */
export interface AudienceChange {
  audience: Audience;
  /**
   * True when it could not be decided whether anyone at all is in this audience.
   */
  undecided: boolean;
  /**
   * The attributes whose distinct values the percentages count; empty when the whole audience is served alike.
   */
  units: string[];
  /**
   * When a rule lists the values of the bucket attribute, the shares are counted instead: of how many keys. Otherwise null.
   */
  keys: null | Keys;
  before: Share[];
  after: Share[];
  /**
   * Who is served something else than before, the largest first. What the percentages leave over stays.
   */
  moves: Move[];
  /**
   * Whom a revert would move.
   */
  revert: Move[];
  /**
   * True when the two sides draw from different buckets, so that more move than the shares alone ask for.
   */
  reshuffle: boolean;
  /**
   * True when the two sides draw from different attributes; the moves then assume that the attributes have nothing to do with each other.
   */
  unrelated: boolean;
  /**
   * True when it is everyone, everyone else, or holds people of whom no condition asks anything special: its conditions at most exclude some.
   */
  broad: boolean;
}
/**
 * A part of all contexts that is served alike.
 */
export interface Audience {
  /**
   * `everyone`; `everyone-else`: whom no rule decides for; `rule`: whom a rule of the head decides for; `old-rule`: whom a rule of the base decided for; `condition`: those in `words`; `part`: some of those in `words`, which would take too long to say exactly.
   */
  kind: 'everyone' | 'everyone-else' | 'rule' | 'old-rule' | 'condition' | 'part';
  /**
   * The number of the rule in its environment, counted from 1; null when it is not one rule.
   */
  rule: number | null;
  /**
   * What the flag file calls the rule; null when it has no name. Whoever writes the file chooses it, so it may read like anything.
   */
  name: string | null;
  /**
   * Who it is, in words: `country is "AT" or "DE", not segment staff`. Empty for everyone and everyone else.
   */
  words: string;
}
export interface Keys {
  attribute: string;
  of: number;
}
export interface Share {
  outcome: Outcome;
  /**
   * From 0 to 100: a share of the audience, in distinct non-empty values of the units. Exact, but for the rounding of a double.
   */
  percentage: number;
  /**
   * How many of the audience's keys, when it is a list of keys; otherwise null.
   */
  keys: number | null;
  /**
   * How much of the percentage is inside of a rollout, as an arm of it; the rest gets the same outside of it.
   */
  enrolled: number;
}
export interface Move {
  kind: MoveKind;
  from: Outcome;
  to: Outcome;
  /**
   * From 0 to 100: a share of the audience, in distinct non-empty values of the units. Exact, but for the rounding of a double.
   */
  percentage: number;
  /**
   * How many of the audience's keys, when it is a list of keys; otherwise null.
   */
  keys: number | null;
}
export interface Risk {
  level: RiskLevel;
  /**
   * Why, in a few words.
   */
  reason: string;
}
export interface Count {
  kind: MoveKind;
  from: Outcome;
  to: Outcome;
  contexts: number;
}
