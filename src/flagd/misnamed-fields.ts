import type { JsonValue } from '../model/index.ts';
import { isMap } from './json.ts';

/** The fields of a flag that flagd reads: https://flagd.dev/reference/flag-definitions/ */
const FIELDS = ['state', 'variants', 'defaultVariant', 'targeting', 'metadata'];

/** Folds case as Go does, where the long s and the Kelvin sign are letters, too. */
function folded(name: string): string {
  return name.toUpperCase().toLowerCase();
}

/** A field with the name of another, but for its case. */
interface MisnamedField {
  readonly field: string;
  readonly meant: string;
}

/**
 * Finds the fields of a flag that differ from a known one only in case. Go matches names without case, and takes the
 * last one (https://pkg.go.dev/encoding/json#Unmarshal); JavaScript and others do not see them.
 *
 * @param entry one entry of `flags`
 */
export function misnamedFields(entry: JsonValue): readonly MisnamedField[] {
  if (!isMap(entry)) return [];
  return Object.keys(entry).flatMap((field) => {
    const meant = FIELDS.find((name) => name !== field && folded(name) === folded(field));
    return meant === undefined ? [] : [{ field, meant }];
  });
}
