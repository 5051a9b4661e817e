import type { Fix, Path, Severity } from '../model/index.ts';

/** What a rule says about the flag in hand. */
export interface Complaint {
  /** Where in the flag's file; left out, the file as a whole. */
  readonly path?: Path;
  /** Whether the key at the path is meant rather than its value. */
  readonly at?: 'key' | 'value';
  /** What is wrong, in one line that makes sense without its place. */
  readonly message: string;
  /** What to write or do instead, in one line. */
  readonly remedy: string;
  /** The environment it is about, where it is about one. */
  readonly environment?: string;
  /** It is no worse than this, whatever the policy says: a threshold below the one that blocks. */
  readonly atMost?: Severity;
  /** When it goes away by itself, in milliseconds since the epoch. */
  readonly clears?: number;
  /** Since when it has been so, in milliseconds since the epoch, for `flaghoist cleanup`. */
  readonly since?: number;
  readonly fix?: Fix;
  /**
   * Rules that say the same and more: where one of them finds something about the same flag and environment, and is
   * at least as loud, this is left out.
   */
  readonly yieldsTo?: readonly string[];
}

/** What a rule about many files says about one of them. */
export interface PlacedComplaint extends Complaint {
  /** The flag, or null for another file. */
  readonly flag: string | null;
  /** The file, at the head unless it is gone. */
  readonly file: string;
}
