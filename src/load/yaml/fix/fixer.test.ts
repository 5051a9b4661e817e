import { describe, expect, test } from 'vitest';
import type { Fix, Path } from '../../../model/index.ts';
import { applyFixes, fixEdits } from './apply-fixes.ts';
import { splice } from './text-edit.ts';

/** The text after one fix, or null. */
function fixed(text: string, fix: Fix): string | null {
  const edits = fixEdits(text, fix);
  return edits && splice(text, edits);
}

/** A case: the text, what is fixed, and the text that comes out, or null when it is not to be fixed. */
type Case<Args extends readonly unknown[]> = readonly [text: string, ...args: Args, expected: string | null];

describe('rename-key', () => {
  const cases: Case<[path: Path, name: string]>[] = [
    ['# flag\nexpire : 2027-01-01 # soon\n', ['expire'], 'expires', '# flag\nexpires : 2027-01-01 # soon\n'],
    [`'expire': x\n`, ['expire'], 'expires', `'expires': x\n`],
    ['"expire":  x\r\n', ['expire'], 'expires', '"expires":  x\r\n'],
    ['a: [{ b : 1, c }]', ['a', 0, 'c'], 'd', 'a: [{ b : 1, d }]'],
    ['a: [b: 1]\n', ['a', 0, 'b'], 'c', 'a: [c: 1]\n'],
    ['a: 1\n', ['a'], '12', '"12": 1\n'],
    ['a: 1\n', ['a'], 'it: is', '"it: is": 1\n'],
    ['a: &x 1\nb: *x\n', ['a'], 'c', 'c: &x 1\nb: *x\n'],
    ['expire: 1\nexpire: 2\nissue: #4\n', ['issue'], 'runbook', 'expire: 1\nexpire: 2\nrunbook: #4\n'],
    ['a: 1\nb: 2\n', ['a'], 'b', null],
    ['a: 1\n', ['a'], 'a', null],
    ['a: 1\n', ['c'], 'b', null],
    ['a: 1\na: 2\n', ['a'], 'b', null],
    ['? a\n: 1\n', ['a'], 'b', null],
    ['- a\n', [0], 'b', null],
    ['a: 1\n', ['a'], '__proto__', null],
    ['a: [\n', ['a'], 'b', null],
    ['a: 1\n---\nb: 2\n', ['a'], 'c', null],
  ];
  test.each(cases)('%j %j → %j', (text, path, name, expected) => {
    expect(fixed(text, { kind: 'rename-key', path, name })).toBe(expected);
  });
});

describe('set-scalar', () => {
  const cases: Case<[path: Path, value: string | number | boolean]>[] = [
    ['a:   1   # c\r\nb: 2', ['a'], 25.5, 'a:   25.5   # c\r\nb: 2'],
    ["a: 'x'\n", ['a'], "it's", "a: 'it''s'\n"],
    ['a: "x"\n', ['a'], 'y', 'a: "y"\n'],
    ['a: "5"\n', ['a'], 5, 'a: 5\n'],
    ['a: 5\n', ['a'], '5', 'a: "5"\n'],
    ['a: x\n', ['a'], 'yes', 'a: "yes"\n'],
    ['a: x\n', ['a'], 'b # c', 'a: "b # c"\n'],
    ['a: x\n', ['a'], 'b, c', 'a: b, c\n'],
    ['a: [x, y]\n', ['a', 1], 'b, c', 'a: [x, "b, c"]\n'],
    ["a: 'x'\n", ['a'], 'a\nb\u200b', 'a: "a\\nb\\u200B"\n'],
    ['a: x\n  y # c\n', ['a'], true, 'a: true # c\n'],
    ['a: ~\n', ['a'], 'x', 'a: x\n'],
    ['a: |- # c\n  x\n  y\n\nb: 1\n', ['a'], 'p\n\nq', 'a: |- # c\n  p\n\n  q\n\nb: 1\n'],
    ['a: |\r\n    x\r\nb: 1\r\n', ['a'], 'p\nq\n', 'a: |\r\n    p\r\n    q\r\nb: 1\r\n'],
    ['a: >-\n  x\n  y\n', ['a'], 'p\nq', 'a: >-\n  p\n\n  q\n'],
    ['a: |+\n  x\n\n\nb: 1\n', ['a'], 'x\n', 'a: |+\n  x\nb: 1\n'],
    ['a: | # c\n  x\n', ['a'], 'p', 'a: p # c\n'],
    ['a: |\n  x\n', ['a'], ' p\n', 'a: " p\\n"\n'],
    ['a: |\n  x\n', ['a'], 7, 'a: 7\n'],
    ['a: x\n', ['a'], 'x', null],
    ['a: "x"\n', ['a'], 'x', null],
    ['a:\n', ['a'], 'x', null],
    ['a: [x]\n', ['a'], 'x', null],
    ['a: !!str 5\n', ['a'], 6, null],
    ['a: x\n', ['a'], Number.NaN, null],
    ['a: x\n', ['a'], Number.POSITIVE_INFINITY, null],
    ['a: &x 1\nb: *x\n', ['a'], 2, null],
    ['a: x\n', ['a'], '\ud800', null],
  ];
  test.each(cases)('%j %j → %j', (text, path, value, expected) => {
    expect(fixed(text, { kind: 'set-scalar', path, value })).toBe(expected);
  });
});

