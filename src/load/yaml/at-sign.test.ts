import { describe, expect, test } from 'vitest';
import { parse } from './parse.ts';

/** The text with the `@` away, as the fix would have it, or null when there is no fix. */
function fixed(text: string): string | null {
  const fix = parse(text).problem?.fix ?? null;
  if (fix === null) return null;
  if (fix.kind !== 'replace-text') throw new Error(fix.kind);
  return text.slice(0, fix.start) + fix.text + text.slice(fix.end);
}

describe('the `@` of an owner has a fix', () => {
  test.each([
    ['owner: @acme/x\n', 'owner: acme/x\n'],
    ['type: release\r\nowner:   @@acme/x   # us\r\n', 'type: release\r\nowner:   acme/x   # us\r\n'],
    ['owner: @1und1', 'owner: 1und1'],
    ['owner: [@acme/x, acme/y]', 'owner: [acme/x, acme/y]'],
    ['owner: [ acme/y,@acme/x ]', 'owner: [ acme/y,acme/x ]'],
    [
      'owner: # two\n  # first\n  - acme/y\n\n  - @acme/x\nissue: a\n',
      'owner: # two\n  # first\n  - acme/y\n\n  - acme/x\nissue: a\n',
    ],
    ['teams:\r\n- a\r\n- @acme/x\r\n', 'teams:\r\n- a\r\n- acme/x\r\n'],
  ])('%j', (text, expected) => {
    expect(fixed(text)).toBe(expected);
  });
});

describe('where the `@` may mean something, or something else is wrong, there is none', () => {
  test.each([
    'salt: @acme\n',
    'if: { email: { endsWith: @acme.com } }\n',
    'if:\n  email:\n    - @acme.com\n',
    'owner: @\n',
    'owner: @acme/x, @acme/y\n',
    'owner: @acme x\n',
    'owner: @yes\n',
    'owner: @0123\n',
    'owner: { name: @acme }\n',
    'owner:\n  - team: @acme\n',
    'owner: [{ team: @acme }]\n',
    'owner:\n  team:\n    - @acme\n',
    'owner: @acme: x\n',
    'owner: @acme#x\n',
  ])('%j', (text) => {
    expect(parse(text).problem?.message).toBe('A value cannot start with `@`, which YAML reserves.');
    expect(fixed(text)).toBeNull();
  });
});

test('the remedy of an owner names it; of a condition it does not take the sign away', () => {
  expect(parse('owner: @acme/x\n').problem?.remedy).toBe('Write `acme/x` without the `@`.');
  expect(parse('a: { endsWith: @acme.com }\n').problem?.remedy).toBe(
    'Put the text in quotes, or write it without the `@`.',
  );
});
