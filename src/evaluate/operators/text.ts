import { argumentList, type Operator, toText } from '../expression.ts';

/** `{"cat": […]}`: the parts joined to one text. */
export const cat: Operator = (args, { compile }) => {
  const list = argumentList('cat', args, 1, Infinity);
  if (list.includes(null)) throw new Error('"cat" does not take null');
  const parts = list.map(compile);
  return (context, now) => {
    let text = '';
    for (const part of parts) text += toText(part(context, now));
    return text;
  };
};

/** `{"substr": [<text>, <start>, <length>]}`: a negative start counts from the end, a negative length leaves out. */
export const substr: Operator = (args, { compile }) => {
  const [subject, start, length] = argumentList('substr', args, 2, 3);
  if (!isInteger(start) || !(length === undefined || isInteger(length))) {
    throw new Error('"substr" takes whole numbers for start and length');
  }
  const value = compile(subject);
  return (context, now) => {
    const text = value(context, now);
    if (typeof text !== 'string') throw new TypeError('"substr" takes a text');
    const rest = text.slice(start);
    return length === undefined ? rest : rest.slice(0, length);
  };
};

/** `{"starts_with": [<text>, <start>]}`: null when one of them is no text. */
export const startsWith: Operator = (args, { compile }) => {
  const [subject, start] = argumentList('starts_with', args, 2).map(compile);
  return (context, now) => {
    const text = subject?.(context, now);
    const part = start?.(context, now);
    return typeof text === 'string' && typeof part === 'string' ? text.startsWith(part) : null;
  };
};

/** `{"ends_with": [<text>, <end>]}`: null when one of them is no text. */
export const endsWith: Operator = (args, { compile }) => {
  const [subject, end] = argumentList('ends_with', args, 2).map(compile);
  return (context, now) => {
    const text = subject?.(context, now);
    const part = end?.(context, now);
    return typeof text === 'string' && typeof part === 'string' ? text.endsWith(part) : null;
  };
};

function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
