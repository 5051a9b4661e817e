import { parseSync, Visitor } from 'oxc-parser';

/** One small change of a source that a test should notice. */
export interface Mutant {
  /** In UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What is put there instead. */
  readonly replacement: string;
}

const comparisons: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
};

const logical: Readonly<Record<string, string>> = { '&&': '||', '||': '&&' };

const methods: Readonly<Record<string, string>> = { some: 'every', every: 'some', min: 'max', max: 'min' };

/**
 * Every comparison one off and turned round, every threshold one more and one less, `&&` for `||`, negations left
 * out, truth values turned round, `some` for `every`.
 */
export function mutantsOf(file: string, source: string): Mutant[] {
  const mutants: Mutant[] = [];
  const types = new Set<number>();
  const replace = (start: number, end: number, ...replacements: readonly string[]): void => {
    const text = source.slice(start, end);
    for (const replacement of replacements) mutants.push({ start, end, text, replacement });
  };
  const operator = (
    left: { end: number },
    right: { start: number },
    symbol: string,
    by: readonly string[],
  ): void => {
    const start = source.indexOf(symbol, left.end);
    if (start !== -1 && start < right.start) replace(start, start + symbol.length, ...by);
  };
  new Visitor({
    BinaryExpression: ({ left, right, operator: symbol }) =>
      operator(left, right, symbol, comparisons[symbol] ?? []),
    LogicalExpression: ({ left, right, operator: symbol }) => {
      const other = logical[symbol];
      if (other !== undefined) operator(left, right, symbol, [other]);
    },
    UnaryExpression: ({ start, operator: symbol }) => {
      if (symbol === '!') replace(start, start + 1, '');
    },
    Literal: ({ start, end, value }) => {
      if (typeof value === 'number') replace(start, end, String(value + 1), String(value - 1));
      if (typeof value === 'boolean') replace(start, end, String(!value));
    },
    TSLiteralType: ({ literal }) => {
      types.add(literal.start);
    },
    MemberExpression: ({ property }) => {
      const other = property.type === 'Identifier' ? methods[property.name] : undefined;
      if (other !== undefined) replace(property.start, property.end, other);
    },
  }).visit(parseSync(file, source).program);
  return mutants.filter(({ start }) => !types.has(start));
}
