import type { Severity } from '../../model/index.ts';
import type { RawOptions } from '../option.ts';

/** A versioned set of rules. Once released, a version never changes: a team chooses when it gets stricter. */
export interface Preset {
  /** `name@version`. */
  readonly name: string;
  /** The rules that are on, with their severity. */
  readonly rules: Readonly<Record<string, Severity>>;
  /** Options of rules that differ from the rules' own defaults. */
  readonly options: Readonly<Record<string, RawOptions>>;
  /** The rules a flag may be excused from. */
  readonly suppressible: readonly string[];
}
