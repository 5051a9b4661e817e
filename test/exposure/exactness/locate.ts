import { evaluateTest } from '../../../src/evaluate/index.ts';
import type { Comparison, ServedAudience } from '../../../src/exposure/audiences/audiences.ts';
import type { Decided, Pin } from '../../../src/exposure/audiences/pair.ts';
import type { Diagram } from '../../../src/exposure/diagram/store.ts';
import type { Variable } from '../../../src/exposure/diagram/variables.ts';
import { type Context, read } from '../../agreement/context.ts';

type AttributeVariable = Extract<Variable, { kind: 'attribute' }>;

/** A context's cell of each attribute, by level. */
export type Cells = ReadonlyMap<number, number>;

/** Finds the cells of contexts. */
export interface Locator {
  /** @throws Error when an attribute's value is in no cell, or in several */
  readonly cells: (context: Context) => Cells;
  /** The cell of one attribute in a context. */
  readonly cell: (level: number, context: Context) => number;
}

export function locator({ variables }: Comparison): Locator {
  const levels = [...variables.ofAttribute.values()].flatMap((level) => {
    const variable = variables.all[level];
    return variable?.kind === 'attribute' ? [[level, finder(variable)] as const] : [];
  });
  const finders = new Map(levels);
  return {
    cells: (context) => new Map(levels.map(([level, find]) => [level, find(context)])),
    cell: (level, context) => finders.get(level)?.(context) ?? -1,
  };
}

/** Evaluates the attribute's tests and looks for the cell with the same answers. */
function finder({ attribute, tests, cells, isUnit }: AttributeVariable): (context: Context) => number {
  return (context) => {
    const value = read(context, attribute);
    const usable = typeof value === 'string' && value !== '';
    const answers = tests.map((test) => evaluateTest(test, context).holds);
    const found = cells.flatMap((cell, index) =>
      (!isUnit || cell.usable === usable) && answers.every((holds, test) => cell.holds[test] === holds)
        ? [index]
        : [],
    );
    const [only, ...others] = found;
    if (only === undefined || others.length > 0)
      throw new Error(
        `${attribute} = ${JSON.stringify(value)} is in ${found.length} cells of ${JSON.stringify(tests)}`,
      );
    return only;
  };
}

/** Where a diagram over conditions leads in the cells of a context. */
export function leafAt({ store }: Comparison, diagram: Diagram, cells: Cells): Diagram {
  let at = diagram;
  for (let cell = cells.get(store.level(at)); cell !== undefined; cell = cells.get(store.level(at)))
    at = store.children(at)[cell] ?? at;
  return at;
}

/** The audiences that a context belongs to: one, or none when it is served what it was. */
export function audiencesAt(comparison: Comparison, cells: Cells): ServedAudience[] {
  const { store, audiences } = comparison;
  return audiences.filter(({ region }) => leafAt(comparison, region, cells) === store.yes);
}

/** The keys that are listed where a context is, whether or not they are served anything else. */
export function pinsAt(comparison: Comparison, cells: Cells): readonly Pin[] {
  const key = comparison.store.keyOf(leafAt(comparison, comparison.diagram, cells));
  return key.startsWith('{') ? (JSON.parse(key) as Decided).pins : [];
}