describe('reorder', () => {
  const cases: Case<[order: readonly number[]]>[] = [
    ['a: [ x , y,  z ] # c\n', [2, 0, 1], 'a: [ z , x,  y ] # c\n'],
    ['a: [{ b: 1 }, "x, y"]\n', [1, 0], 'a: ["x, y", { b: 1 }]\n'],
    ['a:\n- x\n- y', [1, 0], 'a:\n- y\n- x'],
    [
      'a:\r\n  # about x\r\n  -   x # X\r\n    # more of x\r\n\r\n  # free\r\n\r\n  # about y\r\n  - b: 1\r\n    c: |\r\n      text\r\nd: 1\r\n',
      [1, 0],
      'a:\r\n  # about y\r\n  - b: 1\r\n    c: |\r\n      text\r\n\r\n  # free\r\n\r\n  # about x\r\n  -   x # X\r\n    # more of x\r\nd: 1\r\n',
    ],
    ['a:\n  - x\n  # about y\n  - y\n  - z\n', [2, 1, 0], 'a:\n  - z\n  # about y\n  - y\n  - x\n'],
    ['a: [\n  # X\n  x, # x\n  y # y\n  ]\n', [1, 0], 'a: [\n  y, # y\n  # X\n  x # x\n  ]\n'],
    ['a:\n  - >+\n    x\n\n  - y\n', [1, 0], 'a:\n  - y\n  - >+\n    x\n\n'],
    ['a: [x, y] # c\n', [0, 1], null],
    ['a: [x, x]\n', [1, 0], null],
    ['a: [x, y]\n', [0], null],
    ['a: [x, y]\n', [0, 0], null],
    ['a: [x, y]\n', [1, 2], null],
    ['a: [x, # x\n  y, z]\n', [2, 1, 0], null],
    ['a: { x: 1 }\n', [0], null],
    ['a: [\n  "x\n  # x", # X\n  z # Z\n  ]\n', [1, 0], null],
  ];
  test.each(cases)('%j %j', (text, order, expected) => {
    expect(fixed(text, { kind: 'reorder', path: ['a'], order })).toBe(expected);
  });
});

