/** What decides the order of versions. Build metadata does not. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** The identifiers of the pre-release; empty for a release. */
  readonly prerelease: readonly string[];
}

const MAX_LENGTH = 256;
const NUMBER = '(0|[1-9]\\d*)';
const IDENTIFIERS = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*';
const VERSION = new RegExp(`^${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-(${IDENTIFIERS}))?(?:\\+${IDENTIFIERS})?$`);
const PARTIAL = new RegExp(`^${NUMBER}(?:\\.${NUMBER})?$`);
const NUMERIC = /^\d+$/;

/**
 * Reads a SemVer 2.0.0 version.
 *
 * @returns null for a text that is none, is longer than 256 characters or has a number above 2^53 - 1
 */
export function parseVersion(text: string): Version | null {
  const match = text.length > MAX_LENGTH ? null : VERSION.exec(text);
  if (!match) return null;
  const [major = NaN, minor = NaN, patch = NaN] = match.slice(1, 4).map(Number);
  if (![major, minor, patch].every(Number.isSafeInteger)) return null;
  const prerelease = match[4]?.split('.') ?? [];
  return prerelease.some(hasLeadingZero) ? null : { major, minor, patch, prerelease };
}

/**
 * Reads a version as flagd's `sem_ver` does: SemVer 2.0.0, and besides that a leading `v` or `V`, blanks around it,
 * and `1` or `1.2` for `1.0.0` and `1.2.0`.
 *
 * @returns null for a text that is no version
 */
export function parseLenientVersion(text: string): Version | null {
  const bare = text.replace(/^[vV]/, '');
  if (bare.length > MAX_LENGTH) return null;
  const partial = PARTIAL.exec(bare);
  return parseVersion(
    partial ? `${bare}${partial[2] === undefined ? '.0.0' : '.0'}` : bare.trim().replace(/^v/, ''),
  );
}

/**
 * Compares by SemVer 2.0.0 §11.
 *
 * @returns below 0 when `a` comes first, 0 when neither does, above 0 when `b` does
 */
export function compareVersions(a: Version, b: Version): number {
  return (
    a.major - b.major ||
    a.minor - b.minor ||
    a.patch - b.patch ||
    comparePrerelease(a.prerelease, b.prerelease)
  );
}

function comparePrerelease(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  for (const [i, left] of a.entries()) {
    const right = b[i];
    if (right === undefined) return 1;
    const order = compareIdentifiers(left, right);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareIdentifiers(a: string, b: string): number {
  const isNumeric = NUMERIC.test(a);
  if (isNumeric !== NUMERIC.test(b)) return isNumeric ? -1 : 1;
  if (isNumeric) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

function hasLeadingZero(identifier: string): boolean {
  return NUMERIC.test(identifier) && identifier.length > 1 && identifier.startsWith('0');
}
