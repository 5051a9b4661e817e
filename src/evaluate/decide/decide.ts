import type { Decision, Requirement, Value } from '../../model/index.ts';
import type { EvaluationContext } from '../attribute.ts';
import { evaluateCondition } from './condition.ts';
import { type BucketOf, evaluateRollout, hashedBucket } from './rollout.ts';
import { settled } from './settled.ts';
import type { RequirementStep, Step } from './step.ts';

/** What one flag serves in one context, and how it came to it. */
export interface Decided {
  readonly variant: string;
  readonly value: Value;
  /** OpenFeature's reason: what the compiled flag answers in any engine. */
  readonly reason: 'STATIC' | 'TARGETING_MATCH' | 'DEFAULT';
  readonly path: readonly Step[];
}

/**
 * Evaluates a flag from its Decision, step by step: a second, independent reading of what the compiled flag does.
 *
 * @param context the attributes, as plain data
 * @param bucketOf how units are dealt, for those who ask what would be if they were dealt otherwise
 */
export function decide(
  decision: Decision,
  context: EvaluationContext,
  bucketOf: BucketOf = hashedBucket,
): Decided {
  const path: Step[] = [];
  const { variant, reason } = follow(decision, context, bucketOf, path);
  const value = decision.variants.get(variant);
  if (value === undefined) throw new Error(`flag "${decision.flag}" has no variant "${variant}"`);
  return { variant, value, reason: isStatic(decision) ? 'STATIC' : reason, path };
}

type Outcome = Pick<Decided, 'variant' | 'reason'>;

/** Goes from killed over requirements and branches to the default, and notes every step. */
function follow(decision: Decision, context: EvaluationContext, bucketOf: BucketOf, path: Step[]): Outcome {
  const { killed, safe, requires, branches } = decision;
  if (killed !== null) {
    path.push({ kind: 'killed', reason: killed });
    return { variant: safe, reason: 'STATIC' };
  }
  for (const requirement of requires) {
    const step = evaluateRequirement(requirement, context, bucketOf);
    path.push(step);
    if (!step.met) return { variant: safe, reason: 'TARGETING_MATCH' };
  }
  for (const [index, { name, condition, serve }] of branches.entries()) {
    const { holds, because } = evaluateCondition(condition, context);
    path.push({
      kind: 'branch',
      number: index + 1,
      name,
      always: condition.kind === 'always',
      holds,
      because,
    });
    if (!holds) continue;
    if (serve.kind === 'variant') return { variant: serve.variant, reason: 'TARGETING_MATCH' };
    const rollout = evaluateRollout(serve, context, bucketOf);
    path.push(...rollout.path);
    if (rollout.variant !== null) return { variant: rollout.variant, reason: 'TARGETING_MATCH' };
    path.push({ kind: 'default', because: 'left-over' });
    return { variant: decision.default, reason: 'DEFAULT' };
  }
  path.push({ kind: 'default', because: 'no-branch' });
  return { variant: decision.default, reason: 'DEFAULT' };
}

function evaluateRequirement(
  { decision, variants }: Requirement,
  context: EvaluationContext,
  bucketOf: BucketOf,
): RequirementStep {
  const { variant: got, path } = decide(decision, context, bucketOf);
  return {
    kind: 'requirement',
    flag: decision.flag,
    wanted: variants,
    got,
    met: variants.includes(got),
    path,
  };
}

/** Whether everyone is served the same, whatever the context. */
function isStatic({ killed, requires, branches }: Decision): boolean {
  if (killed !== null) return true;
  const fixed = requires.filter(({ decision }) => isStatic(decision));
  if (fixed.some((requirement) => !evaluateRequirement(requirement, {}, hashedBucket).met)) return true;
  if (fixed.length < requires.length) return false;
  for (const { condition, serve } of branches) {
    const holds = settled(condition);
    if (holds === null) return false;
    if (holds) return serve.kind === 'variant' || serve.share === 0;
  }
  return true;
}
