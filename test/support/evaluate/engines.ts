import { FlagdCore } from '@openfeature/flagd-core';
import { loadFlags, resolve } from '../../../src/evaluate/index.ts';

const quiet = { error() {}, warn() {}, info() {}, debug() {} };

/** A flag with everything but its targeting. */
export const FLAG = {
  state: 'ENABLED',
  variants: { on: 'ON', off: 'OFF', true: 'TRUE', false: 'FALSE', a: 'A', b: 'B', 'a,b': 'AB' },
  defaultVariant: 'off',
  metadata: { owner: 'acme/shop' },
};

/** Answers of both engines for the text flag `flag`. */
export interface Engines {
  readonly ours: (context: unknown) => unknown;
  readonly flagdCore: (context: unknown) => unknown;
}

/** Loads one flag into our evaluator and into flagd-core. */
export function engines(targeting: unknown, flag: object = FLAG): Engines {
  const document = { metadata: { flagSetId: 'test' }, flags: { flag: { ...flag, targeting } } };
  return loadBoth(document);
}

/** Loads a document into both; asks for the text flag `flag`. */
export function loadBoth(
  document: object,
  options: { interpret?: boolean; now?: () => number } = {},
): Engines {
  const core = loadFlagdCore(document, options.interpret);
  const loaded = loadFlags(document, options.now ? { now: options.now } : {});
  if (loaded.kind === 'refused') throw new Error(loaded.problem);
  return {
    ours: (context) => resolve(loaded.store, 'flag', 'string', 'fallback', context),
    flagdCore: (context) => core.resolveStringEvaluation('flag', 'fallback', context as never, quiet),
  };
}

/** Loads a document into flagd-core. Throws when flagd-core refuses it. */
export function loadFlagdCore(document: object, interpret = false): FlagdCore {
  const core = new FlagdCore(undefined, quiet, { disableDynamicCodeGeneration: interpret });
  core.setConfigurations(JSON.stringify(document));
  return core;
}
