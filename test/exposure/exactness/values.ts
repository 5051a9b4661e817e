import type { Test } from '../../../src/model/index.ts';
import { NON_ASCII_KEYS, ODD_KEYS } from '../../agreement/arbitraries/values.ts';
import { hintsOf, joinAffixes } from '../../agreement/reach/hints.ts';

/** What may stand where something else is expected. */
const ODD: readonly unknown[] = [
  undefined,
  null,
  '',
  0,
  1,
  true,
  false,
  [],
  ['DE'],
  {},
  'true',
  '0',
  '1.0',
  ' ',
];

const KEYS: readonly string[] = [
  'user-1',
  'user-2',
  'user-77',
  ...ODD_KEYS.slice(0, 4),
  ...NON_ASCII_KEYS.slice(0, 2),
];

/** Values on, below, above and beside everything the tests of one attribute name. */
export function valuesFor(tests: readonly Test[], isUnit: boolean): unknown[] {
  const affixes = tests.filter(({ operator }) => operator === 'startsWith' || operator === 'endsWith');
  const versions = tests.flatMap((test) => (test.operator === 'semver' ? aroundVersion(test.version) : []));
  const between = ['~', ...(isUnit ? ['7'] : []), ...(affixes.length > 0 ? versions : [])];
  return [
    ...new Set([
      ...tests.flatMap(hintsOf),
      ...(affixes.length > 0 ? joinAffixes(affixes, between) : []),
      ...versions,
      ...ends(tests).flatMap((end) =>
        versions.flatMap((version) => JOINTS.map((joint) => version + joint + end)),
      ),
      ...middles(tests),
      ...(isUnit ? KEYS : []),
      ...ODD,
    ]),
  ];
}

/** Versions before, between and after those a test names, some of which engines only just read. */
function aroundVersion(version: string): string[] {
  const [core = ''] = version.split(/[-+]/, 1);
  const [major = 0, minor = 0, patch = 0] = core.split('.').map(Number);
  return [
    '0.0.0',
    '0.0.0-0',
    core,
    version.split('+')[0] ?? version,
    `${core}-0`,
    `${core}-zz`,
    `${core}+zz`,
    `${major}.${minor}.${patch + 1}`,
    `${major}.${minor}.${patch + 10}`,
    `${major}.${minor + 1}.0`,
    `${major}.${minor + 1}.0-0`,
    `${major + 1}.0.0`,
    `${major + 1}.0.0-0`,
    `${major + 7}.3.0`,
    `${major}`,
    `${major}.${minor}`,
    `v${core}`,
    `${core} `,
    `${core}.1`,
  ];
}

/** What may join a version and an end, so that both together are a version. */
const JOINTS = ['+', '+0', '-', '-0', '.'];

function ends(tests: readonly Test[]): string[] {
  return tests.flatMap((test) => (test.operator === 'endsWith' ? test.values : []));
}

/** Numbers between neighbouring ones that tests name. */
function middles(tests: readonly Test[]): number[] {
  const bounds = tests.flatMap((test) => {
    if ('bound' in test) return [test.bound];
    return 'values' in test ? test.values.filter((value) => typeof value === 'number') : [];
  });
  const sorted = bounds.sort((a, b) => a - b);
  return sorted.slice(1).map((bound, index) => (bound + (sorted[index] ?? 0)) / 2);
}
