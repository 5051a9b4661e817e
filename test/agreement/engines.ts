import { FlagdCore, MemoryStorage } from '@openfeature/flagd-core';
import { loadFlags, resolve } from '../../src/evaluate/index.ts';
import type { JsonValue, Value, ValueType } from '../../src/model/index.ts';
import type { Context } from './context.ts';

/** What an evaluation gives. */
export interface Answer {
  readonly value: unknown;
  readonly variant: string | null;
  readonly reason: string | undefined;
}

/** Asks for one flag of a loaded file. */
export type Engine = (flag: string, type: ValueType, fallback: Value, context: Context) => Answer;

const silent = { error: ignore, warn: ignore, info: ignore, debug: ignore };

function ignore(): void {}

/**
 * Loads a file into flagd-core, with its strict validation.
 *
 * @throws Error when flagd-core refuses the file
 */
export function flagdCore(text: string): Engine {
  const storage = new MemoryStorage(silent);
  storage.setConfigurations(text, true);
  const core = new FlagdCore(storage, silent);
  return (flag, type, fallback, context) => {
    const { value, variant, reason } = core.resolve(
      type,
      flag,
      fallback as CoreValue,
      context as CoreContext,
      silent,
    );
    return { value, variant: variant ?? null, reason };
  };
}

type CoreValue = Parameters<FlagdCore['resolve']>[2];
type CoreContext = NonNullable<Parameters<FlagdCore['resolve']>[3]>;

/**
 * Loads a file into our own evaluator.
 *
 * @throws Error when it refuses the file
 */
export function ownEvaluator(text: string): Engine {
  const loaded = loadFlags(JSON.parse(text));
  if (loaded.kind === 'refused') throw new Error(loaded.problem);
  return (flag, type, fallback, context) => {
    const details = resolve(loaded.store, flag, type, fallback as never, context);
    return {
      value: details.value,
      variant: 'variant' in details ? details.variant : null,
      reason: details.reason,
    };
  };
}

/** A default of the caller's. But for booleans, no generated flag serves it, so it never looks like an answer. */
export function fallbackFor(type: ValueType): Value {
  const fallbacks = { boolean: false, number: -12_345, string: 'the fallback', object: { fallback: true } };
  return fallbacks[type];
}

/** Whether two answers are the same. */
export function isSame(a: Answer, b: Answer): boolean {
  return a.variant === b.variant && a.reason === b.reason && isSameValue(a.value, b.value);
}

function isSameValue(a: JsonValue | unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return Object.is(a, b);
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
