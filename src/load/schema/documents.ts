import type {
  BaselineDefinition,
  FlagDefinition,
  PolicyDefinition,
  SegmentDefinition,
} from '../../model/index.ts';
import { baselineSchema, flagSchema, policySchema, segmentSchema } from '../generated/schemas.ts';
import { validateBaseline, validateFlag, validatePolicy, validateSegment } from '../generated/validators.ts';
import type { Schema } from './schema.ts';

/** The kinds of files under flags/ and what each holds. */
export interface Definitions {
  readonly flag: FlagDefinition;
  readonly segment: SegmentDefinition;
  readonly policy: PolicyDefinition;
  readonly baseline: BaselineDefinition;
}

/** What a definition file is: a flag, a segment, the policy or the baseline. */
export type DefinitionKind = keyof Definitions;

/** The schema of each kind of file. */
export const schemas: { readonly [kind in DefinitionKind]: Schema } = {
  flag: flagSchema,
  segment: segmentSchema,
  policy: policySchema,
  baseline: baselineSchema,
};

/** The compiled validator of each kind of file: whether plain data follows its schema. */
export const validators: {
  readonly [kind in DefinitionKind]: (value: unknown) => value is Definitions[kind];
} = {
  flag: (value): value is FlagDefinition => validateFlag(value),
  segment: (value): value is SegmentDefinition => validateSegment(value),
  policy: (value): value is PolicyDefinition => validatePolicy(value),
  baseline: (value): value is BaselineDefinition => validateBaseline(value),
};

/**
 * Follows a `$ref` of a schema.
 *
 * @returns the schema itself when it refers to none
 */
export function resolve(schema: Schema, root: Schema): { readonly schema: Schema; readonly root: Schema } {
  if (schema.$ref === undefined) return { schema, root };
  const [file = '', name = ''] = schema.$ref.split('#/definitions/');
  const other = file === '' ? root : schemas.flag;
  return { schema: other.definitions?.[name] ?? {}, root: other };
}
