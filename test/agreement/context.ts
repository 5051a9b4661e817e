import fc from 'fast-check';
import { NON_ASCII_KEYS, ODD_KEYS, plainKey } from './arbitraries/values.ts';
import { type Assignment, type AttributeClasses, isDrawnFrom, isTestAtom } from './reach/index.ts';

/** An evaluation context: plain JSON. */
export type Context = { [attribute: string]: unknown };

/** What may stand where something else is expected. All of it survives JSON, and every engine must take it alike. */
const ODD_VALUES: readonly unknown[] = [
  null,
  '',
  '',
  0,
  1,
  -1,
  5.5,
  true,
  false,
  'true',
  'false',
  'null',
  '0',
  '5',
  '1.0',
  'NaN',
  ' ',
  [],
  ['DE'],
  [5],
  [true],
  [null],
  [[]],
  ['1.0.0'],
  {},
  { a: 1 },
  { length: 3 },
  { '0': 'DE' },
  9_007_199_254_740_991,
  1e300,
];

/** Versions that some engine accepts and SemVer 2.0.0 does not, and those nobody accepts. */
const ODD_VERSIONS = [
  '1',
  '1.2',
  'v1.2.3',
  'V1.2.3',
  'vv1.0.0',
  'v1',
  '1.2-rc',
  '1+b',
  ' 1.2.3',
  '1.2.3 ',
  '1.2.3\n',
  '\u00a01.2.3',
  '1.2.3.4',
  '01.2.3',
  '1.2.3-',
  '1.2.3-01',
  '1.2.3-a..b',
  '1.2.3+',
  '1.2.x',
  '^1.2.3',
  'latest',
  '１.2.3',
  '-1.2.3',
  '1.2.3-rc.1 ',
];

/** What may stand where an object is expected on the way to an attribute. */
const ODD_PARENTS: readonly unknown[] = [
  null,
  '',
  'text',
  0,
  5,
  true,
  false,
  [],
  ['ios'],
  [{ os: 'ios' }],
  {},
];

/** How often, in percent, a context keeps a value that leads somewhere, takes another near one, or an odd one. */
const STYLES = [
  { keep: 100, near: 0, odd: 0 },
  { keep: 75, near: 15, odd: 5 },
  { keep: 35, near: 15, odd: 28 },
  { keep: 45, near: 15, odd: 20 },
  { keep: 0, near: 50, odd: 28 },
] as const;

/**
 * Contexts near a flag: they start from values that lead to one of its outcomes, and change some to values on, below
 * and above what its conditions name, to values of other types, or to nothing.
 *
 * @param starts values that lead somewhere
 */
export function contextsNear(
  attributes: readonly AttributeClasses[],
  starts: readonly Assignment[],
): fc.Arbitrary<Context> {
  const pools = attributes.map(poolOf);
  const start = fc.nat(Math.max(0, starts.length - 1));
  const dice = fc.array(fc.nat(0x7fffffff), { minLength: attributes.length, maxLength: attributes.length });
  return fc
    .tuple(start, fc.constantFrom(...STYLES), dice, fc.nat(0x7fffffff))
    .map(([n, style, dies, last]) => {
      const context: Context = {};
      for (const [index, pool] of pools.entries()) {
        const die = dies[index] ?? 0;
        const value = choose(pool, starts[n], style, die % 100, Math.floor(die / 100));
        if (value !== undefined) put(context, pool.attribute, value);
      }
      distort(context, attributes, last);
      return context;
    });
}

/** What an attribute may hold. */
interface Pool {
  readonly attribute: string;
  readonly near: readonly unknown[];
  readonly odd: readonly unknown[];
}

function poolOf(each: AttributeClasses): Pool {
  const { attribute, atoms, values } = each;
  const isVersion = atoms.some((atom) => isTestAtom(atom) && atom.test.operator === 'semver');
  const converted = values.slice(0, 40).flatMap((value) => {
    if (typeof value === 'string')
      return [[value], ...(Number.isFinite(Number(value)) ? [Number(value)] : [])];
    return value === undefined ? [] : [String(value), [value]];
  });
  const otherKeys = Array.from({ length: 40 }, (_, n) => plainKey(1000 + n));
  return {
    attribute,
    near: isDrawnFrom(each) ? [...values, ...otherKeys, ...ODD_KEYS, ...NON_ASCII_KEYS] : values,
    odd: [...ODD_VALUES, ...converted, ...(isVersion ? ODD_VERSIONS : [])],
  };
}

function choose(
  pool: Pool,
  start: Assignment | undefined,
  { keep, near, odd }: (typeof STYLES)[number],
  percent: number,
  n: number,
): unknown {
  if (percent < keep && start?.has(pool.attribute)) return start.get(pool.attribute);
  if (percent < keep + near) return nth(pool.near, n);
  if (percent < keep + near + odd) return nth(pool.odd, n);
  return undefined;
}

function nth(values: readonly unknown[], n: number): unknown {
  return values[n % values.length];
}

/** Writes an attribute where a path leads to, unless something else stands in the way. */
export function put(context: Context, attribute: string, value: unknown): void {
  const path = attribute.split('.');
  const name = path.pop() ?? '';
  let parent = context;
  for (const part of path) {
    parent[part] ??= {};
    parent = parent[part] as Context;
  }
  parent[name] = value;
}

/** Reads an attribute as DESIGN §3 says: a dot leads into an object, and into nothing else. */
export function read(context: Context, attribute: string): unknown {
  let value: unknown = context;
  for (const part of attribute.split('.')) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, part))
      return undefined;
    value = (value as Context)[part];
  }
  return value;
}

/** Sometimes something odd on the way to an attribute, a name that only looks like a path, or a stranger. */
function distort(context: Context, attributes: readonly AttributeClasses[], die: number): void {
  const n = Math.floor(die / 100);
  const paths = attributes.filter(({ attribute }) => attribute.includes('.'));
  const path = paths[n % paths.length]?.attribute;
  if (path !== undefined && die % 100 < 12)
    put(context, path.slice(0, path.lastIndexOf('.')), nth(ODD_PARENTS, n));
  else if (path !== undefined && die % 100 < 16) context[path] = 'DE';
  else if (die % 100 < 22) context.stranger = nth(ODD_VALUES, n);
}
