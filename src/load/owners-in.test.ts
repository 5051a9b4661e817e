import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownersIn } from './owners-in.ts';

const owners = (...lines: string[]): string[] => [...ownersIn(lines.join('\n'))];

test('teams, users and mail addresses after a pattern, each once', () => {
  expect(
    owners(
      '* @acme/platform',
      'src/ @acme/checkout @anna  docs@example.com',
      '\t/flags/**\t@acme/growth\t@anna',
    ),
  ).toEqual(['acme/platform', 'acme/checkout', 'anna', 'docs@example.com', 'acme/growth']);
});

test('comments, whole lines and the end of one', () => {
  expect(
    owners('# @acme/nobody', '  # * @acme/nobody', '* @acme/platform # @acme/nobody', '#* @anna'),
  ).toEqual(['acme/platform']);
  expect(owners('* @acme/platform #@acme/nobody @acme/nobody')).toEqual(['acme/platform']);
});

test('an escaped blank belongs to the pattern, and so does an @ in it', () => {
  expect(owners(String.raw`docs/my\ @acme/file.md @acme/docs`)).toEqual(['acme/docs']);
  expect(owners('@acme/package/** @acme/docs')).toEqual(['acme/docs']);
  expect(owners(String.raw`odd\\ @acme/docs`)).toEqual(['acme/docs']);
  expect(owners('@acme/docs')).toEqual([]);
});

test("GitLab's sections name nobody, what stands under them does", () => {
  expect(
    owners('[Documentation] @acme/nobody', '^[Optional][2] @acme/nobody', '*.md @acme/docs', '[x] @me'),
  ).toEqual(['acme/docs']);
});

test('a pattern without owners, empty lines, CRLF and a byte order mark', () => {
  expect([...ownersIn('\ufeff* @acme/platform\r\n\r\n/generated/\r\n   \n*.go @anna\r\n')]).toEqual([
    'acme/platform',
    'anna',
  ]);
  expect(owners('\ufeff# * @acme/nobody')).toEqual([]);
  expect(owners('')).toEqual([]);
});

test.each([
  'acme/checkout',
  '@',
  '@@maintainer',
  '@/team',
  'anna@',
  '@an<b>na',
  '@anna,@bert',
  '@an\u202ena',
])('%j is no owner', (word) => {
  expect(owners(`* ${word} @acme/platform`)).toEqual(['acme/platform']);
});

test('whatever a file holds, an owner is one printable word without a leading @', () => {
  const lines = fc.array(
    fc.string({ unit: fc.constantFrom('@', 'a', '/', '\\', ' ', '#', '[', '\n', '\0', '`') }),
  );
  fc.assert(
    fc.property(lines, (words) => {
      for (const owner of ownersIn(words.join(' '))) expect(owner).toMatch(/^[A-Za-z0-9][\w./+@-]*$/);
    }),
    { seed: 4, numRuns: 500 },
  );
});

test('three megabytes on one line are read in one pass', () => {
  expect(owners(`${'\\ '.repeat(1_500_000)} @acme/docs`)).toEqual(['acme/docs']);
  expect(owners(`* ${'@a'.repeat(1_500_000)}`)).toEqual([]);
  expect(owners(`* ${'@a '.repeat(1_000_000)}`)).toEqual(['a']);
});
