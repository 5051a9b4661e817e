import { isObject } from './attribute.ts';
import { type Compilation, type Expression, isLiteral } from './expression.ts';
import { OPERATORS } from './operators/index.ts';

/** Rules by name, which targeting refers to as `{"$ref": "<name>"}`. */
export type Evaluators = Readonly<Record<string, unknown>>;

/** A flag's targeting as a function. */
export interface Targeting {
  readonly evaluate: Expression;
  /** Whether the answer depends on `$flagd.timestamp`. */
  readonly readsTimestamp: boolean;
}

/** Deeper and larger rules than any compiler writes, and still far from what a stack holds. */
const MAX_DEPTH = 500;
const MAX_RULES = 100_000;

/**
 * Turns a flag's targeting into nested functions; no code is generated.
 *
 * @param logic flagd's JsonLogic, parsed
 * @param hasClock whether `$flagd.timestamp` can be answered
 * @throws Error that says what is outside the profile, in one line
 */
export function compileTargeting(
  flagKey: string,
  logic: unknown,
  evaluators: Evaluators,
  hasClock: boolean,
): Targeting {
  let depth = 0;
  let rules = 0;
  let insideEvaluator = false;
  let readsTimestamp = false;

  const compilation: Compilation = { flagKey, compile, readTimestamp };
  return { evaluate: compile(logic), readsTimestamp };

  function compile(part: unknown): Expression {
    if (isLiteral(part)) return () => part;
    if (!isObject(part) || Array.isArray(part)) throw new Error('expected an operator or a plain value');
    const [name, ...others] = Object.keys(part);
    if (name === undefined || others.length > 0) throw new Error('a rule has exactly one operator');
    if (++rules > MAX_RULES) throw new Error(`more than ${MAX_RULES} rules`);
    if (depth === MAX_DEPTH) throw new Error(`rules nested more than ${MAX_DEPTH} deep`);
    depth++;
    const expression = name === '$ref' ? inline(part[name]) : operate(name, part[name]);
    depth--;
    return expression;
  }

  function operate(name: string, args: unknown): Expression {
    const operator = OPERATORS.get(name);
    if (operator) return operator(args, compilation);
    throw new Error(
      `unknown operator ${JSON.stringify(name)}; known are ${[...OPERATORS.keys()].join(', ')}`,
    );
  }

  function inline(name: unknown): Expression {
    if (insideEvaluator) throw new Error('an entry of "$evaluators" refers to another one');
    if (typeof name !== 'string' || !Object.hasOwn(evaluators, name)) {
      throw new Error(`"$ref" names no entry of "$evaluators": ${JSON.stringify(name)}`);
    }
    insideEvaluator = true;
    const expression = compile(evaluators[name]);
    insideEvaluator = false;
    return expression;
  }

  function readTimestamp(): void {
    if (!hasClock) throw new Error('"$flagd.timestamp" is read, and no clock was given');
    readsTimestamp = true;
  }
}