describe('remove', () => {
  const cases: Case<[path: Path]>[] = [
    ['# a\na: 1 # one\n# b\nb: 2\n', ['a'], '# a\n# b\nb: 2\n'],
    ['a: 1\r\n\r\nb: # two\r\n  # in b\r\n  c: 1\r\n  # below\r\n', ['b'], 'a: 1\r\n\r\n  # below\r\n'],
    ['a: 1\nb: 2', ['b'], 'a: 1'],
    ['a: |+\n  x\n\nb: 2\n', ['a'], 'b: 2\n'],
    ['a: |\n  x\n\nb: 2\n', ['a'], '\nb: 2\n'],
    ['a: |\n  x\n     \n \nb: 2\n', ['a'], ' \nb: 2\n'],
    ['a:\n  - x\n  - y # Y\n  - z\n', ['a', 1], 'a:\n  - x\n  - z\n'],
    ['- a: 1 # one\n  b: 2\n', [0, 'a'], '- b: 2\n'],
    ['- a: 1\n  # about b\n  b: 2\n', [0, 'a'], null],
    ['- - x\n  - y\n', [0, 0], '- - y\n'],
    ['a: [x, y , z] # c\n', ['a', 0], 'a: [y , z] # c\n'],
    ['a: [x, y , z] # c\n', ['a', 1], 'a: [x, z] # c\n'],
    ['a: [x, y , z ] # c\n', ['a', 2], 'a: [x, y ] # c\n'],
    ['a: { x: 1, y: [2] }\n', ['a', 'y'], 'a: { x: 1 }\n'],
    ['a: { x, y }\n', ['a', 'x'], 'a: { y }\n'],
    ['a: [\n  # X\n  x, # x\n  y # y\n  ]\n', ['a', 0], 'a: [\n  # X\n  y # y\n  ]\n'],
    ['a: [\n  x, # x\n  y # y\n  ]\n', ['a', 1], 'a: [\n  x, # x\n  ]\n'],
    ['a: [x, # c\n  y]\n', ['a', 0], 'a: [ # c\n  y]\n'],
    ['a: [x, # c\n  y]\n', ['a', 1], 'a: [x, # c\n  ]\n'],
    ['a: [x]\nb: 1\n', ['a', 0], null],
    ['a:\n  b: 1\n', ['a', 'b'], null],
    ['a: [b: 1, c]\n', ['a', 0, 'b'], null],
    ['a: |+\n  x\nb: 1\n\nc: 2\n', ['b'], null],
    ['a: |\n  x\nb: 1\n    # deep\nc: 2\n', ['b'], null],
    ['a: &x 1\nb: *x\n', ['a'], null],
    ['a: 1\n', [], null],
  ];
  test.each(cases)('%j %j', (text, path, expected) => {
    expect(fixed(text, { kind: 'remove', path })).toBe(expected);
  });
});

describe('insert', () => {
  const cases: Case<[path: Path, before: string | undefined]>[] = [
    ['a: 1 # c\n\n# end\n', [], undefined, 'a: 1 # c\nnew: 5\n\n# end\n'],
    ['a: 1', [], undefined, 'a: 1\nnew: 5'],
    ['a: 1\r\nb: 2\r\n', [], 'b', 'a: 1\r\nnew: 5\r\nb: 2\r\n'],
    ['# file\na: 1\n', [], 'a', '# file\nnew: 5\na: 1\n'],
    ['a: 1\n  # more of a\n# about b\nb: 2\n', [], 'b', 'a: 1\n  # more of a\nnew: 5\n# about b\nb: 2\n'],
    [
      'a:\n    b:\n        c: |\n            x\n\nd: 1\n',
      ['a', 'b'],
      undefined,
      'a:\n    b:\n        c: |\n            x\n        new: 5\n\nd: 1\n',
    ],
    ['a: |+\n  x\n\nb: 1\n', [], 'b', 'a: |+\n  x\n\nnew: 5\nb: 1\n'],
    ['-  a: 1\n   b: 2\n', [0], 'a', '-  new: 5\n   a: 1\n   b: 2\n'],
    ['- a: 1\n', [0], undefined, '- a: 1\n  new: 5\n'],
    ['a: { b: 1 }\n', ['a'], undefined, null],
    ['a: [b]\n', ['a'], undefined, null],
    ['a: 1\nnew: 2\n', [], 'a', null],
    ['a: 1\n', [], 'c', null],
    ['', [], undefined, null],
  ];
  test.each(cases)('%j %j before %s', (text, path, before, expected) => {
    const fix: Fix = {
      kind: 'insert',
      path,
      name: 'new',
      value: 5,
      ...(before === undefined ? {} : { before }),
    };
    expect(fixed(text, fix)).toBe(expected);
  });

  test('the name and the value are quoted where they must be', () => {
    const fix: Fix = { kind: 'insert', path: [], name: 'null', value: 'yes' };
    expect(fixed('a: 1\n', fix)).toBe('a: 1\n"null": "yes"\n');
  });
});

