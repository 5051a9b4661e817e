import fc from 'fast-check';
import type { Decision, Flag } from '../../src/model/index.ts';
import { ENVIRONMENTS } from './arbitraries/flag.ts';
import { type Context, contextsNear, put } from './context.ts';
import { type Assignment, isDrawnFrom, type Reach, reachOf } from './reach/index.ts';

/** One flag in one environment, with the contexts it is asked for. */
export interface Subject {
  readonly flag: Flag;
  readonly decision: Decision;
  readonly reach: Reach;
  /** The first ones lead to the ways that have values, in their order. */
  readonly contexts: readonly Context[];
}

/** How many contexts there are, besides one for each outcome. */
export interface Amount {
  /** For a flag that is decided in several ways, some of which draw. */
  readonly drawn: number;
  /** For one that is decided in several ways without a draw. */
  readonly undrawn: number;
  /** For one that serves everybody alike. */
  readonly constant: number;
}

/**
 * Contexts for every flag in an environment: one for each outcome that can be reached, and others near them.
 *
 * @param seed the same seed gives the same contexts, of which a smaller amount is the beginning
 */
export function subjectsOf(
  flags: readonly Flag[],
  environment: string,
  seed: number,
  amount: Amount,
): Subject[] {
  const first = seed + 1000 * ENVIRONMENTS.indexOf(environment);
  return flags.flatMap((flag, index): Subject[] => {
    const decision = flag.decisions?.get(environment);
    if (!decision) return [];
    const reach = reachOf(decision);
    const starts = reach.ways.flatMap(({ values }) => (values ? [values] : []));
    const several = reach.attributes.some(isDrawnFrom) ? amount.drawn : amount.undrawn;
    const numRuns = starts.length > 1 ? several : amount.constant;
    const near = fc.sample(contextsNear(reach.attributes, starts), { seed: first + index, numRuns });
    return [{ flag, decision, reach, contexts: [...starts.map(contextOf), ...near] }];
  });
}

function contextOf(values: Assignment): Context {
  const context: Context = {};
  for (const [attribute, value] of values) if (value !== undefined) put(context, attribute, value);
  return context;
}
