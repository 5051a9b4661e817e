import type { Decision, FlagDefinition } from '../model/index.ts';
import { compileDecision, type Inlined } from './decision.ts';
import type { Logic, LogicObject } from './logic.ts';

/**
 * One flag of a flagd flag-definition file. A flag that serves one variant to everyone has no targeting, so that
 * engines report STATIC; `DISABLED` is never written, because it hands back whatever the caller passed.
 */
export function compileFlag(decision: Decision, definition: FlagDefinition, inlined: Inlined): LogicObject {
  const targeting = compileDecision(decision, inlined);
  const isConstant = typeof targeting === 'string' || targeting === null;
  return {
    state: 'ENABLED',
    variants: Object.fromEntries(decision.variants) as { [name: string]: Logic },
    defaultVariant: isConstant ? (targeting ?? decision.default) : decision.default,
    ...(isConstant ? {} : { targeting }),
    metadata: metadataOf(definition),
  };
}

/** What an evaluation tells about its flag: short words only, and nobody's mail address. */
function metadataOf({ type, owner, expires }: FlagDefinition): LogicObject {
  const owners = [owner ?? []].flat().filter((each) => !each.includes('@'));
  return {
    type,
    ...(owners.length > 0 ? { owner: owners.join(',') } : {}),
    ...(expires === undefined ? {} : { expires }),
  };
}
