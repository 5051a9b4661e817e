import type { Path } from '../../model/index.ts';
import type { DefinitionKind } from './documents.ts';

/** Field names that have no meaning yet, so that they can be given one without breaking a file. */
const reserved: { readonly [place: string]: readonly string[] } = {
  flag: ['layer', 'holdout', 'schedule', 'tags', 'tests', 'guards'],
  policy: ['publish'],
};

/** Whether a field name is reserved for later where it stands. */
export function isReserved(kind: DefinitionKind, map: Path, name: string): boolean {
  return reserved[[kind, ...map].join('/')]?.includes(name) ?? false;
}
