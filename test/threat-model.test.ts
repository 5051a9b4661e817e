import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';

interface Section {
  readonly row: number;
  readonly tests: readonly { readonly file: string; readonly link: string; readonly name: string }[];
}

const sections: Section[] = readFileSync('docs/threat-model.md', 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((text) => ({
    row: Number.parseInt(text, 10),
    tests: [...text.matchAll(/^- \[(\S+\.test\.ts)\]\((\S+)\): (.+)$/gm)].map(
      ([, file = '', link = '', name = '']) => ({ file, link, name }),
    ),
  }));

/** The rows that a test says it is about: `row 5: …`, `rows 1, 2 and 3: …`, `rows 15 to 19: …`. */
function rowsOf(name: string): number[] {
  const [, list = ''] = /^rows? ([^:]+):/.exec(name) ?? [];
  const numbers = [...list.matchAll(/\d+/g)].map(Number);
  const [first = 0, last = 0] = numbers;
  return list.includes(' to ')
    ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
    : numbers;
}

/** A title as the source of a test writes it, in whichever quotes. */
function isIn(source: string, title: string): boolean {
  return ["'", '"', '`'].some((quote) => source.includes(`${quote}${title}${quote}`));
}

describe('the threat model', () => {
  it('has every row of the security table, in order', () => {
    expect(sections.map(({ row }) => row)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  });

  it('names a test for every row', () => {
    expect(sections.filter(({ tests }) => tests.length === 0).map(({ row }) => row)).toEqual([]);
  });

  test.each(sections.flatMap(({ row, tests }) => tests.map((one) => ({ row, ...one }))))(
    'row $row: $file has “$name”',
    ({ row, file, link, name }) => {
      expect(link).toBe(`../${file}`);
      expect(existsSync(file)).toBe(true);
      expect(isIn(readFileSync(file, 'utf8'), name)).toBe(true);
      expect(rowsOf(name)).toContain(row);
    },
  );
});
