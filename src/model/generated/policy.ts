// Generated from schemas/policy.schema.json by `npm run generate`. Do not edit.

/**
 * An environment's name: lower-case letters, digits and `-`.
 */
export type EnvironmentName = string;
/**
 * A team (`acme/checkout`), a user name or a mail address, without `@` at the start.
 */
export type Owner = string;
/**
 * The attribute's type, or a map with `type` and `description`.
 */
export type ContextAttribute = AttributeType | DescribedContextAttribute;
/**
 * What values of the attribute look like.
 */
export type AttributeType = 'string' | 'number' | 'boolean';
/**
 * A severity, or a map with `severity` and options of the rule.
 */
export type RuleSetting = string | RuleOptions;
/**
 * The value of one option; the page of the rule says which it takes.
 */
export type RuleOption = string | number | (string | number)[];

/**
 * What holds for every flag of the repository: `flags/policy.yaml`.
 */
export interface PolicyDefinition {
  /**
   * The environments, in the order a change is promoted through them. At most 50.
   *
   * @minItems 1
   * @maxItems 50
   */
  environments: PolicyEnvironment[];
  /**
   * The owners a flag may name, besides those in CODEOWNERS. At most 1,000.
   *
   * @minItems 1
   * @maxItems 1000
   */
  teams?: Owner[];
  /**
   * How long a flag of each type is expected to live, in days.
   */
  types?: {
    release?: TypePolicy;
    experiment?: TypePolicy;
    ops?: TypePolicy;
    'kill-switch'?: TypePolicy;
    permission?: TypePolicy;
  };
  /**
   * The attributes services send, by name, each with its type. Ordered comparisons need an attribute declared here as a number. At most 1,000.
   */
  context?: {
    [k: string]: ContextAttribute;
  };
  /**
   * Which lint rules apply, and how strictly. A pull request is judged by what its base says here. Left out, only the rules hold that a flag must pass to be read.
   */
  lint?: {
    /**
     * A versioned set of rules: a released version never gains a rule. `recommended@1` for teams, `strict@1` for teams that want every rule, `solo@1` for one person, `import@1` for a set that was just imported.
     */
    preset?: 'recommended@1' | 'strict@1' | 'solo@1' | 'import@1';
    /**
     * Rules that are on, off or stricter than in the preset, by id: a severity (`off`, `notice`, `warning`, `error`), or a map with `severity` and the rule's own options.
     */
    rules?: {
      [k: string]: RuleSetting;
    };
    /**
     * The rules a flag may be excused from with `exceptions`, instead of those the preset names.
     *
     * @maxItems 200
     */
    suppressible?: string[];
    /**
     * For how long a flag may be excused from a rule, in days. Left out, 90 days.
     */
    longestException?: string;
    /**
     * When nothing is raised in a critical environment. Turns the rule `freeze` on.
     *
     * @minItems 1
     * @maxItems 100
     */
    freezes?: FreezeDefinition[];
  };
}
export interface PolicyEnvironment {
  name: EnvironmentName;
  /**
   * Whether people depend on it: the rules about rollout safety hold here. Where no environment is marked, all are.
   */
  critical?: boolean;
  /**
   * What runs there.
   */
  description?: string;
}
/**
 * What is expected of flags of this type.
 */
export interface TypePolicy {
  /**
   * How long such a flag is expected to live, in days.
   */
  lifespan: string;
}
export interface DescribedContextAttribute {
  type: AttributeType;
  /**
   * What the attribute says about the one evaluated.
   */
  description?: string;
}
export interface RuleOptions {
  [k: string]: RuleOption;
}
/**
 * A time in which nothing is raised: every week between two weekdays, or once between two dates.
 */
export interface FreezeDefinition {
  /**
   * What people call it.
   */
  name: string;
  /**
   * Whose clock counts: a name of the IANA database.
   */
  timeZone: string;
  /**
   * The beginning: a weekday and a time, or a date and a time.
   */
  from: string;
  /**
   * The end, of the same kind.
   */
  to: string;
}
