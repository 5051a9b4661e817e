import type { FlagDefinition, Path } from '../model/index.ts';
import { environmentOf } from './environment-of.ts';

/** Where a flag's file says what an environment serves: the environment's key, or the default where it has none. */
export function environmentPlace(
  definition: FlagDefinition,
  environment: string,
): { readonly path: Path; readonly at: 'key' | 'value' } {
  return environmentOf(definition, environment) !== undefined
    ? { path: ['environments', environment], at: 'key' }
    : { path: ['default'], at: 'value' };
}
