import type { AttributeType, PolicyDefinition } from './generated/policy.ts';

/** The policy as the rest of the program reads it. */
export interface Policy {
  readonly file: string;
  readonly definition: PolicyDefinition;
  /** In promotion order. */
  readonly environments: readonly Environment[];
  /** The declared attributes' types by name. */
  readonly context: ReadonlyMap<string, AttributeType>;
}

export interface Environment {
  readonly name: string;
  /** As marked; where the policy marks none, all are. */
  readonly critical: boolean;
}

/** Reads a policy definition that has passed its schema. */
export function policy(file: string, definition: PolicyDefinition): Policy {
  const marksAny = definition.environments.some(({ critical }) => critical);
  return {
    file,
    definition,
    environments: definition.environments.map(({ name, critical = false }) => ({
      name,
      critical: critical || !marksAny,
    })),
    context: new Map(
      Object.entries(definition.context ?? {}).map(([name, attribute]) => [
        name,
        typeof attribute === 'string' ? attribute : attribute.type,
      ]),
    ),
  };
}
