import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type TempRepository, tempDirectory, tempRepository } from '../../test/support/temp-repository.ts';
import { readCodeowners } from './codeowners.ts';

/** Exactly as large as GitHub reads, and one byte more. */
const LARGEST = `${'* @acme/platform\n'.padEnd(3 * 1024 * 1024 - 1, '#')}\n`;

const sides: [
  string,
  (files: Readonly<Record<string, string>>, spoil?: (at: TempRepository) => void) => unknown,
][] = [
  [
    'the working tree',
    (files, spoil) => {
      const repository = tempRepository();
      repository.write(files);
      spoil?.(repository);
      return listed(readCodeowners(repository.directory, null));
    },
  ],
  [
    'a revision',
    (files, spoil) => {
      const repository = tempRepository();
      repository.write(files);
      spoil?.(repository);
      repository.commit();
      return listed(readCodeowners(repository.directory, 'HEAD'));
    },
  ],
];

const listed = (owners: ReadonlySet<string> | null): string[] | null =>
  owners === null ? null : [...owners];

describe.each(sides)('CODEOWNERS of %s', (_, read) => {
  test('the first file in the order of GitHub counts', () => {
    const inGithub = { '.github/CODEOWNERS': '* @acme/first\n' };
    const atRoot = { CODEOWNERS: '* @acme/second\n' };
    const inDocs = { 'docs/CODEOWNERS': '* @acme/third\n' };
    expect(read({ ...inDocs, ...atRoot, ...inGithub })).toEqual(['acme/first']);
    expect(read({ ...inDocs, ...atRoot })).toEqual(['acme/second']);
    expect(read(inDocs)).toEqual(['acme/third']);
  });

  test('no file is null, an empty one names nobody', () => {
    expect(read({ 'README.md': '@acme/nobody\n', 'src/CODEOWNERS': '* @acme/nobody\n' })).toBeNull();
    expect(read({ CODEOWNERS: '' })).toEqual([]);
  });

  test('a file of 3 MB is read, a larger one counts as none, and the next one does not take its place', () => {
    expect(read({ CODEOWNERS: LARGEST })).toEqual(['acme/platform']);
    expect(read({ CODEOWNERS: `${LARGEST}#`, 'docs/CODEOWNERS': '* @acme/third\n' })).toBeNull();
  });

  test('no link is followed, neither the file nor its directory', () => {
    const elsewhere = { 'elsewhere/CODEOWNERS': '* @acme/secret\n' };
    expect(
      read(elsewhere, ({ directory }) => symlinkSync('elsewhere/CODEOWNERS', join(directory, 'CODEOWNERS'))),
    ).toBeNull();
    expect(
      read(elsewhere, ({ directory }) => symlinkSync('elsewhere', join(directory, '.github'))),
    ).toBeNull();
    expect(read(elsewhere, ({ directory }) => symlinkSync('elsewhere', join(directory, 'docs')))).toBeNull();
    expect(
      read({ 'docs/CODEOWNERS': '* @acme/third\n' }, ({ directory }) =>
        symlinkSync('/proc/self/environ', join(directory, 'CODEOWNERS')),
      ),
    ).toEqual(['acme/third']);
  });

  test('a directory of that name is none', () => {
    expect(read({ 'CODEOWNERS/CODEOWNERS': '* @acme/nobody\n' })).toBeNull();
    expect(
      read({ 'docs/CODEOWNERS': '* @acme/third\n' }, ({ directory }) =>
        mkdirSync(join(directory, 'CODEOWNERS')),
      ),
    ).toEqual(['acme/third']);
  });

  test('bytes that are no text do no harm', () => {
    expect(read({ CODEOWNERS: '\0\u0001* @acme/platform\n\uffff @\u202eacme\n' })).toEqual(['acme/platform']);
  });
});

test('a submodule of that name is none', () => {
  const repository = tempRepository({ 'README.md': 'x\n' });
  const commit = repository.git('rev-parse', 'HEAD');
  repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},CODEOWNERS`);
  repository.git('commit', '--quiet', '--message=submodule');
  expect(readCodeowners(repository.directory, 'HEAD')).toBeNull();
});

test('each side has its own', () => {
  const repository = tempRepository({ CODEOWNERS: '* @acme/old\n' });
  repository.write({ CODEOWNERS: '* @acme/new\n' });
  expect(listed(readCodeowners(repository.directory, 'HEAD'))).toEqual(['acme/old']);
  expect(listed(readCodeowners(repository.directory, null))).toEqual(['acme/new']);
});

test('a directory outside git, and one that is not there', () => {
  const directory = tempDirectory();
  expect(readCodeowners(directory, null)).toBeNull();
  expect(readCodeowners(join(directory, 'nowhere'), null)).toBeNull();
});

test('an unknown revision is an error', () => {
  expect(() => readCodeowners(tempRepository({ a: 'b' }).directory, 'nowhere')).toThrow(
    'no revision `nowhere`',
  );
});
