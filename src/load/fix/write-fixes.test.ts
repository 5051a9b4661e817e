import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Fix } from '../../model/index.ts';
import { type FixedFile, writeFixes } from './write-fixes.ts';

const BEFORE = '# ü\r\nexpire: 2027-03-31   # soon\r\nclient: false';
const AFTER = '# ü\r\nexpires: 2027-03-31   # soon\r\nclient: true';
const FIXES: readonly Fix[] = [
  { kind: 'rename-key', path: ['nothing'], name: 'expires' },
  { kind: 'rename-key', path: ['expire'], name: 'expires' },
  { kind: 'set-scalar', path: ['client'], value: true },
];

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'write-fixes-')));
  mkdirSync(join(root, 'flags'));
  writeFileSync(join(root, 'flags/a.yaml'), BEFORE);
});
afterEach(() => rmSync(root, { recursive: true }));

function fix(file: string, text = BEFORE): FixedFile[] {
  return writeFixes(root, new Map([[file, { text, fixes: FIXES }]]));
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

test('a file is fixed, says which fixes were made, and keeps its mode', () => {
  for (const mode of [0o640, 0o755]) {
    writeFileSync(join(root, 'flags/a.yaml'), BEFORE);
    chmodSync(join(root, 'flags/a.yaml'), mode);
    expect(fix('flags/a.yaml')).toEqual([{ file: 'flags/a.yaml', applied: [1, 2], refused: null }]);
    expect(read('flags/a.yaml')).toBe(AFTER);
    expect(statSync(join(root, 'flags/a.yaml')).mode & 0o7777).toBe(mode);
  }
});

test('nothing is left beside it, and another name of the same file keeps what it had', () => {
  linkSync(join(root, 'flags/a.yaml'), join(root, 'other.yaml'));
  fix('flags/a.yaml');
  expect(readdirSync(join(root, 'flags'))).toEqual(['a.yaml']);
  expect(read('other.yaml')).toBe(BEFORE);
});

test('a file without a fix that can be made is not written', () => {
  const { mtimeMs, ino } = lstatSync(join(root, 'flags/a.yaml'));
  const fixes = FIXES.slice(0, 1);
  expect(writeFixes(root, new Map([['flags/a.yaml', { text: BEFORE, fixes }]]))).toEqual([
    { file: 'flags/a.yaml', applied: [], refused: null },
  ]);
  expect(lstatSync(join(root, 'flags/a.yaml'))).toMatchObject({ mtimeMs, ino });
});

test('a file that has changed since it was read is left alone', () => {
  writeFileSync(join(root, 'flags/a.yaml'), BEFORE.replace('soon', 'now!'));
  expect(fix('flags/a.yaml')).toEqual([
    { file: 'flags/a.yaml', applied: [], refused: 'has changed since it was read' },
  ]);
  expect(read('flags/a.yaml')).toBe(BEFORE.replace('soon', 'now!'));
  expect(readdirSync(join(root, 'flags'))).toEqual(['a.yaml']);
});

test('a link is left alone, and so is a file behind one', () => {
  symlinkSync('a.yaml', join(root, 'flags/link.yaml'));
  symlinkSync('flags', join(root, 'linked'));
  const refused = 'is reached through a symbolic link, or lies elsewhere';
  expect(fix('flags/link.yaml')).toMatchObject([{ applied: [], refused }]);
  expect(fix('linked/a.yaml')).toMatchObject([{ applied: [], refused }]);
  expect(lstatSync(join(root, 'flags/link.yaml')).isSymbolicLink()).toBe(true);
  expect(read('flags/a.yaml')).toBe(BEFORE);
});

test('nothing outside of the root is touched', () => {
  mkdirSync(join(root, 'inner'));
  const fixed = writeFixes(
    join(root, 'inner'),
    new Map([['../flags/a.yaml', { text: BEFORE, fixes: FIXES }]]),
  );
  expect(fixed).toMatchObject([{ applied: [] }]);
  expect(read('flags/a.yaml')).toBe(BEFORE);
});

test('a file that is gone, or has become a directory, is said to be unwritable', () => {
  mkdirSync(join(root, 'flags/b.yaml'));
  expect(fix('flags/c.yaml')).toMatchObject([{ applied: [], refused: 'cannot be written (ENOENT)' }]);
  expect(fix('flags/b.yaml')).toMatchObject([{ applied: [], refused: 'cannot be written (EISDIR)' }]);
});
