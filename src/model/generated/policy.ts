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
   * The owners a flag may name. Not checked yet. At most 1,000.
   *
   * @minItems 1
   * @maxItems 1000
   */
  teams?: Owner[];
  /**
   * How long a flag of each type is expected to live, in days. Not checked yet.
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
   * Which lint rules apply. Today every preset has the same rules: those that a flag must pass to be read.
   */
  lint?: {
    /**
     * A versioned set of rules: a released version never gains a rule. `recommended@1` for teams, `strict@1` for teams that want every rule, `solo@1` for one person, `import@1` for a set that was just imported.
     */
    preset: 'recommended@1' | 'strict@1' | 'solo@1' | 'import@1';
  };
}
export interface PolicyEnvironment {
  name: EnvironmentName;
  /**
   * Whether people depend on it. Kept for the rules about rollout safety to come.
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
