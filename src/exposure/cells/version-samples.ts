import { compareVersions, parseVersion, type Version } from '../../evaluate/index.ts';
import type { Test } from '../../model/index.ts';
import { TooMany } from '../effort.ts';

/**
 * One version for each part of the order of versions: those that tests name, and one from each gap between them that
 * holds a version at all. Each stands for endlessly many texts, since build metadata does not count.
 */
export function versionSamples(tests: readonly Test[]): string[] {
  const texts = tests.flatMap((test) => (test.operator === 'semver' ? [test.version] : []));
  const named = texts.flatMap((text) => parseVersion(text) ?? []).sort(compareVersions);
  const distinct = named.filter((each, index) => index === 0 || !equal(named[index - 1], each));
  const [first] = distinct;
  if (first === undefined) return [];
  const gaps = distinct.flatMap((low, index) => between(low, distinct[index + 1]));
  const below = compareVersions(LOWEST, first) < 0 ? [LOWEST] : [];
  return [...distinct, ...gaps, ...below].map(textOf);
}

/**
 * One version above another one and below a third, if there is one at all. The closest may be longer than a version
 * may be, so further ones are tried. Throws `TooMany` when none of them will do.
 */
function between(low: Version, high: Version | undefined): [Version] | [] {
  const isBetween = (version: Version): boolean =>
    compareVersions(low, version) < 0 && (high === undefined || compareVersions(version, high) < 0);
  if (!isBetween(successor(low))) return [];
  const found = [successor(low), ...releases(low)].find(
    (version) => isBetween(version) && parseVersion(textOf(version)) !== null,
  );
  if (found === undefined) throw new TooMany();
  return [found];
}

/** Its own release, and the first pre-releases of the next ones. */
function releases({ major, minor, patch }: Version): Version[] {
  return [
    { major, minor, patch, prerelease: [] },
    { major, minor, patch: patch + 1, prerelease: ['0'] },
    { major, minor: minor + 1, patch: 0, prerelease: ['0'] },
    { major: major + 1, minor: 0, patch: 0, prerelease: ['0'] },
  ];
}

/** SemVer 2.0.0 §11: nothing comes before the pre-release `0` of `0.0.0`. */
const LOWEST: Version = { major: 0, minor: 0, patch: 0, prerelease: ['0'] };

function equal(a: Version | undefined, b: Version): boolean {
  return a !== undefined && compareVersions(a, b) === 0;
}

/** The version right after another one: nothing is between `1.0.0` and `1.0.1-0`, or `1.0.0-a` and `1.0.0-a.0`. */
function successor({ major, minor, patch, prerelease }: Version): Version {
  return prerelease.length > 0
    ? { major, minor, patch, prerelease: [...prerelease, '0'] }
    : { major, minor, patch: patch + 1, prerelease: ['0'] };
}

function textOf({ major, minor, patch, prerelease }: Version): string {
  const core = `${major}.${minor}.${patch}`;
  return prerelease.length > 0 ? `${core}-${prerelease.join('.')}` : core;
}
