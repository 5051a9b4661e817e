import type { FlagDefinition, Policy } from '../model/index.ts';

/** For how many days a flag that is meant to go may live where the policy does not say. */
const TEMPORARY = 90;

/**
 * For how many days a flag of a type is expected to live.
 *
 * @returns null for a type that may stay for good
 */
export function lifespanOf({ definition: { types } }: Policy, type: FlagDefinition['type']): number | null {
  const written = types?.[type];
  if (written !== undefined) return Number.parseInt(written.lifespan, 10);
  return isTemporary(type) ? TEMPORARY : null;
}

/** Whether flags of a type are meant to go: they roll a change out, or compare variants. */
export function isTemporary(type: FlagDefinition['type']): boolean {
  return type === 'release' || type === 'experiment';
}
