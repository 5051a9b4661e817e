import { answering, type Cell, type Scalar } from '../cells/cell.ts';
import { numberSamples } from '../cells/number-samples.ts';
import { unheardOf } from '../cells/text-cells.ts';
import type { Diagram, Store } from '../diagram/store.ts';
import type { Variable, Variables } from '../diagram/variables.ts';
import type { Effort } from '../effort.ts';

/**
 * Where every attribute is missing or has a value that no test names: the people nobody had in mind. A condition that
 * holds for some of them at most excludes others, so nearly everyone may be in it. Whom a draw takes has a unit.
 */
export function unremarkable(store: Store, { all }: Variables, effort: Effort): Diagram {
  return all.reduce((others, variable, level) => {
    if (variable.kind !== 'attribute') return others;
    const isPlain = plainCells(variable, effort);
    const own = store.node(
      level,
      variable.cells.map((cell) => (isPlain(cell) ? store.yes : store.no)),
    );
    return store.choose(own, others, store.no);
  }, store.yes);
}

type AttributeVariable = Extract<Variable, { kind: 'attribute' }>;

function plainCells({ tests, isUnit }: AttributeVariable, effort: Effort): (cell: Cell) => boolean {
  const answers = answering(tests, effort);
  const values = isUnit ? [unheardOf(tests)] : [undefined, unheardOf(tests), ...plainScalars(tests)];
  const plain = new Set(values.map((value) => answers(value).join()));
  return ({ holds, usable }) => (usable || !isUnit) && plain.has(holds.join());
}

/** A boolean and a number that no test names. Next to bounds no number is like any other. */
function plainScalars(tests: AttributeVariable['tests']): Scalar[] {
  const named = new Set<unknown>(tests.flatMap((test) => ('values' in test ? [...test.values] : [])));
  const booleans = [true, false].filter((value) => !named.has(value));
  if (tests.some((test) => 'bound' in test)) return booleans;
  return [
    ...booleans,
    ...numberSamples(tests)
      .filter(({ isAlone }) => !isAlone)
      .map(({ value }) => value),
  ];
}
