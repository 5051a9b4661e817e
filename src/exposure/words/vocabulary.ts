import type { PlanCondition } from '../../model/index.ts';
import type { Builder } from '../diagram/build.ts';
import type { Diagram } from '../diagram/store.ts';
import { conditionInWords, isAnyNumber } from './condition-words.ts';

/** A condition that has a name of its own. */
export interface Segment {
  readonly name: string;
  readonly condition: PlanCondition;
}

/** What people call a condition: the segment it is, or the condition in words. */
export type Vocabulary = (condition: PlanCondition, diagram: Diagram) => string;

/** Calls conditions by the names of segments wherever they mean the same. */
export function vocabulary(segments: readonly Segment[], builder: Builder): Vocabulary {
  const names = new Map(segments.map(({ name, condition }) => [builder.condition(condition), name]));
  const inWords: Vocabulary = (condition, diagram) => {
    const name = names.get(diagram);
    if (name !== undefined) return name;
    switch (condition.kind) {
      case 'all':
        return partsInWords(condition.of, ' and ') ?? conditionInWords(condition);
      case 'any':
        return isAnyNumber(condition.of)
          ? conditionInWords(condition)
          : (partsInWords(condition.of, ' or ') ?? conditionInWords(condition));
      case 'not':
        return `not (${inWords(condition.of, builder.condition(condition.of))})`;
      default:
        return conditionInWords(condition);
    }
  };
  const partsInWords = (parts: readonly PlanCondition[], joint: string): string | null => {
    const [first, ...others] = parts.map((part) => {
      const words = inWords(part, builder.condition(part));
      return words.includes(' or ') || words.includes(' and ') ? `(${words})` : words;
    });
    if (first === undefined) return null;
    return others.length === 0 ? bare(first) : [first, ...others].join(joint);
  };
  return inWords;
}

function bare(words: string): string {
  return words.startsWith('(') ? words.slice(1, -1) : words;
}
