import type { JsonValue, ObjectValue } from '../model/index.ts';
import { isList, isScalar, operandList, operationOf } from './json.ts';
import type { Effort } from './tree.ts';
import { quoted, Unreadable } from './unreadable.ts';

/** More than people and compilers write, and little enough to be read in an instant. */
const MAX_PARTS = 400_000;
const MAX_DEPTH = 200;

/** What flagd-core knows; an operator beside them makes it refuse the flag. */
const OPERATORS = new Set(
  [
    '+ * / - % throw max min in preserve if < <= > >= == === != !== or ?? try and substr length exists val map some',
    'all none merge filter reduce ! !! cat keys pipe eachKey every ?: get var missing missing_some',
    'starts_with ends_with sem_ver fractional',
  ].flatMap((names) => names.split(' ')),
);

/** A part with what it costs to read. */
interface Part {
  readonly logic: JsonValue;
  readonly size: number;
  readonly height: number;
}

/**
 * Writes the evaluators and the flag's own key into targeting, and takes off the effort as many steps as there are
 * parts: of the result, or of what was looked at in vain.
 */
export type Expander = (targeting: JsonValue, flagKey: string, effort: Effort) => JsonValue;

/**
 * Resolves `$ref` as flagd does: one evaluator after the other, in the order of the file, is put where it is named. So
 * an evaluator may refer to a later one, and not to an earlier one or itself.
 *
 * @returns a function that throws `Unreadable` for an unknown operator or name, and for what is too large or too deep
 */
export function expander(evaluators: ObjectValue): Expander {
  const known = new Map<string, Part | Unreadable>();
  let visited = 0;
  // From the last one on, so that each is read once, and without a recursion along their references.
  for (const [name, json] of Object.entries(evaluators).reverse()) known.set(name, evaluator(json));

  return (targeting, flagKey, effort) => {
    visited = 0;
    let size = 0;
    try {
      const part = expand(targeting, 0);
      size = part.size;
      return withFlagKey(part.logic, flagKey);
    } finally {
      effort.left -= Math.max(size, visited);
    }
  };

  /** What is wrong with it is kept, because finding it again for every flag would be as much work. */
  function evaluator(json: JsonValue): Part | Unreadable {
    try {
      return expand(json, 0);
    } catch (error) {
      if (error instanceof Unreadable) return error;
      throw error;
    }
  }

  function expand(json: JsonValue, depth: number): Part {
    visited++;
    if (isScalar(json)) return { logic: json, size: scalarSize(json), height: 0 };
    checkDepth(depth);
    if (isList(json)) {
      const parts = json.map((each) => expand(each, depth + 1));
      return sized({
        logic: parts.map(({ logic }) => logic),
        size: parts.reduce((size, part) => size + part.size, 1),
        height: parts.reduce((height, part) => Math.max(height, part.height), 0) + 1,
      });
    }
    const [entry, ...others] = Object.entries(json);
    if (entry === undefined) return { logic: json, size: 1, height: 0 };
    const [operator, operands] = entry;
    if (others.length > 0) {
      throw new Unreadable(
        `an object has several operators: ${quoted(operator)} and others`,
        'Join them with "and" or "or".',
      );
    }
    if (operator === '$ref') return reference(operands, depth);
    if (!OPERATORS.has(operator)) {
      throw new Unreadable(
        `flagd knows no operator ${quoted(operator)}`,
        'See https://flagd.dev/reference/custom-operations for those it knows.',
      );
    }
    const { logic, size, height } = expand(operands, depth + 1);
    return sized({ logic: { [operator]: logic }, size: size + 1, height: height + 1 });
  }

  function reference(name: JsonValue, depth: number): Part {
    if (typeof name !== 'string' || !isPlain(name) || !Object.hasOwn(evaluators, name)) {
      throw new Unreadable(
        `"$ref" names no entry of "$evaluators": ${typeof name === 'string' ? quoted(name) : 'it is no text'}`,
        'Add the evaluator, or write its rule here.',
      );
    }
    const part = known.get(name);
    if (part === undefined) {
      throw new Unreadable(
        `the evaluator ${quoted(name)} is referred to from itself or from a later one`,
        'flagd resolves references in the order of the file; put the evaluator that refers first.',
      );
    }
    if (part instanceof Unreadable) throw part;
    checkDepth(depth + part.height);
    return part;
  }
}

/** flagd looks for the name in the file's text, where quotes and backslashes are written otherwise. */
function isPlain(name: string): boolean {
  return JSON.stringify(name) === `"${name}"`;
}

/** Long texts count, because whatever stays custom is written out. */
function scalarSize(json: JsonValue): number {
  return typeof json === 'string' ? 1 + (json.length >> 6) : 1;
}

function checkDepth(depth: number): void {
  if (depth <= MAX_DEPTH) return;
  throw new Unreadable(`it nests more than ${MAX_DEPTH} deep`, 'Split it into simpler rules.');
}

function sized(part: Part): Part {
  if (part.size <= MAX_PARTS) return part;
  throw new Unreadable(`it has more than ${MAX_PARTS} parts`, 'Split it, or use an attribute for the list.');
}

/** Parts without the key stay the same objects, so that what flags share is shared. */
function withFlagKey(logic: JsonValue, flagKey: string): JsonValue {
  if (isScalar(logic)) return logic;
  if (isList(logic)) {
    const parts = logic.map((each) => withFlagKey(each, flagKey));
    return parts.every((each, index) => each === logic[index]) ? logic : parts;
  }
  const operation = operationOf(logic);
  if (operation === null) return logic;
  const { operator, operands } = operation;
  const [name, ...others] = operandList(operands);
  if (operator === 'var' && others.length === 0) {
    if (name === '$flagd.flagKey') return flagKey;
    if (name === '$flagd.flagKey.0') return flagKey.charAt(0) || null;
  }
  const own = withFlagKey(operands, flagKey);
  return own === operands ? logic : { [operator]: own };
}
