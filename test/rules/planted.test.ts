import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check, NO_BASE } from '../../src/commands/index.ts';
import { rules } from '../../src/lint/index.ts';
import { randomFrom } from '../exposure/exactness/random.ts';
import { fileOf, newBed, type PlantedFile } from './planted/bed.ts';
import { notPlanted, planters } from './planted/planters/index.ts';
import { NOW, policy } from './planted/vocabulary.ts';

const FLAGS = 10_000;

/** How often each rule is broken. */
const TIMES = 5;

/** Where files are kept in memory on Linux: ten thousand of them are written, and read twice. */
const MEMORY = '/dev/shm';

const file = rules.filter(({ needs }) => needs === 'file' || needs === 'set');
const reading = rules.filter(({ needs, id }) => needs === 'reading' && !Object.hasOwn(notPlanted, id));

it('every rule about a file or a set is planted, and every reason not to is still needed', () => {
  const known = new Set(rules.filter(({ needs }) => needs === 'reading').map(({ id }) => id));
  const wanted = [...file, ...reading].map(({ id }) => id);
  expect(wanted.filter((id) => !Object.hasOwn(planters, id))).toEqual([]);
  expect(Object.keys(planters).filter((id) => !wanted.includes(id))).toEqual([]);
  expect(Object.keys(notPlanted).filter((id) => !known.has(id))).toEqual([]);
});

describe(`among ${FLAGS} random flags`, () => {
  const random = randomFrom('planted');
  const bed = newBed(random, FLAGS);
  const written = new Map<string, string | null>();
  let directory = '';

  beforeAll(() => {
    directory = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'flaghoist-planted-'));
    writeFile({ path: 'flags/policy.yaml', text: JSON.stringify(policy), link: null, expected: null });
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  function writeFile({ path, text, link }: PlantedFile): void {
    const target = join(directory, path);
    mkdirSync(dirname(target), { recursive: true });
    if (text !== null) writeFileSync(target, text);
    else if (link !== null) symlinkSync(link, target);
  }

  /** Breaks rules, writes what differs on the disk, and says what should be found where. */
  function plant(ids: readonly string[]): string[] {
    for (const id of ids) {
      const ways = planters[id] ?? [];
      for (let time = 0; time < TIMES; time++) ways[time % ways.length]?.(bed, id);
    }
    const files = [...bed.flags, ...bed.segments, ...bed.others].map((draft) =>
      fileOf(draft, randomFrom(draft.path)),
    );
    for (const each of files) {
      if (written.get(each.path) === each.text && each.link === null) continue;
      writeFile(each);
      written.set(each.path, each.text);
    }
    return files.flatMap(({ expected }) => (expected === null ? [] : [toLine(expected)])).sort();
  }

  function found(): string[] {
    const { findings } = check({ directory, flags: 'flags', base: NO_BASE, head: null, now: NOW });
    return findings.map(toLine).sort();
  }

  it('what rules find is found once, where it was planted, and nothing else is', () => {
    const expected = plant(file.map(({ id }) => id));
    expect(found()).toEqual(expected);
    expect(expected).toHaveLength(file.length * TIMES);
  });

  it('so is what keeps flags from being read, beside all of that', () => {
    const expected = plant(reading.map(({ id }) => id));
    // Whatever cannot be read may name the segments that nobody else does.
    expect(found()).toEqual(expected.filter((line) => !line.startsWith('segment-unused ')));
    expect(new Set(expected.map((line) => line.split(' ')[0])).size).toBe(file.length + reading.length);
  });
});

function toLine({
  rule,
  file: path,
  line,
  column,
}: {
  rule: string;
  file: string;
  line: number;
  column: number;
}): string {
  return `${rule} ${path}:${line}:${column}`;
}
