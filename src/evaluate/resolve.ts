import type { JsonValue, ValueType } from '../model/index.ts';
import { type EvaluationContext, isObject } from './attribute.ts';
import type { FlagStore, PreparedFlag } from './flag-store.ts';
import { prepareFlag } from './prepare-flag.ts';
import type { ErrorCode, Failed, FlagMetadata, ResolutionDetails, Resolved } from './resolution.ts';

/** What callers of each OpenFeature type receive. */
export interface ValueOf {
  readonly boolean: boolean;
  readonly number: number;
  readonly string: string;
  readonly object: JsonValue;
}

const NO_CONTEXT: EvaluationContext = Object.freeze({});

/**
 * Evaluates one flag, with the results of flagd. Never throws, whatever is in the context.
 *
 * @param type what the caller expects the flag to be
 * @param defaultValue what the caller gets when the flag has nothing to say
 * @param context the attributes to evaluate with; what is not an object counts as empty
 */
export function resolve<T extends ValueType>(
  store: FlagStore,
  flagKey: string,
  type: T,
  defaultValue: ValueOf[T],
  context: unknown = NO_CONTEXT,
): ResolutionDetails<ValueOf[T]> {
  const flag = store.flags.get(flagKey);
  if (flag === undefined) {
    return fail('FLAG_NOT_FOUND', `flag '${String(flagKey)}' not found`, defaultValue, store.metadata);
  }
  flag.prepared ??= prepareFlag(flag, store);
  const prepared = flag.prepared;
  const request = { flagKey, type, defaultValue, prepared };
  if (!flag.enabled) return { value: defaultValue, reason: 'DISABLED', flagMetadata: prepared.metadata };
  const { targeting } = prepared;
  if (targeting === null) return serve(request, prepared.defaultVariant, 'STATIC');
  if (typeof targeting === 'string') {
    const message = `Invalid targeting configuration for flag '${flagKey}': ${targeting}`;
    return fail('PARSE_ERROR', message, defaultValue, prepared.metadata);
  }
  let variant: string | null;
  try {
    const now = targeting.readsTimestamp && store.now ? store.now() : 0;
    variant = variantName(targeting.evaluate(isObject(context) ? context : NO_CONTEXT, now));
  } catch {
    const message = `Error evaluating targeting rule for flag '${flagKey}'`;
    return fail('GENERAL', message, defaultValue, prepared.metadata);
  }
  return variant === null
    ? serve(request, prepared.defaultVariant, 'DEFAULT')
    : serve(request, variant, 'TARGETING_MATCH');
}

interface Request<T extends ValueType> {
  readonly flagKey: string;
  readonly type: T;
  readonly defaultValue: ValueOf[T];
  readonly prepared: PreparedFlag;
}

/** A rule's result as the name of a variant: `true` is the variant named "true". */
function variantName(result: unknown): string | null {
  if (typeof result === 'string') return result;
  return result === null || result === undefined ? null : String(result);
}

function serve<T extends ValueType>(
  { flagKey, type, defaultValue, prepared }: Request<T>,
  variant: string | null,
  reason: Resolved<unknown>['reason'],
): ResolutionDetails<ValueOf[T]> {
  const flagMetadata = prepared.metadata;
  if (variant === null) return { value: defaultValue, reason: 'DEFAULT', flagMetadata };
  const value = prepared.variants.get(variant);
  if (isOfType(value, type)) return { value, variant, reason, flagMetadata };
  if (value === undefined) {
    const message = `Variant '${variant}' not found in flag with key '${flagKey}'`;
    return fail('GENERAL', message, defaultValue, flagMetadata);
  }
  const message = `Evaluated type of the flag ${flagKey} does not match. Expected ${type}, got ${typeof value}`;
  return fail('TYPE_MISMATCH', message, defaultValue, flagMetadata);
}

function isOfType<T extends ValueType>(value: unknown, type: T): value is ValueOf[T] {
  return typeof value === type;
}

function fail<T>(
  errorCode: ErrorCode,
  errorMessage: string,
  value: T,
  flagMetadata: FlagMetadata,
): Failed<T> {
  return { value, reason: 'ERROR', errorCode, errorMessage, flagMetadata };
}
