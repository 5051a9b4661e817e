import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { MAX_DEPTH } from '../limits.ts';
import type { RangedProblem } from '../place.ts';
import { explainSyntaxError } from './syntax-error.ts';

/** What the parser says about a text: its events, or the one place where it gave up. */
export type Parsed =
  | { readonly events: readonly Event[]; readonly problem: null }
  | { readonly events: null; readonly problem: RangedProblem };

/**
 * Runs the one YAML parser over a text. Values and positions both come from these events, so that they cannot
 * disagree about a file.
 */
export function parse(text: string): Parsed {
  try {
    return { events: parseEvents(text, { maxDepth: MAX_DEPTH }), problem: null };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { events: null, problem: explainSyntaxError(text, error) };
  }
}
