import type { CustomCondition } from '../../model/index.ts';
import { canonical } from '../canonical.ts';
import { type Formula, inDomain } from '../formula.ts';
import type { Scalar } from '../json.ts';
import { BOOLEANS, onlyBoolean } from '../sets/boolean-set.ts';
import { absence, booleans, type Domain, numbers, texts, WHERE_MISSING } from '../sets/domain.ts';
import { NUMBERS, onlyNumber } from '../sets/number-set.ts';
import { listedTexts } from '../sets/text-set.ts';
import { TEXTS } from '../sets/texts.ts';
import { Unreadable } from '../unreadable.ts';
import { customFormula, type LogicValue, logicOf } from '../value.ts';
import { isOneOf } from './same.ts';

/**
 * `{"==": [a, b]}`, as flagd's JavaScript engine has it: a text and null equal only themselves; everything else is
 * compared as a number, and a text that is none is an error, false in other engines.
 */
export function looselyEqual(a: LogicValue, b: LogicValue, flagKey: string): Formula {
  if (a.kind === 'literal' && b.kind === 'literal') return equalLiterals(a.value, b.value);
  const custom = customFormula({ '==': [logicOf(a), logicOf(b)] }, flagKey);
  const [value, other] = b.kind === 'literal' ? [a, b] : [b, a];
  if (other.kind !== 'literal') return custom;
  if (value.kind === 'joined' || value.kind === 'start') {
    return typeof other.value === 'string' ? isOneOf(value, [other.value], flagKey) : custom;
  }
  if (value.kind !== 'attribute') return custom;
  return inDomain(value.name, looseDomain(value.name, other.value, b.kind === 'literal', flagKey));
}

function looseDomain(name: string, literal: Scalar, isLast: boolean, flagKey: string): Domain {
  const number = typeof literal === 'string' && Number.isNaN(Number(literal)) ? null : Number(literal);
  const own: CustomCondition = {
    kind: 'custom',
    text: canonical({ '==': [{ var: name }, literal] }, flagKey),
  };
  // Whatever the text is, the answer is the same error, so that another text in its place is no change.
  const error: CustomCondition = {
    kind: 'custom',
    text: canonical({ '==': [{ var: name }, 'a text that is no number'] }, flagKey),
  };
  if (number === null) {
    return {
      missing: absence.known(0),
      booleans: booleans.unknown(error),
      numbers: numbers.unknown(error),
      texts: texts.known(listedTexts([String(literal)])),
      objects: false,
    };
  }
  const equals = booleans.known(
    BOOLEANS.union([true, false].filter((each) => Number(each) === number).map(onlyBoolean)),
  );
  // With the literal first, the compiled and the interpreted engine disagree about null.
  const isZero = number === 0 && typeof literal !== 'string';
  const isNull = literal === null;
  return {
    missing: isNull
      ? WHERE_MISSING
      : !isZero
        ? absence.known(0)
        : isLast
          ? WHERE_MISSING
          : absence.unknown(own),
    booleans: isNull && !isLast ? booleans.unknown(own) : equals,
    numbers: isNull && !isLast ? numbers.unknown(own) : numbers.known(NUMBERS.union([onlyNumber(number)])),
    texts:
      typeof literal === 'string'
        ? texts.known(listedTexts([literal]))
        : isNull
          ? texts.known(TEXTS.none)
          : texts.unknown(own),
    objects: false,
  };
}

function equalLiterals(a: Scalar, b: Scalar): boolean {
  if (typeof a === typeof b || a === null || b === null) return a === b;
  throw new Unreadable(
    '"==" compares two literals of different types',
    'Compare an attribute with a literal.',
  );
}
