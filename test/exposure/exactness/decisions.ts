import fc from 'fast-check';
import type { Decision } from '../../../src/model/index.ts';
import { definitions } from '../../agreement/arbitraries/definitions.ts';
import { flagsOf } from '../../agreement/flags.ts';

/** Decisions of generated flags, over everything a flag can say, as the real lowering makes them. */
export function generatedDecisions(directories: number, seed: number): Decision[] {
  return fc
    .sample(definitions(), { seed, numRuns: directories })
    .flatMap(flagsOf)
    .flatMap(({ decisions }) => [...(decisions?.values() ?? [])]);
}

/** The decision, and those it requires, each once. */
export function withRequired(decision: Decision): Decision[] {
  return [...new Set([decision, ...decision.requires.flatMap((each) => withRequired(each.decision))])];
}

/** How many decisions stand one behind the other. */
export function depth(decision: Decision): number {
  return 1 + Math.max(0, ...decision.requires.map((each) => depth(each.decision)));
}
