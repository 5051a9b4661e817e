import type { JsonValue, TextDraw } from '../../model/index.ts';
import { isList } from '../json.ts';
import type { OperatorReader, Reader } from '../reader.ts';
import { bind, drawTree, leaf, type Tree } from '../tree.ts';
import { type LogicValue, literal, logicOf } from '../value.ts';
import { enrol } from './enrolment.ts';

const MAX_TOTAL = 2_147_483_647;

/** Each arm may hang on conditions, and is read recursively. */
const MAX_ARMS = 1000;

interface Arm {
  readonly variant: LogicValue;
  readonly weight: number;
}

/** `{"fractional": [<bucket by>, [<variant>, <weight>], …]}`, or without `<bucket by>`: flagd's second generation. */
export const readFractional: OperatorReader = (operands, reader) => {
  if (!isList(operands) || operands.length > MAX_ARMS) return null;
  const [first, ...rest] = operands;
  if (first === undefined) return null;
  if (isList(first)) {
    const draw = { before: reader.flagKey, attribute: 'targetingKey', after: '' };
    return deal(operands, draw, leaf(literal(null)), operands, reader);
  }
  return bind(
    reader.value(first),
    (bucketBy) => {
      const own = [logicOf(bucketBy), ...rest];
      const custom = leaf<LogicValue>({ kind: 'custom', logic: { fractional: own } });
      const draw = drawOf(bucketBy);
      return draw === null ? custom : (deal(rest, draw, custom, own, reader) ?? custom);
    },
    reader.effort,
  );
};

/** Engines differ about what has no text to hash, which is why it stays custom. */
function drawOf(bucketBy: LogicValue): TextDraw | null {
  switch (bucketBy.kind) {
    case 'attribute':
      return { before: '', attribute: bucketBy.name, after: '' };
    case 'joined':
      return { before: bucketBy.before, attribute: bucketBy.attribute, after: bucketBy.after };
    default:
      return null;
  }
}

function deal(
  arms: readonly JsonValue[],
  draw: TextDraw,
  otherwise: Tree<LogicValue>,
  logic: readonly JsonValue[],
  reader: Reader,
): Tree<LogicValue> | null {
  const lists = arms.map((arm) => (isList(arm) && arm.length > 0 && arm.length <= 2 ? arm : null));
  const read = lists.map((arm) => (arm === null ? null : readArm(arm, reader)));
  if (!read.every((each) => each !== null)) return null;
  if (read.every((each) => each.kind === 'leaf')) return slice(read.map(({ value }) => value));
  return combine(read, []);

  function combine(left: readonly Tree<Arm | null>[], done: readonly Arm[]): Tree<LogicValue> {
    const [next, ...others] = left;
    if (next === undefined) return slice(done);
    return bind(next, (arm) => (arm === null ? custom() : combine(others, [...done, arm])), reader.effort);
  }

  function slice(values: readonly (Arm | null)[]): Tree<LogicValue> {
    if (!values.every((each) => each !== null)) return custom();
    const total = values.reduce((sum, { weight }) => sum + weight, 0);
    if (total > MAX_TOTAL) return custom();
    if (total === 0) return leaf(literal(null));
    const slices = values
      .filter(({ weight }) => weight > 0)
      .map(({ variant, weight }) => ({ width: weight, tree: leaf(variant) }));
    const drawn = drawTree({ draw, whole: total }, slices, otherwise);
    // An arm with the default variant's name stands for who is left over, unless null does.
    const hasRest = values.some((each) => each?.variant.kind === 'literal' && each.variant.value === null);
    return enrol(drawn, hasRest ? null : reader.defaultVariant, reader);
  }

  function custom(): Tree<LogicValue> {
    return leaf({ kind: 'custom', logic: { fractional: logic } });
  }
}

/** The weight must be an integer, and counts as 0 when negative. Null where engines do not agree. */
function readArm(
  [variant = null, weight = 1]: readonly JsonValue[],
  { value, effort }: Reader,
): Tree<Arm | null> {
  return bind(
    value(variant),
    (name) =>
      bind<LogicValue, Arm | null>(
        value(weight),
        (number) => {
          const share = number.kind === 'literal' ? number.value : null;
          const isShare = typeof share === 'number' && Number.isInteger(share);
          const isVariant = name.kind === 'literal' || name.kind === 'custom' || name.kind === 'joined';
          return leaf(isShare && isVariant ? { variant: name, weight: Math.max(0, share) } : null);
        },
        effort,
      ),
    effort,
  );
}
