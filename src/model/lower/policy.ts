import type { PolicyDefinition } from '../generated/policy.ts';
import { type Policy, policy } from '../policy.ts';
import type { Problem } from '../problem.ts';
import { lowerAttribute } from './attribute.ts';
import { refuse, refuseKey, scopeOf } from './scope.ts';

/** What became of a policy's definition; it is usable whatever the problems. */
export interface LoweredPolicy {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
}

/** Reads a policy that has passed its schema, and checks what a schema cannot. */
export function lowerPolicy(file: string, definition: PolicyDefinition): LoweredPolicy {
  const scope = scopeOf({ policy: policy(file, definition), segments: new Map(), flags: new Map() });
  const seen = new Set<string>();
  for (const [index, { name }] of definition.environments.entries()) {
    const path = ['environments', index, 'name'];
    if (seen.has(name)) {
      refuse(
        scope,
        'schema-invalid',
        path,
        `The environment \`${name}\` is listed twice.`,
        'Remove one of the two.',
      );
    }
    seen.add(name);
  }
  for (const [name, type] of scope.policy.context) {
    lowerAttribute(name, ['context', name], scope);
    if (name !== 'targetingKey' || type === 'string') continue;
    const message = 'The targeting key is always a string.';
    refuseKey(
      scope,
      'attribute-type',
      ['context', name],
      message,
      'Remove the line, or write `targetingKey: string`.',
    );
  }
  return { policy: scope.policy, problems: scope.problems };
}
