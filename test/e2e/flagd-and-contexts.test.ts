import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flaghoist } from '../support/cli.ts';
import { rollout, shop } from '../support/shop.ts';
import { tempDirectory, tempRepository, writeFiles } from '../support/temp-repository.ts';

const flag = 'flags/checkout-redesign.yaml';

/** A directory with some files in it. */
function directoryOf(files: Readonly<Record<string, string>>): string {
  const directory = tempDirectory();
  writeFiles(directory, files);
  return directory;
}

function flagd(targeting: unknown): string {
  const variants = { on: true, off: false };
  return JSON.stringify({
    flags: { search: { state: 'ENABLED', variants, defaultVariant: 'off', targeting } },
  });
}

const staffFirst = (share: number, condition: unknown) =>
  flagd({
    if: [
      condition,
      'on',
      {
        fractional: [
          ['on', share],
          ['off', 100 - share],
        ],
      },
    ],
  });
const isStaff = { ends_with: [{ var: 'email' }, '@acme.example'] };

describe('diff of two flagd files', () => {
  test('somebody else wrote: who gains, without any flag of ours', () => {
    const directory = directoryOf({
      'old.json': staffFirst(10, isStaff),
      'new.json': staffFirst(25, isStaff),
    });
    const { stdout, exitCode } = flaghoist(directory, ['diff', 'old.json', 'new.json']);
    expect(stdout).toContain('search\n  everyone else: on 10 % → 25 %; 15 % gain on, nobody loses it\n');
    expect(exitCode).toBe(0);
  });

  test('written in another way: nobody who can be decided about moves', () => {
    const old = flagd({ if: [{ in: [{ var: 'country' }, ['DE', 'AT']] }, 'on', 'off'] });
    const current = flagd({
      if: [{ '==': [{ var: 'country' }, 'AT'] }, 'on', { '==': ['DE', { var: 'country' }] }, 'on', 'off'],
    });
    const directory = directoryOf({ 'old.json': old, 'new.json': current });
    const { changes } = JSON.parse(
      flaghoist(directory, ['diff', 'old.json', 'new.json', '--format', 'json']).stdout,
    );
    // Engines differ about a country that is no text, so that part is custom, and told as such.
    const audiences = changes.flatMap((change: { audiences: unknown[] }) => change.audiences);
    expect(audiences.filter((each: { undecided: boolean }) => !each.undecided)).toEqual([]);
  });

  test('with a bound that moves: those in between exactly, and what nobody can tell apart from them', () => {
    const from = (age: number) => flagd({ if: [{ '>=': [{ var: 'age' }, age] }, 'on', 'off'] });
    const directory = directoryOf({ 'old.json': from(18), 'new.json': from(21) });
    const { stdout } = flaghoist(directory, ['diff', 'old.json', 'new.json']);
    expect(stdout.split('\n').slice(1, 4)).toEqual([
      '  age is at least 18, not (age is at least 21): on → off; 100 % lose on',
      '  where a custom rule decides: custom rule changed; who moves cannot be told',
      '  medium risk: moves an audience of unknown size',
    ]);
  });

  test('with a rule nobody here can read: said, not guessed', () => {
    const custom = (hour: number) => ({ '<': [{ '%': [{ var: '$flagd.timestamp' }, 86400] }, hour * 3600] });
    const directory = directoryOf({
      'old.json': staffFirst(10, custom(8)),
      'new.json': staffFirst(10, custom(9)),
    });
    const { stdout } = flaghoist(directory, ['diff', 'old.json', 'new.json']);
    expect(stdout).toContain('custom rule');
    expect(stdout).toContain('who moves cannot be told');
  });

  test('a compiled environment of ours: the same as the flags it comes from', () => {
    const { directory, write } = tempRepository(shop);
    const compile = (out: string) =>
      flaghoist(directory, ['compile', '--environment', 'production', '--out', out]).exitCode;
    expect(compile('old.json')).toBe(0);
    write({ [flag]: rollout(10) });
    expect(compile('new.json')).toBe(0);
    const { stdout } = flaghoist(directory, ['diff', 'old.json', 'new.json']);
    expect(stdout).toContain('everyone: on 5 % → 10 %; 5 % gain on, nobody loses it');
  });

  test.each([
    ['{', /^flaghoist: new\.json: The file is no JSON/],
    ['[]', /^flaghoist: new\.json: The file is no JSON object/],
    ['{}', /^flaghoist: new\.json: The file has no "flags" object/],
  ])('that is %s: one line', (text, line) => {
    const directory = directoryOf({ 'old.json': staffFirst(10, isStaff), 'new.json': text });
    const { stderr, exitCode } = flaghoist(directory, ['diff', 'old.json', 'new.json']);
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(exitCode).toBe(2);
  });

  test('and a directory do not go together', () => {
    const directory = directoryOf({ 'old.json': staffFirst(10, isStaff), ...shop });
    const { stderr, exitCode } = flaghoist(directory, ['diff', 'old.json', 'flags']);
    expect(stderr).toContain('old.json is a file, and flags is not');
    expect(exitCode).toBe(2);
  });
});

describe('--contexts', () => {
  const contexts = ['{"targetingKey": "a"}', '', '{"targetingKey": "b"}', '{}'].join('\n');

  test('counts the lines of the file, and says so', () => {
    const { directory, write } = tempRepository(shop);
    write({ [flag]: rollout(5).replace('percentage: 5', 'percentage: 100'), 'contexts.ndjson': contexts });
    const { stdout } = flaghoist(directory, ['check', '--contexts', 'contexts.ndjson']);
    expect(stdout).toContain('of 3 contexts in contexts.ndjson: 2 gain on');
    const { contexts: counted } = JSON.parse(
      flaghoist(directory, ['check', '--contexts', 'contexts.ndjson', '--format', 'json']).stdout,
    );
    expect(counted).toEqual({ name: 'contexts.ndjson', total: 3 });
  });

  test.each([
    ['a line that is no object', '{"a": 1}\n[]\n', 'line 2 of contexts.ndjson is no JSON object'],
    ['a line that is no JSON', '{"a": 1\n', 'line 1 of contexts.ndjson is no JSON object'],
  ])('%s: one line, with its number', (_, text, line) => {
    const { directory, write } = tempRepository(shop);
    write({ 'contexts.ndjson': text });
    const { stderr, exitCode } = flaghoist(directory, ['check', '--contexts', 'contexts.ndjson']);
    expect(stderr).toContain(line);
    expect(exitCode).toBe(2);
  });

  test('a file that does not exist', () => {
    const { directory } = tempRepository(shop);
    expect(flaghoist(directory, ['check', '--contexts', 'none']).stderr).toMatch(
      /^flaghoist: there is no file none/,
    );
  });
});

test('the examples of the documents say what the README promises', () => {
  const example = (name: string) => readFileSync(join('examples', name), 'utf8');
  const directory = directoryOf({ 'a.json': example('old.flagd.json'), 'b.json': example('new.flagd.json') });
  const { stdout } = flaghoist(directory, ['diff', 'a.json', 'b.json']);
  expect(stdout).toContain('country is "AR": summer → winter');
  expect(stdout).toContain('15 % gain on, nobody loses it');
});
