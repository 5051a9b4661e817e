import type { FlagDefinition, Path } from '../model/index.ts';

/** Where a flag's file says what an environment serves: the environment's key, or the default where it has none. */
export function environmentPlace(
  { environments = {} }: FlagDefinition,
  environment: string,
): { readonly path: Path; readonly at: 'key' | 'value' } {
  return Object.hasOwn(environments, environment)
    ? { path: ['environments', environment], at: 'key' }
    : { path: ['default'], at: 'value' };
}
