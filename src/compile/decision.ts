import type { Branch, Decision, Requirement } from '../model/index.ts';
import { type CompiledConditions, compileCondition } from './condition.ts';
import { and, choose, type Logic, type LogicCondition } from './logic.ts';
import { compileServe } from './serve.ts';

/** What is compiled once for all flags of an environment: what is shared is also measured once. */
export interface Inlined {
  /** Of required flags. */
  readonly decisions: Map<Decision, Logic>;
  readonly conditions: CompiledConditions;
}

/**
 * The targeting of a flag at the top level: a variant's name, null for the default variant, or logic that yields
 * one of these. A killed flag is its safe variant, before everything else.
 */
export function compileDecision(decision: Decision, inlined: Inlined): Logic {
  return compileTo(decision, null, inlined);
}

/** The same inside another flag, where the default has to be named. */
function inline(decision: Decision, inlined: Inlined): Logic {
  const known = inlined.decisions.get(decision);
  if (known !== undefined) return known;
  const logic = compileTo(decision, decision.default, inlined);
  inlined.decisions.set(decision, logic);
  return logic;
}

function compileTo(decision: Decision, rest: Logic, inlined: Inlined): Logic {
  if (decision.killed !== null) return decision.safe;
  const isMet = and(decision.requires.map((requirement) => compileRequirement(requirement, inlined)));
  return choose(isMet, compileBranches(decision.branches, rest, inlined), decision.safe);
}

/** A rule whose condition holds decides: what its rollout leaves over never reaches the next rule. */
function compileBranches(branches: readonly Branch[], rest: Logic, { conditions }: Inlined): Logic {
  return branches.reduceRight<Logic>(
    (otherwise, { condition, serve }) =>
      choose(compileCondition(condition, conditions), compileServe(serve, rest), otherwise),
    rest,
  );
}

function compileRequirement({ decision, variants }: Requirement, inlined: Inlined): LogicCondition {
  const served = inline(decision, inlined);
  if (typeof served === 'string') return variants.includes(served);
  const [only, ...others] = variants;
  return only !== undefined && others.length === 0 ? { '===': [served, only] } : { in: [served, variants] };
}
