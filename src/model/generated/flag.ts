// Generated from schemas/flag.schema.json by `npm run generate`. Do not edit.

/**
 * A team (`acme/checkout`), a user name or a mail address, without `@` at the start.
 */
export type Owner = string;
/**
 * A plain value, or a map with `value` and `description`. An object value goes under `value`.
 */
export type Variant = boolean | number | string | DescribedVariant;
/**
 * A variant's name: letters, digits, `_`, `.` and `-`.
 */
export type VariantName = string;
/**
 * The name of an attribute of the evaluation context; a dot leads into an object. `targetingKey` is one like the others.
 */
export type Attribute = string;
/**
 * A variant's name, or a list of them.
 */
export type VariantNames = VariantName | VariantName[];
/**
 * The variant everyone gets, or rules and then a rollout (or one variant) for everyone else.
 */
export type EnvironmentDefinition = VariantName | EnvironmentRules;
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
 * A percentage from 0 to 100 with at most three decimals.
 */
export type Percentage = number;

/**
 * One feature flag. The file name, without `.yaml`, is the flag's key.
 */
export interface FlagDefinition {
  /**
   * What the flag is for. It decides how long the flag may live and what it needs: `release` (temporary, rolls a change out), `experiment` (temporary, compares variants), `ops` (tunes a running system), `kill-switch` (normally on, pulled in an incident), `permission` (who may use something).
   */
  type: 'release' | 'experiment' | 'ops' | 'kill-switch' | 'permission';
  /**
   * What people see when the flag is on, and what they see when it is off.
   */
  description?: string;
  /**
   * The team or person who answers for the flag, or a list with the most accountable first. Written without `@`, which YAML reserves.
   */
  owner?: Owner | Owner[];
  /**
   * Where the rollout is tracked: `owner/repository#number` or a URL. Never a bare `#412`: in YAML that starts a comment.
   */
  issue?: string;
  /**
   * The page an on-call engineer opens before pulling the flag.
   */
  runbook?: string;
  /**
   * The day by which the flag should be gone from the code, as `YYYY-MM-DD`. Exactly one of `expires` and `permanent` is written. A passed date never changes what the flag serves.
   */
  expires?: string;
  /**
   * Why the flag stays for good. Exactly one of `expires` and `permanent` is written.
   */
  permanent?: string;
  /**
   * The day somebody last confirmed that a permanent flag is still needed, as `YYYY-MM-DD`.
   */
  reviewed?: string;
  /**
   * The values the flag can serve, by name. Left out, the flag is boolean with `on: true` and `off: false`. All values have one type: boolean, string, number or object. The order of this map means nothing.
   */
  variants?: {
    [k: string]: Variant;
  };
  /**
   * The variant served outside every rule and rollout.
   */
  default: VariantName;
  /**
   * The variant served when the flag is killed, or when a flag it requires does not serve what it must. Left out, it is the `default`.
   */
  safe?: VariantName;
  /**
   * Whether browsers and apps may receive the flag. Kept for the client; it changes nothing yet.
   */
  client?: boolean;
  /**
   * The attribute whose value decides who is in a rollout. Left out, the targeting key. It must be a non-empty string at evaluation; whoever lacks it gets what is left over.
   */
  bucketBy?: Attribute;
  /**
   * What the buckets are drawn from, besides the bucket attribute. Left out, the flag's key. Write the old key here when you rename a flag, and nobody moves.
   */
  salt?: string;
  /**
   * Flags that must serve one of the named variants in the same environment; otherwise this flag serves `safe`. At most ten.
   */
  requires?: {
    [k: string]: VariantNames;
  };
  /**
   * What each environment serves. One that is missing here serves the `default`.
   */
  environments?: {
    [k: string]: EnvironmentDefinition;
  };
  /**
   * The environments in which the flag is killed, each with the reason. A killed flag serves `safe` to everyone, before every rule. Delete the line to restore.
   */
  killed?: {
    [k: string]: string;
  };
  /**
   * What an experiment tries to find out.
   */
  experiment?: {
    /**
     * What you expect to happen, and by how much.
     */
    hypothesis?: string;
    /**
     * The one number that decides.
     */
    metric?: string;
    /**
     * The numbers that must not get worse.
     *
     * @minItems 1
     */
    guardrails?: string[];
  };
  /**
   * Lint rules this flag is excused from, each with a reason and an end date. Only rules that the policy calls suppressible; a new exception is shown in the pull request.
   *
   * @minItems 1
   * @maxItems 50
   */
  exceptions?: {
    /**
     * The lint rule's id.
     */
    rule: string;
    /**
     * Why the rule does not fit here.
     */
    reason: string;
    /**
     * The last day of the exception, as `YYYY-MM-DD`.
     */
    until: string;
  }[];
  /**
   * What this pull request does on purpose, by the rule that would block it. Counts only in the pull request that adds or edits it.
   */
  acknowledge?: {
    /**
     * Why people may be dealt anew into the buckets.
     */
    rebucket?: string;
    /**
     * Why people may be moved between the arms of a split.
     */
    'variant-reshuffle'?: string;
    /**
     * Why everybody who has a variant may get another value at once.
     */
    'variant-value-changed'?: string;
    /**
     * Why callers may get another type of value.
     */
    'value-type-changed'?: string;
    /**
     * Why everybody outside the rules and rollouts may get another default at once.
     */
    'default-changed'?: string;
    /**
     * Why a kill may serve something else than before.
     */
    'safe-changed'?: string;
    /**
     * Why callers of the old key may fall back to their own default.
     */
    'key-renamed'?: string;
    /**
     * Why nothing reads the old meaning of this key any more.
     */
    'key-reused'?: string;
    /**
     * Why the flag needs more time.
     */
    'expires-extended'?: string;
  };
}
export interface DescribedVariant {
  /**
   * The value callers receive.
   */
  value: boolean | number | string | {};
  /**
   * What people see when they get this variant.
   */
  description?: string;
}
export interface EnvironmentRules {
  /**
   * Tried in order; the first whose `if` holds decides, also when its rollout leaves somebody over.
   *
   * @minItems 1
   */
  rules?: Rule[];
  /**
   * The variant for everyone no rule decided. Not together with `rollout`.
   */
  serve?: VariantName;
  /**
   * The rollout for everyone no rule decided. Not together with `serve`.
   */
  rollout?: RolloutDefinition;
}
/**
 * Whom it is for, and what they get: one variant, or a rollout of its own.
 */
