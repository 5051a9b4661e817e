import { expect, test } from 'vitest';
import type { Fix } from '../../model/index.ts';
import { fixPlacer } from './place-fix.ts';

const TEXT = '# 😀\r\nowner: [b, "😀", a]\r\nexpire: x\r\n';
const RENAME: Fix = { kind: 'rename-key', path: ['expire'], name: 'expires' };

test('edits have lines and columns, counted from 1 in UTF-16 code units', () => {
  const place = fixPlacer(() => TEXT);
  expect(place('flags/a.yaml', { kind: 'reorder', path: ['owner'], order: [2, 1, 0] })).toEqual({
    description: 'Put the entries of `owner` into order.',
    edits: [
      { startLine: 2, startColumn: 9, endLine: 2, endColumn: 10, text: 'a' },
      { startLine: 2, startColumn: 18, endLine: 2, endColumn: 19, text: 'b' },
    ],
  });
  expect(place('flags/a.yaml', RENAME)).toEqual({
    description: 'Rename `expire` to `expires`.',
    edits: [{ startLine: 3, startColumn: 1, endLine: 3, endColumn: 7, text: 'expires' }],
  });
});

test('there are none without a fix, for a fix that cannot be made, and for a file without a text', () => {
  const place = fixPlacer((file) => (file === 'a' ? TEXT : null));
  expect(place('a', null)).toBeNull();
  expect(place('a', undefined)).toBeNull();
  expect(place('a', { ...RENAME, name: 'owner' })).toBeNull();
  expect(place('b', RENAME)).toBeNull();
});

test('a flood of findings in large files stops being given edits', () => {
  const place = fixPlacer(() => TEXT, TEXT.length * 2);
  expect(['a', 'b', 'c'].map((file) => place(file, RENAME) !== null)).toEqual([true, true, false]);
});
