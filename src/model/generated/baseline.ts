// Generated from schemas/baseline.schema.json by `npm run generate`. Do not edit.

/**
 * The flags' keys.
 *
 * @minItems 1
 * @maxItems 20000
 */
export type BaselineKeys = string[];

/**
 * What was wrong with the flags when the rules came: `flags/baseline.yaml`, written by `flaghoist check --write-baseline`. By rule, the flags it is quiet about until somebody touches them. After the pull request that adds the policy it only shrinks.
 */
export interface BaselineDefinition {
  [k: string]: BaselineKeys;
}
