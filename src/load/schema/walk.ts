import type { JsonValue, Path } from '../../model/index.ts';
import type { Complaint } from '../place.ts';
import type { DefinitionKind } from './documents.ts';
import type { Schema } from './schema.ts';

/** One walk over data and schema together. */
export interface Walk {
  readonly kind: DefinitionKind;
  /** The file of schemas that `$ref`s without a file name refer to. */
  readonly root: Schema;
  /** What the field at hand says about itself where its type does not. */
  readonly hint: Schema;
  /** The walk itself, for the parts of a value. */
  readonly explainValue: (walk: Walk, schema: Schema, value: JsonValue, path: Path) => void;
  /** Whether more problems are known than anybody will be told, so that the rest need not be looked at. */
  readonly isFull: () => boolean;
  readonly report: (path: Path, at: 'key' | 'value', complaint: () => Complaint) => void;
}
