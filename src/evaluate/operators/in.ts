import {
  argumentList,
  type Expression,
  isLiteral,
  type Literal,
  type Operator,
  toText,
} from '../expression.ts';

/** From this length on, looking up in a set is faster than walking a list. */
const LONG_LIST = 8;

/** `{"in": [<value>, <list or text>]}`: whether a list has the value, or a text the part. */
export const isIn: Operator = (args, { compile }) => {
  const [needle, haystack] = argumentList('in', args, 2);
  const value = compile(needle);
  return Array.isArray(haystack) ? isInList(value, literals(haystack)) : isInValue(value, compile(haystack));
};

function isInList(value: Expression, list: readonly unknown[]): Expression {
  if (list.length < LONG_LIST) return (context, now) => list.includes(value(context, now));
  const set = new Set(list);
  return (context, now) => set.has(value(context, now));
}

function isInValue(value: Expression, haystack: Expression): Expression {
  return (context, now) => {
    const searched = haystack(context, now);
    const sought = value(context, now);
    if (Array.isArray(searched)) return searched.includes(sought);
    if (typeof searched === 'string') return searched !== '' && searched.includes(toText(sought));
    if (searched) throw new TypeError('"in" looks into a list or a text');
    return false;
  };
}

function literals(list: readonly unknown[]): readonly Literal[] {
  if (list.every(isLiteral)) return list;
  throw new Error('the list of "in" takes plain values only');
}
