import type { Condition } from '../condition.ts';
import type { ConditionDefinition } from '../generated/flag.ts';
import type { SegmentDefinition } from '../generated/segment.ts';
import type { Policy } from '../policy.ts';
import type { Path, Problem } from '../problem.ts';
import { lowerCondition } from './condition.ts';
import { refuseKey, scopeOf } from './scope.ts';

/** What became of one segment's definition; the condition is null when there are problems. */
export interface LoweredSegment {
  readonly condition: Condition | null;
  readonly problems: readonly Problem[];
}

/** The condition of a segment. */
export function lowerSegment(definition: SegmentDefinition, policy: Policy): LoweredSegment {
  const scope = scopeOf({ policy, segments: new Map(), flags: new Map() });
  for (const path of segmentReferences(definition.if, ['if'])) {
    const message = 'A segment cannot refer to another segment.';
    refuseKey(scope, 'segment-nested', path, message, 'Write the other segment’s conditions here.');
  }
  if (scope.problems.length > 0) return { condition: null, problems: scope.problems };
  const condition = lowerCondition(definition.if, ['if'], scope);
  return { condition: scope.problems.length === 0 ? condition : null, problems: scope.problems };
}

function segmentReferences(definition: ConditionDefinition, path: Path): Path[] {
  const inLists = (['all', 'any'] as const).flatMap((name) =>
    (definition[name] ?? []).flatMap((each, index) => segmentReferences(each, [...path, name, index])),
  );
  const inNot = definition.not ? segmentReferences(definition.not, [...path, 'not']) : [];
  return [...(definition.segment === undefined ? [] : [[...path, 'segment']]), ...inLists, ...inNot];
}
