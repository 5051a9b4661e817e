import type { FlagDefinition, Path } from '../../model/index.ts';

/** An owner that a flag names, and where. */
export interface NamedOwner {
  readonly name: string;
  readonly path: Path;
}

/** The owners that a flag names, in their order. */
export function ownersOf({ owner = [] }: FlagDefinition): NamedOwner[] {
  if (typeof owner === 'string') return [{ name: owner, path: ['owner'] }];
  return owner.map((name, index) => ({ name, path: ['owner', index] }));
}
