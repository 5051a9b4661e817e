import type { JsonValue } from '../../model/index.ts';
import { inDomain } from '../formula.ts';
import { isList } from '../json.ts';
import type { OperatorReader, Reader } from '../reader.ts';
import { NOWHERE, texts } from '../sets/domain.ts';
import { affixedTexts } from '../sets/text-set.ts';
import { TEXTS } from '../sets/texts.ts';
import { bind, choose, leaf, type Tree } from '../tree.ts';
import { customFormula, type LogicValue, literal, logicOf } from '../value.ts';

/** `{"starts_with": [<text>, <start>]}` and `ends_with`: null when one of them is no text. */
export const readAffix: OperatorReader = (operands, reader, operator) => {
  if (!isList(operands)) return null;
  const [subject, part, ...others] = operands;
  if (subject === undefined || part === undefined || others.length > 0) return null;
  return bind(
    reader.value(subject),
    (text) => bind(reader.value(part), (affix) => test(text, affix), reader.effort),
    reader.effort,
  );

  function test(text: LogicValue, affix: LogicValue): Tree<LogicValue> {
    const isStart = operator === 'starts_with';
    if (affix.kind === 'literal' && typeof affix.value !== 'string') return leaf(literal(null));
    if (text.kind === 'literal' && typeof text.value !== 'string') return leaf(literal(null));
    if (text.kind === 'literal' && affix.kind === 'literal') {
      const [whole, piece] = [String(text.value), String(affix.value)];
      return leaf(literal(isStart ? whole.startsWith(piece) : whole.endsWith(piece)));
    }
    if (text.kind !== 'attribute' || affix.kind !== 'literal') {
      const logic = { [operator]: [logicOf(text), logicOf(affix)] };
      return choose<LogicValue>(
        customFormula(logic, reader.flagKey),
        leaf(literal(true)),
        leaf({ kind: 'falsy', logic }),
      );
    }
    const set = affixedTexts(isStart ? 'startsWith' : 'endsWith', [String(affix.value)]);
    const holds = inDomain(text.name, { ...NOWHERE, texts: texts.known(set) });
    const isText = inDomain(text.name, { ...NOWHERE, texts: texts.known(TEXTS.all) });
    return choose(holds, leaf(literal(true)), choose(isText, leaf(literal(false)), leaf(literal(null))));
  }
};

/** `{"cat": […]}`: literals around at most one attribute. */
export const readCat: OperatorReader = (operands, reader) => {
  if (!isList(operands) || operands.length === 0 || operands.length > 20) return null;
  return joinParts(operands, { kind: 'literal', value: '' }, reader);
};

type Joined =
  | Extract<LogicValue, { readonly kind: 'joined' }>
  | { readonly kind: 'literal'; readonly value: string };

function joinParts(parts: readonly JsonValue[], done: Joined, reader: Reader): Tree<LogicValue> | null {
  const [first, ...others] = parts;
  if (first === undefined) return leaf(done);
  let isReadable = true;
  const tree = bind<LogicValue, LogicValue>(
    reader.value(first),
    (value) => {
      const next = append(done, value);
      const rest = next === null ? null : joinParts(others, next, reader);
      if (rest === null) isReadable = false;
      return rest ?? leaf(done);
    },
    reader.effort,
  );
  return isReadable ? tree : null;
}

/** Engines write booleans, null and missing attributes differently, so these are not joined. */
function append(done: Joined, value: LogicValue): Joined | null {
  const text = value.kind === 'literal' ? textOf(value.value) : null;
  if (text !== null) {
    return done.kind === 'literal'
      ? { kind: 'literal', value: done.value + text }
      : { ...done, after: done.after + text };
  }
  if (done.kind !== 'literal') return null;
  if (value.kind === 'attribute')
    return { kind: 'joined', before: done.value, attribute: value.name, after: '' };
  return value.kind === 'joined' ? { ...value, before: done.value + value.before } : null;
}

function textOf(value: string | number | boolean | null): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : null;
}

/** `{"substr": [<attribute>, 0, <length>]}` */
export const readSubstr: OperatorReader = (operands, reader) => {
  if (!isList(operands)) return null;
  const [subject, start, length, ...others] = operands;
  if (subject === undefined || start !== 0 || typeof length !== 'number' || others.length > 0) return null;
  const value = reader.value(subject);
  if (!Number.isInteger(length) || length < 1 || value.kind !== 'leaf' || value.value.kind !== 'attribute')
    return null;
  return leaf({ kind: 'start', attribute: value.value.name, length });
};
