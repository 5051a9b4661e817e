import type { CustomCondition } from '../../model/index.ts';
import { type Formula, inDomain } from '../formula.ts';
import type { Scalar } from '../json.ts';
import { BOOLEANS, onlyBoolean } from '../sets/boolean-set.ts';
import { absence, booleans, type Domain, NOWHERE, numbers, texts, WHERE_MISSING } from '../sets/domain.ts';
import { NUMBERS, onlyNumber } from '../sets/number-set.ts';
import { affixedTexts, listedTexts } from '../sets/text-set.ts';
import { customFormula, type LogicValue, logicOf } from '../value.ts';

/** That a value is identical to one of some literals. */
export function isOneOf(value: LogicValue, literals: readonly Scalar[], flagKey: string): Formula {
  const custom = () => customFormula({ in: [logicOf(value), literals] }, flagKey);
  switch (value.kind) {
    case 'literal':
      return literals.includes(value.value);
    case 'attribute':
      return inDomain(value.name, identical(literals));
    case 'joined':
      return joinedIsOneOf(
        value,
        literals.filter((each) => typeof each === 'string'),
        custom(),
      );
    case 'start':
      return startIsOneOf(value, literals, custom());
    case 'falsy':
      return literals.some((each) => each === false || each === null) ? custom() : false;
    case 'length':
    case 'missing':
    case 'custom':
      return custom();
  }
}

/** The values that are identical to one of some literals. */
function identical(literals: readonly Scalar[]): Domain {
  return {
    missing: literals.includes(null) ? WHERE_MISSING : NOWHERE.missing,
    booleans: booleans.known(
      BOOLEANS.union(literals.filter((each) => typeof each === 'boolean').map(onlyBoolean)),
    ),
    numbers: numbers.known(
      NUMBERS.union(literals.filter((each) => typeof each === 'number').map(onlyNumber)),
    ),
    texts: texts.known(listedTexts(literals.filter((each) => typeof each === 'string'))),
    objects: false,
  };
}

type Joined = Extract<LogicValue, { readonly kind: 'joined' }>;

/** Booleans and missing attributes are written differently by different engines, whole numbers are not. */
function joinedIsOneOf(
  { before, attribute, after }: Joined,
  literals: readonly string[],
  custom: CustomCondition,
): Formula {
  const inner = literals
    .filter(
      (each) =>
        each.length >= before.length + after.length && each.startsWith(before) && each.endsWith(after),
    )
    .map((each) => each.slice(before.length, each.length - after.length));
  const written = inner
    .map(Number)
    .filter((each) => Number.isSafeInteger(each) && inner.includes(String(each)));
  return inDomain(attribute, {
    missing: absence.unknown(custom),
    booleans: booleans.unknown(custom),
    numbers: numbers.known(NUMBERS.union(written.map(onlyNumber))),
    texts: texts.known(listedTexts(inner)),
    objects: false,
  });
}

/** What is no text has no first characters, and is an error in some engines. */
function startIsOneOf(
  { attribute, length }: Extract<LogicValue, { readonly kind: 'start' }>,
  literals: readonly Scalar[],
  custom: CustomCondition,
): Formula {
  const starts = literals.filter((each) => typeof each === 'string');
  const isExact = starts.length === literals.length && starts.every((each) => each.length === length);
  return inDomain(attribute, {
    missing: absence.unknown(custom),
    booleans: booleans.unknown(custom),
    numbers: numbers.unknown(custom),
    texts: isExact ? texts.known(affixedTexts('startsWith', starts)) : texts.unknown(custom),
    objects: false,
  });
}
