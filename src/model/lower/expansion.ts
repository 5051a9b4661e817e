import type { Condition, Test } from '../condition.ts';
import type { Path } from '../problem.ts';
import { note, type Scope } from './scope.ts';

/** How long the conditions of one environment may be with every segment put in: twice what a flag may compile to. */
const LONGEST = 128 * 1024;

/** The shortest test is compiled to more than this. */
const SHORTEST_TEST = 20;

/**
 * Adds up the conditions of one environment. A few lines could blow up to hundreds of megabytes by naming a large
 * segment again and again; what this refuses would be too large to compile, and is never built.
 *
 * @returns whether there is room for a condition and all those before it; the first for which there is none is noted
 */
export function expansionMeter(path: Path, scope: Scope): (condition: Condition) => boolean {
  const known = new Map<Condition, number>();
  let length = 0;
  return (condition) => {
    const hadRoom = length <= LONGEST;
    length += lengthOf(condition, known);
    if (hadRoom && length > LONGEST) {
      note(scope, {
        rule: 'flag-too-large',
        path,
        at: 'key',
        message: `With every segment put in, the conditions of \`${path.at(-1)}\` are longer than ${LONGEST / 1024} KiB.`,
        remedy: 'Let the service send one attribute instead of listing every value, or name fewer segments.',
      });
    }
    return length <= LONGEST;
  };
}

/** At most as many bytes as the condition compiles to. */
function lengthOf(condition: Condition, known: Map<Condition, number>): number {
  const before = known.get(condition);
  if (before !== undefined) return before;
  const length = measure(condition, known);
  known.set(condition, length);
  return length;
}

function measure(condition: Condition, known: Map<Condition, number>): number {
  switch (condition.kind) {
    case 'always':
      return 0;
    case 'all':
    case 'any':
      return condition.of.reduce((sum, each) => sum + lengthOf(each, known), 0);
    case 'not':
      return lengthOf(condition.of, known);
    case 'test':
      return SHORTEST_TEST + condition.attribute.length + valuesLength(condition);
  }
}

function valuesLength(test: Test): number {
  if (test.operator === 'semver') return test.version.length;
  if (!('values' in test)) return 1;
  const lengths = test.values.map((value) => (typeof value === 'string' ? value.length + 1 : 1));
  return lengths.reduce((sum, each) => sum + each, 0);
}
