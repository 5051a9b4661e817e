import type { Branch, Decision } from '../model/index.ts';
import { fingerprint } from './fingerprint.ts';

/** A number that is equal for two decisions exactly when they are written to mean the same. */
export type Meaning = (decision: Decision) => number;

/**
 * Compares meanings. What serves nobody does not count: names of rules, reasons, variants without an audience, and
 * everything under a kill. A required flag stands in the text as a number, so that many flags that require one
 * another stay small.
 */
export function meanings(): Meaning {
  const numbers = new Map<string, number>();
  const known = new Map<Decision, number>();
  const meaning = (decision: Decision): number => {
    const before = known.get(decision);
    if (before !== undefined) return before;
    const text = fingerprint(meaningOf(decision, meaning));
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    known.set(decision, number);
    return number;
  };
  return meaning;
}

function meaningOf(decision: Decision, meaning: Meaning): unknown {
  const { killed, safe, requires, branches } = decision;
  const outcome = (variant: string): unknown => [variant, decision.variants.get(variant)];
  if (killed !== null) return { killed: outcome(safe) };
  return {
    default: outcome(decision.default),
    safe: outcome(safe),
    requires: requires.map((each) => ({ variants: each.variants, decision: meaning(each.decision) })),
    branches: branches.map((branch) => ({
      condition: branch.condition,
      serve: serveMeaning(branch, outcome),
    })),
  };
}

function serveMeaning({ serve }: Branch, outcome: (variant: string) => unknown): unknown {
  if (serve.kind === 'variant') return outcome(serve.variant);
  return { ...serve, arms: serve.arms.map(({ variant, share }) => ({ outcome: outcome(variant), share })) };
}
