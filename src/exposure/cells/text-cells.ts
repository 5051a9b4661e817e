import type { Test } from '../../model/index.ts';
import { TooMany } from '../effort.ts';
import type { Cell } from './cell.ts';
import { canBeginVersion, candidateVersions, canEndVersion } from './version-candidates.ts';
import { versionSamples } from './version-samples.ts';

/** Ways to begin times ways to end times versions; a flag that needs more is not compared exactly. */
const MAX_COMBINATIONS = 4096;

/** Texts that are tried for one attribute, to know that there are versions that begin and end in certain ways. */
const MAX_TRIED = 20_000;

/**
 * Divides all texts: those that tests name stand alone; the others are told apart by how they begin, how they end and
 * where they stand as versions. A text is made for each combination, out of a beginning, something no test names,
 * and an end.
 */
export function textCells(
  tests: readonly Test[],
  isUnit: boolean,
  answers: (value: string) => boolean[],
): Cell[] {
  const named = [...new Set([...tests.flatMap(textsOf), ...(isUnit ? [''] : [])])];
  const shared = { open: false, sure: true };
  const alone = named.map(
    (value): Cell => ({ ...shared, holds: answers(value), values: [value], usable: value !== '' }),
  );
  const [starts, ends] = [affixesOf(tests, 'startsWith'), affixesOf(tests, 'endsWith')];
  const versions = versionSamples(tests);
  if (starts.length * ends.length * (versions.length + 1) > MAX_COMBINATIONS) throw new TooMany();
  const filler = unheardOf(tests);
  const others = { ...shared, values: null, usable: true };
  const tried = { named: new Set(named), left: MAX_TRIED };
  const unnamed = starts.flatMap((start) =>
    ends.flatMap((end): Cell[] => {
      const otherAnswers = answers(`${start[0]}${filler}${end[0]}`);
      const shape = { starts: start, ends: end, versions, otherAnswers, tried };
      return [{ ...others, holds: otherAnswers }, ...versionCells(tests, shape, answers)];
    }),
  );
  return [...alone, ...unnamed];
}

function textsOf(test: Test): string[] {
  if (test.operator !== 'is' && test.operator !== 'isNot') return [];
  return test.values.flatMap((value) => (typeof value === 'string' ? [value] : []));
}

/** Ways to begin (or to end), those together that the same tests hold for; the empty text is among the first. */
function affixesOf(tests: readonly Test[], operator: 'startsWith' | 'endsWith'): Affixes[] {
  const lists = tests.flatMap((test) => (test.operator === operator ? [test.values] : []));
  const holds = (text: string, affix: string): boolean =>
    operator === 'startsWith' ? text.startsWith(affix) : text.endsWith(affix);
  const alike = new Map<string, [string, ...string[]]>();
  for (const text of new Set(['', ...lists.flat()])) {
    const key = lists.map((list) => Number(list.some((affix) => holds(text, affix)))).join('');
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [text]);
    else others.push(text);
  }
  return [...alike.values()];
}

type Affixes = readonly [string, ...string[]];

interface VersionShape {
  readonly starts: Affixes;
  readonly ends: Affixes;
  readonly versions: readonly string[];
  /** What tests other than those of versions answer for texts of this shape. */
  readonly otherAnswers: readonly boolean[];
  readonly tried: {
    /** Texts that stand alone, so that none of them may stand for others. */
    readonly named: ReadonlySet<string>;
    /** How many more texts may be tried. */
    left: number;
  };
}

/**
 * The texts of one shape that are versions: texts are tried, and what is not found, though the shape allows a version,
 * stays unsure.
 */
function versionCells(
  tests: readonly Test[],
  { starts, ends, versions, otherAnswers, tried }: VersionShape,
  answers: (value: string) => boolean[],
): Cell[] {
  const [begin, end] = [starts.filter(canBeginVersion), ends.filter(canEndVersion)];
  if (versions.length === 0 || begin.length === 0 || end.length === 0) return [];
  const wanted = new Map(
    versions.map((version) => {
      const asVersion = answers(version);
      const holds = tests.map(({ operator }, index) =>
        operator === 'semver' ? asVersion[index] === true : otherAnswers[index] === true,
      );
      return [holds.map(Number).join(''), holds];
    }),
  );
  const found = new Set<string>();
  for (const text of candidateVersions(begin, end, versions)) {
    if (found.size === wanted.size || --tried.left < 0) break;
    const key = tried.named.has(text) ? '' : answers(text).map(Number).join('');
    if (wanted.has(key)) found.add(key);
  }
  const others = { values: null, usable: true, open: false };
  return [...wanted].map(([key, holds]) => ({ ...others, holds, sure: found.has(key) }));
}

/** A code unit that occurs in no test, from the end of the private plane, where nobody writes. */
export function unheardOf(tests: readonly Test[]): string {
  const written = JSON.stringify(tests.map((test) => ('values' in test ? test.values.map(String) : [])));
  let code = 0xf8ff;
  while (written.includes(String.fromCharCode(code))) code--;
  return String.fromCharCode(code);
}
