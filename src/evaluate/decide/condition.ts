import type { Condition } from '../../model/index.ts';
import type { EvaluationContext } from '../attribute.ts';
import { evaluateTest } from './attribute-test.ts';
import type { TestResult } from './step.ts';

/** Whether a condition holds, and the tests that decided it. */
export interface ConditionResult {
  readonly holds: boolean;
  readonly because: readonly TestResult[];
}

/** Evaluates a condition. */
export function evaluateCondition(condition: Condition, context: EvaluationContext): ConditionResult {
  switch (condition.kind) {
    case 'always':
      return { holds: true, because: [] };
    case 'all':
      return evaluateUntil(false, condition.of, context);
    case 'any':
      return evaluateUntil(true, condition.of, context);
    case 'not': {
      const { holds, because } = evaluateCondition(condition.of, context);
      return { holds: !holds, because };
    }
    case 'test': {
      const result = evaluateTest(condition, context);
      return { holds: result.holds, because: [result] };
    }
  }
}

/** The first condition that comes out as wanted decides alone; otherwise all of them do. */
function evaluateUntil(
  wanted: boolean,
  conditions: readonly Condition[],
  context: EvaluationContext,
): ConditionResult {
  const others: TestResult[] = [];
  for (const condition of conditions) {
    const result = evaluateCondition(condition, context);
    if (result.holds === wanted) return result;
    others.push(...result.because);
  }
  return { holds: !wanted, because: others };
}
