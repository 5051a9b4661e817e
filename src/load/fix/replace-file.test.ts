import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempDirectory } from '../../../test/support/temp-repository.ts';
import { replaceFile } from './replace-file.ts';

const CHANGED = 'has changed since it was read';
const [one, two] = [Buffer.from('one\n'), Buffer.from('two\n')];

test('a file that is not there yet is made, as any new file', () => {
  const root = tempDirectory();
  expect(replaceFile(root, 'new.yaml', null, one)).toBeNull();
  writeFileSync(join(root, 'other.yaml'), '');
  expect(readdirSync(root).sort()).toEqual(['new.yaml', 'other.yaml']);
  expect(readFileSync(join(root, 'new.yaml'))).toEqual(one);
  expect(statSync(join(root, 'new.yaml')).mode).toBe(statSync(join(root, 'other.yaml')).mode);
});

test('one that has come meanwhile is left alone, a link that leads nowhere included', () => {
  const root = tempDirectory();
  writeFileSync(join(root, 'there.yaml'), two);
  expect(replaceFile(root, 'there.yaml', null, one)).toBe(CHANGED);
  expect(readFileSync(join(root, 'there.yaml'))).toEqual(two);
  symlinkSync(join(root, 'nowhere'), join(root, 'link.yaml'));
  expect(replaceFile(root, 'link.yaml', null, one)).toMatch(/symbolic link/);
  expect(existsSync(join(root, 'nowhere'))).toBe(false);
});

test('a file is removed only while it holds what was read', () => {
  const root = tempDirectory();
  writeFileSync(join(root, 'old.yaml'), one);
  expect(replaceFile(root, 'old.yaml', two, null)).toBe(CHANGED);
  expect(replaceFile(root, 'old.yaml', null, null)).toBe(CHANGED);
  expect(readdirSync(root)).toEqual(['old.yaml']);
  expect(replaceFile(root, 'old.yaml', one, null)).toBeNull();
  expect(readdirSync(root)).toEqual([]);
  expect(replaceFile(root, 'old.yaml', null, null)).toBeNull();
});

test('nothing is made behind a linked directory', () => {
  const root = tempDirectory();
  mkdirSync(join(root, 'real'));
  symlinkSync(join(root, 'real'), join(root, 'flags'));
  expect(replaceFile(root, 'flags/new.yaml', null, one)).toMatch(/symbolic link/);
  expect(readdirSync(join(root, 'real'))).toEqual([]);
});
