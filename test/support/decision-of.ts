import type { Decision, FlagDefinition } from '../../src/model/index.ts';
import { type Definitions, flagsOf } from './flags.ts';

/** What a flag serves in production. Throws when its definition, or another one's, has problems. */
export function decisionOf(flag: Partial<FlagDefinition>, others: Definitions['flags'] = {}): Decision {
  const decision = flagsOf({ flags: { ...others, it: flag } })
    .get('it')
    ?.decisions?.get('production');
  if (decision === undefined) throw new Error('no decision');
  return decision;
}