describe('replace-text', () => {
  const cases: Case<[start: number, end: number, replacement: string]>[] = [
    ['owner: @acme\n', 7, 8, '', 'owner: acme\n'],
    ['owner: [@a, @b]\n', 8, 9, '', 'owner: [a, @b]\n'],
    ['owner: acme\n', 7, 8, '', null],
    ['owner: @@acme\n', 7, 8, '', null],
    ['a: 1\nowner: @acme\n', 0, 1, '', null],
  ];
  test.each(cases)('%j', (text, start, end, replacement, expected) => {
    expect(fixed(text, { kind: 'replace-text', start, end, text: replacement })).toBe(expected);
  });
});

describe('several fixes of one text', () => {
  const rename = (from: string, name: string): Fix => ({ kind: 'rename-key', path: [from], name });
  const removed = (...path: Path): Fix => ({ kind: 'remove', path });

  test('are made at once where they lie apart, with the paths of the text they were found in', () => {
    const fixes: Fix[] = [
      rename('a', 'b'),
      { kind: 'set-scalar', path: ['a', 0], value: 'z' },
      { kind: 'insert', path: [], name: 'c', value: true },
    ];
    expect(applyFixes('a: [x] # c\n', fixes)).toEqual({ text: 'b: [z] # c\nc: true\n', applied: [0, 1, 2] });
  });
  test('overlapping ones wait for the next pass', () => {
    const fixes = [removed('a', 1), removed('a', 2), rename('b', 'c')];
    expect(applyFixes('a: [x, y, z]\nb: 1\n', fixes)).toEqual({
      text: 'a: [x, z]\nc: 1\n',
      applied: [0, 2],
    });
  });
  test('of those that contradict each other the first is made', () => {
    expect(applyFixes('a: 1\nb: 2\n', [rename('a', 'c'), rename('b', 'c')])).toEqual({
      text: 'c: 1\nb: 2\n',
      applied: [0],
    });
    expect(applyFixes('- a: 1\n  b: 2\n', [removed(0, 'b'), removed(0, 'a')])).toEqual({
      text: '- a: 1\n',
      applied: [0],
    });
  });
  test('at one place they are made in an order that reads as meant, or one at a time', () => {
    const inserted = (...path: Path): Fix => ({ kind: 'insert', path, name: 'new', value: 5 });
    expect(applyFixes('a:\n  b: 1\n', [inserted('a'), inserted()])).toEqual({
      text: 'a:\n  b: 1\n  new: 5\nnew: 5\n',
      applied: [0, 1],
    });
    expect(applyFixes('a:\n  b: 1\n', [inserted(), inserted('a')])).toEqual({
      text: 'a:\n  b: 1\nnew: 5\n',
      applied: [0],
    });
  });
  test('impossible ones are left out', () => {
    expect(applyFixes('a: 1\n', [rename('x', 'y'), rename('a', 'b')])).toEqual({
      text: 'b: 1\n',
      applied: [1],
    });
    expect(applyFixes('a: 1\n', [])).toEqual({ text: 'a: 1\n', applied: [] });
  });
  test('of a text that cannot be parsed only the first replacement is made', () => {
    const at = (start: number): Fix => ({ kind: 'replace-text', start, end: start + 1, text: '' });
    expect(applyFixes('a: [@x, @y]\n', [rename('a', 'b'), at(8), at(4)])).toEqual({
      text: 'a: [x, @y]\n',
      applied: [2],
    });
  });
});
