import { describe, expect, test } from 'vitest';
import { readDefinition } from '../definition.ts';
import { applyFixes } from '../yaml/fix/apply-fixes.ts';

const FLAG = 'type: release\ndefault: off\nexpires: 2027-03-31\n';

/** The text once every fix of every pass is made. */
function mended(text: string): string {
  const { problems } = readDefinition('flag', 'flags/x.yaml', Buffer.from(text));
  const fixes = problems.flatMap(({ fix }) => fix ?? []);
  const { text: after, applied } = applyFixes(text, fixes);
  return applied.length === 0 ? after : mended(after);
}

describe('problems that come with a fix', () => {
  test.each([
    [
      'a mistyped field',
      'type: release\ndefault: off\nexpire: 2027-03-31 # x\n',
      FLAG.replace('-31', '-31 # x'),
    ],
    [
      'a mistyped field in a map',
      `${FLAG}killed: {}\nexperiment: { metrik: a }\n`,
      `${FLAG}killed: {}\nexperiment: { metric: a }\n`,
    ],
    [
      'a mistyped operator, quoted',
      `${FLAG}environments: { p: { rules: [{ if: { age: { 'graterThan': 5 } }, serve: on }] } }\n`,
      `${FLAG}environments: { p: { rules: [{ if: { age: { 'greaterThan': 5 } }, serve: on }] } }\n`,
    ],
    [
      'two owners with `@`',
      `owner: [@acme/x, @acme/y]\nexpiers: a\n${FLAG.slice(0, 27)}`,
      `owner: [acme/x, acme/y]\nexpires: a\n${FLAG.slice(0, 27)}`,
    ],
    [
      'two fields that mean the same one',
      `type: release\ndefault: off\nexpire: 2027-03-31\nexpiers: 2027-03-31\n`,
      `type: release\ndefault: off\nexpires: 2027-03-31\nexpiers: 2027-03-31\n`,
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toBe(expected);
  });
});

describe('problems whose meaning is open have none', () => {
  test.each([
    ['a field whose right name is taken', `${FLAG}expire: 2027-03-31\n`],
    ['a field without a near name', `${FLAG}zzzzzz: 5\n`],
    ['a field reserved for later', `${FLAG}tags: [a]\n`],
    ['a truth value of other readers', `${FLAG}client: yes\n`],
    ['a swallowed reference', `${FLAG}issue: #412\n`],
    ['a number that is no number', `${FLAG}variants: { a: 0x1F, b: 012 }\n`],
    ['a wrong type', `${FLAG}client: on\n`],
    ['a duplicate', `${FLAG}default: on\n`],
    ['a choice that is none', 'type: relase\ndefault: off\n'],
  ])('%s', (_, text) => {
    const { problems } = readDefinition('flag', 'flags/x.yaml', Buffer.from(text));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.flatMap(({ fix }) => fix ?? [])).toEqual([]);
  });

  test('nor has the line that says there are more problems', () => {
    const fields = Array.from({ length: 100 }, (_, index) => `k${index}: {}\n`).join('');
    const { problems } = readDefinition('flag', 'flags/x.yaml', Buffer.from(`${FLAG}${fields}owne: a\n`));
    expect(problems.at(-1)).toMatchObject({ rule: 'too-many-problems', fix: null });
  });
});
