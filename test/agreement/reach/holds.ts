import type { OrderTest, Test, VersionTest } from '../../../src/model/index.ts';

/**
 * Whether a test holds for a value, read from DESIGN §3 and from nothing else: a missing or wrongly typed attribute
 * makes every operator false. Undefined stands for a missing one. A version that is not written out in full is none
 * here; only what is found on the way to an outcome depends on that, never an answer.
 */
export function holds(test: Test, value: unknown): boolean {
  switch (test.operator) {
    case 'is':
      return test.values.some((each) => each === value);
    case 'isNot':
      return typeof value === typeof test.values[0] && !test.values.some((each) => each === value);
    case 'startsWith':
      return typeof value === 'string' && test.values.some((each) => value.startsWith(each));
    case 'endsWith':
      return typeof value === 'string' && test.values.some((each) => value.endsWith(each));
    case 'semver':
      return typeof value === 'string' && comparesAs(test, value);
    default:
      return typeof value === 'number' && isInOrder(test, value);
  }
}

function isInOrder({ operator, bound }: OrderTest, value: number): boolean {
  switch (operator) {
    case 'lessThan':
      return value < bound;
    case 'lessOrEqual':
      return value <= bound;
    case 'greaterThan':
      return value > bound;
    case 'greaterOrEqual':
      return value >= bound;
  }
}

function comparesAs({ comparison, version }: VersionTest, value: string): boolean {
  const own = readVersion(value);
  const other = readVersion(version);
  if (!own || !other) return false;
  const order = compare(own, other);
  switch (comparison) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

type Version = readonly [core: readonly number[], prerelease: readonly string[]];

/** The pattern that semver.org suggests, without names. */
const SEMVER =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/;

function readVersion(text: string): Version | null {
  const match = SEMVER.exec(text);
  return match && [match.slice(1, 4).map(Number), match[4]?.split('.') ?? []];
}

/** SemVer 2.0.0 §11. */
function compare([core, prerelease]: Version, [otherCore, otherPrerelease]: Version): number {
  for (const [index, part] of core.entries()) {
    if (part !== otherCore[index]) return part - (otherCore[index] ?? 0);
  }
  if (prerelease.length === 0 || otherPrerelease.length === 0)
    return otherPrerelease.length - prerelease.length;
  for (const [index, identifier] of prerelease.entries()) {
    const other = otherPrerelease[index];
    if (other === undefined) return 1;
    if (identifier === other) continue;
    const numbers = [identifier, other].map((each) =>
      /^\d+$/.test(each) ? Number(each) : Number.POSITIVE_INFINITY,
    );
    const [own = 0, theirs = 0] = numbers;
    return own === theirs ? (identifier < other ? -1 : 1) : own < theirs ? -1 : 1;
  }
  return prerelease.length - otherPrerelease.length;
}
