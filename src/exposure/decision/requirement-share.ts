import { evaluateCondition } from '../../evaluate/index.ts';
import type { Condition, Decision, Requirement } from '../../model/index.ts';
import { fingerprint } from '../fingerprint.ts';
import { everyoneGets } from './everyone-gets.ts';
import { contextOf, STRANGER } from './example.ts';
import { restShare } from './rest-share.ts';
import { writtenRules } from './written-rules.ts';

/** Shares of everyone whom no rule of either flag decides for, in thousandths of a percent; may have a fraction. */
export interface RequirementShare {
  /** Who is served something else than the safe value as far as this requirement is concerned. */
  readonly own: number;
  /** Whom the requirement is met for. */
  readonly required: number;
}

/**
 * What share of everyone else a flag reaches, and what share one of its requirements lets through. Shares are of
 * distinct values of the bucket attribute, each of its own flag's.
 *
 * @param requirement one of the decision's
 * @returns null where the two shares do not tell it all: one of the flags is killed or hangs on further requirements
 *   that are not certain, or somebody who is nobody in particular is decided for by a rule
 */
export function requirementShare(decision: Decision, requirement: Requirement): RequirementShare | null {
  const required = requirement.decision;
  if (decision.killed !== null || required.killed !== null) return null;
  const others = decision.requires.filter((each) => each !== requirement);
  if (!others.every(isMet) || !required.requires.every(isMet)) return null;
  if (!areDecidedForByNoRule(decision, required)) return null;
  const valueIn = (variant: string): string => fingerprint(decision.variants.get(variant));
  const safe = valueIn(decision.safe);
  return {
    own: restShare(decision, (variant) => valueIn(variant) !== safe),
    required: restShare(required, (variant) => requirement.variants.includes(variant)),
  };
}

function isMet({ decision, variants }: Requirement): boolean {
  const served = everyoneGets(decision);
  return served !== null && variants.includes(served);
}

/** Somebody of whom nothing is known but units that no rule names stands for all others like them, who are endless. */
function areDecidedForByNoRule(...decisions: readonly Decision[]): boolean {
  const conditions = decisions.flatMap((each) => writtenRules(each).rules.map(({ condition }) => condition));
  const stranger = STRANGER.repeat(1 + Math.max(0, ...conditions.map(longestText)));
  const units = decisions.flatMap(({ branches }) =>
    branches.flatMap(({ serve }) => (serve.kind === 'rollout' ? [serve.enrolment.attribute] : [])),
  );
  const context = contextOf(new Map(units.map((attribute) => [attribute, stranger])));
  return context !== null && !conditions.some((each) => evaluateCondition(each, context).holds);
}

/** How long the longest text is that a condition names. */
function longestText(condition: Condition): number {
  switch (condition.kind) {
    case 'always':
      return 0;
    case 'all':
    case 'any':
      return condition.of.reduce((longest, each) => Math.max(longest, longestText(each)), 0);
    case 'not':
      return longestText(condition.of);
    case 'test': {
      const values: readonly unknown[] = 'values' in condition ? condition.values : [];
      return values.reduce<number>((longest, value) => Math.max(longest, String(value).length), 0);
    }
  }
}
