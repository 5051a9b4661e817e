import type { FlagDefinition, SegmentDefinition } from '../../model/index.ts';
import { type AskedAttribute, attributesAskedBy, attributesIn } from '../attributes-asked.ts';
import { type Leaf, leavesOf, valueAt } from '../leaves.ts';

/** An attribute that a condition tests, and the values it is compared with. */
export interface TestedAttribute extends AskedAttribute {
  readonly values: readonly Leaf[];
}

/** What the conditions of a flag, or the one of a segment, compare with what, in the order of the file. */
export function testedBy(definition: FlagDefinition | SegmentDefinition): TestedAttribute[] {
  const asked = 'if' in definition ? attributesIn(definition.if, ['if']) : attributesAskedBy(definition);
  return asked.map((each) => ({ ...each, values: leavesOf(valueAt(definition, each.path), each.path) }));
}
