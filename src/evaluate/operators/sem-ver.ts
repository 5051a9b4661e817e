import { argumentList, type Expression, type Operator } from '../expression.ts';
import { compareVersions, parseLenientVersion, type Version } from '../version.ts';

type Comparison = (a: Version, b: Version) => boolean;

const COMPARISONS: ReadonlyMap<unknown, Comparison> = new Map<unknown, Comparison>([
  ['=', (a, b) => compareVersions(a, b) === 0],
  ['!=', (a, b) => compareVersions(a, b) !== 0],
  ['<', (a, b) => compareVersions(a, b) < 0],
  ['<=', (a, b) => compareVersions(a, b) <= 0],
  ['>', (a, b) => compareVersions(a, b) > 0],
  ['>=', (a, b) => compareVersions(a, b) >= 0],
  // Unlike npm's, flagd's caret and tilde have no lower bound: `^2.5.0` holds for 2.1.0.
  ['^', (a, b) => a.major === b.major],
  ['~', (a, b) => a.major === b.major && a.minor === b.minor],
]);

/** `{"sem_ver": [<version>, <comparison>, <version>]}`: null when one of them is no version. */
export const semVer: Operator = (args, { compile }) => {
  const [left, operator, right] = argumentList('sem_ver', args, 3);
  const holds = COMPARISONS.get(operator);
  if (!holds) throw new Error(`"sem_ver" compares with one of ${[...COMPARISONS.keys()].join(' ')}`);
  const readLeft = version(compile(left));
  const readRight =
    typeof right === 'string' ? constant(parseLenientVersion(right)) : version(compile(right));
  return (context, now) => {
    const a = readLeft(context, now);
    const b = readRight(context, now);
    return a && b && holds(a, b);
  };
};

type VersionReader = (...parameters: Parameters<Expression>) => Version | null;

function version(expression: Expression): VersionReader {
  return (context, now) => parseLenientVersion(String(expression(context, now)));
}

function constant(value: Version | null): VersionReader {
  return () => value;
}
