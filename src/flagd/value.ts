import type { CustomCondition, JsonValue } from '../model/index.ts';
import { canonical } from './canonical.ts';
import { type Formula, inDomain } from './formula.ts';
import type { Scalar } from './json.ts';
import { onlyBoolean } from './sets/boolean-set.ts';
import { booleans, type Domain, NOWHERE, numbers, texts } from './sets/domain.ts';
import { NUMBERS, onlyNumber } from './sets/number-set.ts';
import { listedTexts } from './sets/text-set.ts';
import { TEXTS } from './sets/texts.ts';

/** What an expression is, as far as it can be known without a context. */
export type LogicValue =
  /** `isEnrolled` marks the arm of a rollout. */
  | { readonly kind: 'literal'; readonly value: Scalar; readonly isEnrolled?: boolean }
  | { readonly kind: 'attribute'; readonly name: string }
  /** A literal, the attribute's value, a literal, joined to one text. */
  | { readonly kind: 'joined'; readonly before: string; readonly attribute: string; readonly after: string }
  /** The first characters of an attribute. */
  | { readonly kind: 'start'; readonly attribute: string; readonly length: number }
  /** The names of those attributes that are missing; `isFilled` says whether there are any. */
  | { readonly kind: 'missing'; readonly isFilled: Formula; readonly logic: JsonValue }
  /** The length of an attribute. */
  | { readonly kind: 'length'; readonly attribute: string }
  /** False or null. */
  | { readonly kind: 'falsy'; readonly logic: JsonValue }
  | { readonly kind: 'custom'; readonly logic: JsonValue };

export function literal(value: Scalar): LogicValue {
  return { kind: 'literal', value };
}

/** The value as logic again. */
export function logicOf(value: LogicValue): JsonValue {
  switch (value.kind) {
    case 'literal':
      return value.value;
    case 'attribute':
      return { var: value.name };
    case 'joined':
      return { cat: [value.before, { var: value.attribute }, value.after] };
    case 'start':
      return { substr: [{ var: value.attribute }, 0, value.length] };
    case 'length':
      return { var: `${value.attribute}.length` };
    case 'missing':
    case 'falsy':
    case 'custom':
      return value.logic;
  }
}

/** A condition that only its engine can read. */
export function customFormula(logic: JsonValue, flagKey: string): CustomCondition {
  return { kind: 'custom', text: canonical(logic, flagKey) };
}

/** Whether JSONLogic takes the value for true. */
export function truthOf(value: LogicValue, flagKey: string): Formula {
  switch (value.kind) {
    case 'literal':
      return Boolean(value.value);
    case 'attribute':
      return inDomain(value.name, TRUE_VALUES);
    case 'joined':
      if (value.before !== '' || value.after !== '') return true;
      return customFormula(logicOf(value), flagKey);
    case 'length': {
      const custom = customFormula(logicOf(value), flagKey);
      return inDomain(value.attribute, { ...NOWHERE, texts: texts.unknown(custom) });
    }
    case 'missing':
      return value.isFilled;
    case 'falsy':
      return false;
    case 'start':
    case 'custom':
      return customFormula(logicOf(value), flagKey);
  }
}

const TRUE_VALUES: Domain = {
  missing: NOWHERE.missing,
  booleans: booleans.known(onlyBoolean(true)),
  numbers: numbers.known(NUMBERS.complement(onlyNumber(0))),
  texts: texts.known(TEXTS.complement(listedTexts(['']))),
  objects: true,
};