export interface Rule {
  /**
   * What people call this rule; shown in reports. Renaming a rule changes nothing.
   */
  name?: string;
  /**
   * Whom the rule is for.
   */
  if: ConditionDefinition;
  /**
   * The variant they get. Not together with `rollout`.
   */
  serve?: VariantName;
  /**
   * The rollout they get; what it leaves over is served the `default`. Not together with `serve`.
   */
  rollout?: RolloutDefinition;
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
/**
 * A share of the bucket attribute's values gets a variant, or is split over several.
 */
export interface RolloutDefinition {
  /**
   * The variant those inside get. Not together with `split`.
   */
  serve?: VariantName;
  /**
   * How many are inside now, in percent, with at most three decimals.
   */
  percentage: Percentage;
  /**
   * How those inside are divided, in percent, adding up to 100. As a map it has no order; as a list of one-key maps its order counts and a variant may appear twice. Not together with `serve`.
   */
  split?:
    | {
        [k: string]: Percentage;
      }
    | {
        [k: string]: Percentage;
      }[];
  /**
   * The percentages the rollout is meant to go through. For people, and for the lint rules to come; it changes nothing that is served.
   *
   * @minItems 1
   */
  plan?: Percentage[];
  /**
   * How long each step is watched before the next: a number of minutes (`m`), hours (`h`) or days (`d`). It changes nothing that is served.
   */
  soak?: string;
  /**
   * What to do when it goes wrong, in one sentence.
   */
  rollbackPlan?: string;
}
