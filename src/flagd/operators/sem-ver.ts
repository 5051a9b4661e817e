import { parseLenientVersion } from '../../evaluate/index.ts';
import type { VersionTest } from '../../model/index.ts';
import { type Formula, inDomain } from '../formula.ts';
import { isList } from '../json.ts';
import type { OperatorReader } from '../reader.ts';
import { NOWHERE, numbers } from '../sets/domain.ts';
import { affixedTexts, TEXT, type TextSet } from '../sets/text-set.ts';
import { TEXTS } from '../sets/texts.ts';
import { bind, choose, leaf } from '../tree.ts';
import { customFormula, type LogicValue, literal, logicOf } from '../value.ts';

/** The comparison that says the same with the operands exchanged. */
const EXCHANGED = new Map([
  ['=', '='],
  ['!=', '!='],
  ['<', '>'],
  ['<=', '>='],
  ['>', '<'],
  ['>=', '<='],
  ['^', '^'],
  ['~', '~'],
]);

/** Where some engines see a version and others do not; blanks as `trim` takes them. */
const OTHER_STARTS = [
  'V',
  'v',
  ...'\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
];

/** `{"sem_ver": [<version>, <comparison>, <version>]}`, one of the two a literal; null when one is no version. */
export const readSemVer: OperatorReader = (operands, reader) => {
  if (!isList(operands)) return null;
  const [left, operator, right, ...others] = operands;
  if (left === undefined || right === undefined || typeof operator !== 'string' || others.length > 0)
    return null;
  const exchanged = EXCHANGED.get(operator);
  if (exchanged === undefined) return null;
  return bind(
    reader.value(left),
    (a) =>
      bind(
        reader.value(right),
        (b) => {
          const holds =
            b.kind === 'literal'
              ? compare(a, operator, b)
              : a.kind === 'literal'
                ? compare(b, exchanged, a)
                : null;
          const logic = { sem_ver: [logicOf(a), operator, logicOf(b)] };
          const otherwise = leaf<LogicValue>({ kind: 'falsy', logic });
          return choose(
            holds ?? customFormula(logic, reader.flagKey),
            leaf<LogicValue>(literal(true)),
            otherwise,
          );
        },
        reader.effort,
      ),
    reader.effort,
  );

  function compare(
    value: LogicValue,
    comparison: string,
    other: LogicValue & { readonly kind: 'literal' },
  ): Formula | null {
    const version = typeof other.value === 'string' ? parseLenientVersion(other.value) : null;
    if (value.kind !== 'attribute' || version === null) return null;
    const { major, minor, patch, prerelease } = version;
    const full = `${major}.${minor}.${patch}${prerelease.length > 0 ? `-${prerelease.join('.')}` : ''}`;
    const set = versions(comparison, full, major, minor);
    if (set === null) return null;
    const custom = customFormula({ sem_ver: [logicOf(value), comparison, full] }, reader.flagKey);
    return inDomain(value.name, {
      ...NOWHERE,
      numbers: numbers.unknown(custom),
      texts: { yes: set, maybe: affixedTexts('startsWith', OTHER_STARTS), custom },
    });
  }
};

/** `^` and `~` have no lower bound in flagd: they compare the first number, and the first two. */
function versions(comparison: string, full: string, major: number, minor: number): TextSet | null {
  switch (comparison) {
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return version(comparison, full);
    case '^':
      return range(`${major}.0.0-0`, `${major + 1}.0.0-0`);
    case '~':
      return range(`${major}.${minor}.0-0`, `${major}.${minor + 1}.0-0`);
    default:
      return null;
  }
}

function range(from: string, to: string): TextSet | null {
  return parseLenientVersion(to) === null
    ? null
    : TEXTS.intersection([version('>=', from), version('<', to)]);
}

function version(comparison: VersionTest['comparison'], of: string): TextSet {
  return { kind: 'test', attribute: TEXT, operator: 'semver', comparison, version: of };
}
