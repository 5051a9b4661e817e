import { isObject } from './attribute.ts';
import type { StoredFlag } from './flag-store.ts';
import type { FlagMetadata } from './resolution.ts';

const NO_METADATA: FlagMetadata = Object.freeze({});

/**
 * Checks the structure of one entry of `flags`.
 *
 * @throws Error that says in one line what to write instead
 */
export function readFlagDefinition(key: string, entry: unknown): StoredFlag {
  if (!isObject(entry)) throw new Error('expected an object');
  const { state, variants, targeting = null } = entry;
  if (state !== 'ENABLED' && state !== 'DISABLED') throw new Error('"state" must be "ENABLED" or "DISABLED"');
  if (!isObject(variants) || Array.isArray(variants)) throw new Error('"variants" must be an object');
  if (targeting !== null && (!isObject(targeting) || Array.isArray(targeting))) {
    throw new Error('"targeting" must be an object');
  }
  const defaultVariant = readDefaultVariant(entry.defaultVariant, variants);
  const definition = { variants, defaultVariant, metadata: readMetadata(entry.metadata), targeting };
  return { key, enabled: state === 'ENABLED', definition, prepared: null };
}

/**
 * Checks the metadata of a flag or of the flag set.
 *
 * @throws Error when it is not a flat object of texts, numbers and booleans
 */
export function readMetadata(metadata: unknown): FlagMetadata {
  if (metadata === undefined) return NO_METADATA;
  if (isMetadata(metadata)) return metadata;
  throw new Error('"metadata" must be an object of texts, numbers and booleans');
}

function readDefaultVariant(name: unknown, variants: Readonly<Record<string, unknown>>): string | null {
  if (name === undefined || name === null || name === '') return null;
  if (typeof name === 'string' && Object.hasOwn(variants, name)) return name;
  throw new Error('"defaultVariant" must be the name of one of its variants');
}

function isMetadata(metadata: unknown): metadata is FlagMetadata {
  if (!isObject(metadata) || Array.isArray(metadata)) return false;
  for (const name of Object.keys(metadata)) {
    const type = typeof metadata[name];
    if (type !== 'string' && type !== 'number' && type !== 'boolean') return false;
  }
  return true;
}
