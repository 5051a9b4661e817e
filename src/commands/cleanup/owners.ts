import { type FlagSet, UsageError } from '../../model/index.ts';
import { meant } from '../sound-flags.ts';

/** What flags and segments have in common. */
interface Owned {
  readonly definition: { readonly owner?: string | readonly string[] };
}

/** Who answers for it before anybody else does; null where nobody does. */
export function firstOwner({ definition: { owner } }: Owned): string | null {
  return (typeof owner === 'string' ? owner : owner?.[0]) ?? null;
}

/**
 * Makes sure that an owner exists, lest a slip of the pen look like a clean house.
 *
 * @throws UsageError when neither a flag, nor a segment, nor the policy's `teams` know it
 */
export function requireOwner({ policy, flags, segments }: FlagSet, owner: string): void {
  const known = new Set([
    ...[...flags.values(), ...segments.values()].flatMap(({ definition }) => definition.owner ?? []),
    ...(policy.definition.teams ?? []),
  ]);
  if (known.has(owner)) return;
  throw new UsageError(`nobody called ${owner} owns a flag`, meant(owner, [...known]));
}
