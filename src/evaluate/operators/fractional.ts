import { readAttribute } from '../attribute.ts';
import { type Compilation, type Expression, isLiteral, type Operator, toText } from '../expression.ts';
import { hashPrefix, murmur3 } from '../murmur3.ts';
import { dealer } from './dealer.ts';

/**
 * `{"fractional": [<bucket by>, ["a", 10], ["b", 90]]}`, second version: one of the arms, by the hash of a text, in
 * proportion to the weights. Without `<bucket by>` the text is the flag's key followed by the targeting key.
 */
export const fractional: Operator = (args, compilation) => {
  if (!Array.isArray(args) || args.length === 0) throw new Error('"fractional" takes a list of arms');
  const [first, ...rest]: readonly unknown[] = args;
  if (Array.isArray(first)) {
    const deal = dealArms([first, ...rest], compilation);
    const { flagKey } = compilation;
    return (context, now) => {
      const targetingKey = readAttribute(context, 'targetingKey');
      return targetingKey ? deal(murmur3(`${flagKey}${targetingKey}`), context, now) : null;
    };
  }
  const deal = dealArms(rest, compilation);
  const hash = saltedHash(first, compilation) ?? textHash(compilation.compile(first));
  return (context, now) => {
    const hashed = hash(context, now);
    return hashed === null ? null : deal(hashed, context, now);
  };
};

type Deal = (hash: number, ...parameters: Parameters<Expression>) => unknown;
type Hash = (...parameters: Parameters<Expression>) => number | null;

function dealArms(arms: readonly unknown[], { compile }: Compilation): Deal {
  const lists = arms.map(checkArm);
  if (lists.flat().every(isLiteral)) return dealer(lists);
  const expressions = lists.map((arm) => arm.map(compile));
  return (hash, context, now) =>
    dealer(expressions.map((arm) => arm.map((part) => part(context, now))))(hash);
}

function checkArm(arm: unknown): readonly unknown[] {
  if (Array.isArray(arm)) return arm;
  throw new Error('an arm of "fractional" is a list of a variant and its weight');
}

function textHash(key: Expression): Hash {
  return (context, now) => {
    const text = key(context, now);
    return typeof text === 'string' ? murmur3(text) : null;
  };
}

/**
 * The hash of `{"cat": ["<salt>", {"var": …}, "<suffix>"]}` with the salt hashed beforehand; the suffix may be
 * missing. Null for any other expression.
 */
function saltedHash(logic: unknown, { compile }: Compilation): Hash | null {
  const parts = typeof logic === 'object' && logic !== null && 'cat' in logic ? logic.cat : null;
  if (!Array.isArray(parts) || parts.length < 2 || parts.length > 3) return null;
  const [salt, attribute, suffix = '']: readonly unknown[] = parts;
  if (typeof salt !== 'string' || typeof suffix !== 'string' || isLiteral(attribute)) return null;
  if (ENDS_INSIDE_PAIR.test(salt)) return null;
  const prefix = hashPrefix(salt);
  const read = compile(attribute);
  return (context, now) => murmur3(toText(read(context, now)), prefix, suffix);
}

const ENDS_INSIDE_PAIR = /[\ud800-\udbff]$/;
