import { parseVersion } from '../../evaluate/index.ts';

/** A version as far as it is written: blanks and `v` as flagd's `sem_ver` allows them. */
const BEGINNING = /^[vV]?v?\s*(?:\d+(?:\.(?:\d+(?:\.(?:\d+(?:[-+][0-9A-Za-z.+-]*)?\s*)?)?)?)?)?$/;
const ENDING = /^[0-9A-Za-z.+-]*\s*$/;

const COMPLETIONS = [
  '',
  '0',
  '1',
  '9',
  '.0',
  '.0.0',
  '.1',
  '.9',
  '0.0',
  '0.0.0',
  '0-0',
  '.0-0',
  '-0',
  '-z',
  '999',
];

/** Whether some version begins like this; when in doubt, yes. */
export function canBeginVersion(start: string): boolean {
  return BEGINNING.test(start.trimStart());
}

/** Whether some version ends like this; when in doubt, yes. */
export function canEndVersion(end: string): boolean {
  return ENDING.test(end);
}

/** Leading numbers of all kinds, for texts that must not begin in some way. */
const MAJORS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 1000];

/** Texts that begin and end in one of some ways, and many of which are versions; the plainest first. */
export function* candidateVersions(
  starts: readonly string[],
  ends: readonly string[],
  versions: readonly string[],
): Iterable<string> {
  const plain = [...versions, ...versions.flatMap(neighbours), ...MAJORS.map((major) => `${major}.0.0`)];
  for (const start of starts) {
    const bases = [...plain, ...COMPLETIONS.map((completion) => `${start}${completion}`)];
    for (const base of bases.filter((each) => each.startsWith(start))) {
      for (const end of ends) for (const joint of end === '' ? OPEN : JOINTS) yield `${base}${joint}${end}`;
    }
  }
}

/** What may stand at the end of a version, and before an end. */
const OPEN = ['+0', '', '+1', '+z', '-0', '-z+0'];
const JOINTS = ['', '-0', '+0', '.0', '-', '+', '.'];

/** Versions somewhat above another one. */
function neighbours(version: string): string[] {
  const { major, minor, patch } = parseVersion(version) ?? { major: 0, minor: 0, patch: 0 };
  return [
    `${major}.${minor}.${patch}`,
    `${major}.${minor}.${patch + 1}`,
    `${major}.${minor + 1}.0`,
    `${major + 1}.0.0`,
  ];
}
