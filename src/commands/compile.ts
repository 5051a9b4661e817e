import { compileEnvironment as compile } from '../compile/index.ts';
import { requireEnvironment, soundFlags } from './sound-flags.ts';

export interface CompileOptions {
  /** Where the command runs. */
  readonly directory: string;
  /** The directory of the flags, relative to `directory`. */
  readonly flags: string;
  readonly environment: string;
}

/** The flagd JSON of one environment, as text. Throws `UsageError`. */
export function compileEnvironment({ directory, flags, environment }: CompileOptions): string {
  const flagSet = soundFlags(directory, flags);
  return compile(flagSet.flags.values(), requireEnvironment(flagSet, environment)).text;
}
