import type { Policy } from '../model/index.ts';

/**
 * Which environments are critical: as the base's policy says, so that a change cannot make itself harmless. An
 * environment only the head has is what the head says.
 */
export function criticalIn(base: Policy, head: Policy): (environment: string) => boolean {
  const [old, current] = [marks(base), marks(head)];
  return (environment) => old.get(environment) ?? current.get(environment) ?? true;
}

function marks({ environments }: Policy): Map<string, boolean> {
  return new Map(environments.map(({ name, critical }) => [name, critical]));
}
