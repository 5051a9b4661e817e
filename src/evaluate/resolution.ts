/** Metadata of a flag or of a flag set, as OpenFeature hands it to callers. */
export type FlagMetadata = Readonly<Record<string, string | number | boolean>>;

/** OpenFeature's error codes, those an evaluation can end with. */
export type ErrorCode = 'FLAG_NOT_FOUND' | 'TYPE_MISMATCH' | 'PARSE_ERROR' | 'GENERAL';

/** What an evaluation resolved to: OpenFeature's resolution details. */
export type ResolutionDetails<T> = Resolved<T> | Unresolved<T> | Failed<T>;

/** A variant of the flag. */
export interface Resolved<T> {
  readonly value: T;
  readonly variant: string;
  readonly reason: 'STATIC' | 'TARGETING_MATCH' | 'DEFAULT';
  readonly flagMetadata: FlagMetadata;
}

/** The caller's default value, because the flag is disabled or names no variant for this case. */
interface Unresolved<T> {
  readonly value: T;
  readonly reason: 'DISABLED' | 'DEFAULT';
  readonly flagMetadata: FlagMetadata;
}

/** The caller's default value, because something is wrong. */
export interface Failed<T> {
  readonly value: T;
  readonly reason: 'ERROR';
  readonly errorCode: ErrorCode;
  /** One line. */
  readonly errorMessage: string;
  readonly flagMetadata: FlagMetadata;
}
