import type { Evaluators, Targeting } from './compile-targeting.ts';
import type { FlagMetadata } from './resolution.ts';

/** A loaded flag-definition file, ready to be evaluated with `resolve`. */
export interface FlagStore {
  readonly flags: ReadonlyMap<string, StoredFlag>;
  /** The flag set's metadata, which every flag's is laid over. */
  readonly metadata: FlagMetadata;
  readonly evaluators: Evaluators;
  /** The time in seconds since 1970, for `$flagd.timestamp`; null when no clock was given. */
  readonly now: (() => number) | null;
}

export interface StoredFlag {
  readonly key: string;
  readonly enabled: boolean;
  readonly definition: FlagDefinition;
  /** What the first evaluation made of the definition; null before it. */
  prepared: PreparedFlag | null;
}

/** One entry of `flags` whose structure has been checked; its targeting has not. */
interface FlagDefinition {
  readonly variants: Readonly<Record<string, unknown>>;
  readonly defaultVariant: string | null;
  readonly metadata: FlagMetadata;
  readonly targeting: Readonly<Record<string, unknown>> | null;
}

export interface PreparedFlag {
  readonly variants: ReadonlyMap<string, unknown>;
  readonly defaultVariant: string | null;
  readonly metadata: FlagMetadata;
  /** Null when the flag has none; a text when it is outside the profile. */
  readonly targeting: Targeting | string | null;
}
