import type { Event } from '../github/index.ts';
import type { Environment } from './environment.ts';
import type { Inputs } from './inputs.ts';
import type { Outputs } from './outputs.ts';

/** What one run of the action is about. */
export interface Job {
  readonly inputs: Inputs;
  readonly environment: Environment;
  readonly event: Event;
  /** Where the flags are looked for. */
  readonly directory: string;
}

/** What is known so far, for when something goes wrong after it. */
export interface Known {
  outputs: Outputs | null;
}
