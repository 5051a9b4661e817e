import type { JsonValue, Problem } from '../../model/index.ts';
import { type DefinitionKind, type Definitions, validators } from './documents.ts';
import { explain } from './explain.ts';

/** A definition, or why the data is none. */
export type Checked<Kind extends DefinitionKind> =
  | { readonly definition: Definitions[Kind]; readonly problems: readonly [] }
  | { readonly definition: null; readonly problems: readonly Problem[] };

/** Checks plain data against the schema of its kind. The compiled validator alone decides; words come after. */
export function checkSchema<Kind extends DefinitionKind>(kind: Kind, value: JsonValue): Checked<Kind> {
  const isValid: (value: unknown) => value is Definitions[Kind] = validators[kind];
  if (isValid(value)) return { definition: value, problems: [] };
  const problems = explain(kind, value);
  return { definition: null, problems: problems.length > 0 ? problems : [unexplained] };
}

/** A test shows that validators and explanations agree; should they not, the file is still refused. */
const unexplained: Problem = {
  rule: 'schema-invalid',
  path: [],
  message: 'The file does not follow its schema.',
  remedy: 'Compare it with the reference.',
};
