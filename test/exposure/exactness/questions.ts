import type { Condition, Decision, Test } from '../../../src/model/index.ts';
import { withRequired } from './decisions.ts';

/** What two sides ask of the attributes. */
export interface Questions {
  readonly tests: ReadonlyMap<string, readonly Test[]>;
  /** The attributes that draws take. */
  readonly units: ReadonlySet<string>;
}

/** Collects all tests and draws of some decisions and of those they require. */
export function questionsOf(decisions: readonly Decision[], conditions: readonly Condition[]): Questions {
  const tests = new Map<string, Test[]>();
  const units = new Set<string>();
  const visit = (condition: Condition): void => {
    if (condition.kind === 'all' || condition.kind === 'any') condition.of.forEach(visit);
    else if (condition.kind === 'not') visit(condition.of);
    else if (condition.kind === 'test') {
      const own = tests.get(condition.attribute) ?? [];
      own.push(condition);
      tests.set(condition.attribute, own);
    }
  };
  conditions.forEach(visit);
  for (const { branches } of decisions.flatMap(withRequired)) {
    for (const { condition, serve } of branches) {
      visit(condition);
      if (serve.kind === 'rollout') units.add(serve.enrolment.attribute).add(serve.arm.attribute);
    }
  }
  return { tests, units };
}

/** All attributes that are asked for. */
export function attributesOf({ tests, units }: Questions): string[] {
  return [...new Set([...tests.keys(), ...units])];
}
