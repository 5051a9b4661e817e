import type { Audience, Flag, Path } from '../../model/index.ts';
import { environmentOf, rulesIn } from '../environment-of.ts';

/**
 * Where a flag says what an audience is served in an environment: the percentage of a rollout, the variant, or the
 * default where nothing else is written. For an audience that is no rule of its own, the environment.
 *
 * @param audience null where it is not known whom it is about
 */
export function servedAt(flag: Flag, environment: string, audience: Audience | null): Path {
  const path: Path = ['environments', environment];
  const written = environmentOf(flag.definition, environment);
  if (written === undefined) return ['default'];
  if (typeof written === 'string' || audience === null) return path;
  const { kind, rule } = audience;
  if (kind === 'rule' && rule !== null) {
    const own = rulesIn(written)[rule - 1];
    return own === undefined ? path : [...path, 'rules', rule - 1, ...served(own)];
  }
  return kind === 'everyone' || kind === 'everyone-else' ? restServedAt(flag, environment) : path;
}

/**
 * Where a flag says what those are served in an environment whom no rule of it decides for: the percentage of a
 * rollout, the variant, or the default where nothing else is written.
 */
export function restServedAt({ definition }: Flag, environment: string): Path {
  const path: Path = ['environments', environment];
  const written = environmentOf(definition, environment);
  if (typeof written === 'string') return path;
  const isServed = written?.rollout !== undefined || written?.serve !== undefined;
  return isServed ? [...path, ...served(written)] : ['default'];
}

function served({ rollout }: { readonly rollout?: unknown }): Path {
  return rollout === undefined ? ['serve'] : ['rollout', 'percentage'];
}
