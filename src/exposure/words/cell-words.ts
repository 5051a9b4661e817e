import type { Comparison } from '../audiences/audiences.ts';
import type { Cell, Scalar } from '../cells/cell.ts';
import type { Diagram } from '../diagram/store.ts';
import type { Variable } from '../diagram/variables.ts';
import { list, testInWords } from './condition-words.ts';
import { not } from './rules.ts';

type Attribute = Extract<Variable, { readonly kind: 'attribute' }>;

/** More ways than this to belong to an audience are not spelled out. */
const MAX_WAYS = 3;

/**
 * Words made from the attributes' values themselves: `country is "AT"`, `country is not "DE"`. Null where that
 * would be long. Values that only keep those out who cannot be drawn are not mentioned.
 */
export function namedByCells(
  { store, variables }: Comparison,
  region: Diagram,
  counted: Diagram,
): string | null {
  const ways: string[] = [];
  const visit = (diagram: Diagram, said: readonly string[]): boolean => {
    if (diagram === store.no) return true;
    if (diagram === store.yes) return ways.push(said.join(' and ')) <= MAX_WAYS;
    const variable = variables.all[store.level(diagram)];
    if (variable?.kind !== 'attribute') return false;
    const children = store.children(diagram);
    return [...new Set(children)].every((child) => {
      if (child === store.no) return true;
      const isIn = variable.cells.map((_, index) => children[index] === child);
      const words = cellsInWords(variable, isIn);
      return words !== null && visit(child, words === '' ? said : [...said, words]);
    });
  };
  // Where everyone who counts belongs to it, the question is not worth a word.
  const asked = store.choose(counted, region, store.no);
  return visit(asked, []) && ways.every((way) => way !== '') && ways.length > 0 ? ways.join(', or ') : null;
}

/** What the cells of one attribute have in common; the empty text for all usable values, null for no short words. */
function cellsInWords(variable: Attribute, isIn: readonly boolean[]): string | null {
  const { attribute, cells, isUnit } = variable;
  const inside = cells.filter((_, index) => isIn[index] === true);
  const outside = cells.filter((_, index) => isIn[index] !== true);
  if (isUnit && inside.every(({ usable }) => usable) && outside.every(({ usable }) => !usable)) return '';
  const values = valuesOf(inside);
  if (values !== null) return `${attribute} is ${list(values)}`;
  const others = valuesOf(outside);
  if (others !== null) return `${attribute} is not ${list(others)}`;
  return testsInWords(variable, isIn);
}

/** One test, or two of which the second one does not hold. */
function testsInWords({ tests, cells }: Attribute, isIn: readonly boolean[]): string | null {
  const are = (holds: (cell: Cell) => boolean | undefined): boolean =>
    cells.every((cell, index) => (holds(cell) === true) === isIn[index]);
  for (const [index, test] of tests.entries()) {
    const words = testInWords(test);
    if (are(({ holds }) => holds[index])) return words;
    if (are(({ holds }) => !holds[index])) return not(words);
    const second = tests.findIndex((_, other) => are(({ holds }) => holds[index] === true && !holds[other]));
    const except = tests[second];
    if (except !== undefined) return `${words}, ${not(testInWords(except))}`;
  }
  return null;
}

function valuesOf(cells: readonly Cell[]): Scalar[] | null {
  const values = cells.map((cell) => cell.values);
  const known = values.flatMap((each) => each ?? []);
  return values.includes(null) || known.length === 0 ? null : known;
}
