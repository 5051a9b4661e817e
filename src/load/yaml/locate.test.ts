import { expect, test } from 'vitest';
import type { Path } from '../../model/index.ts';
import type { Place } from '../place.ts';
import { locator } from './locate.ts';

const text = `# a flag
type: release
"quoted key": 'it''s'
owner:
  - acme/checkout
  - "acme/growth"
environments:
  production: { rules: [ { if: { country: [DE, 'AT'] }, serve: on } ], empty: [] }
  staging:
    - - deep
note: |
  two
  lines
killed:
emoji: "😀" # comment
last: 5
`;

const locate = (source: string, path: Path, at?: 'key' | 'value'): Place => locator(source)(path, at);

/** The piece of text a place covers. */
function slice({ line, column, endLine, endColumn }: Place): string {
  const lines = text.split('\n');
  const offset = (row: number, col: number): number =>
    lines.slice(0, row - 1).join('\n').length + (row > 1 ? 1 : 0) + col - 1;
  return text.slice(offset(line, column), offset(endLine, endColumn));
}

const values: [Path, string][] = [
  [['type'], 'release'],
  [['quoted key'], "'it''s'"],
  [['owner', 0], 'acme/checkout'],
  [['owner', 1], '"acme/growth"'],
  [['environments', 'production', 'rules', 0, 'if', 'country', 1], "'AT'"],
  [['environments', 'production', 'rules', 0, 'serve'], 'on'],
  [['environments', 'staging', 0, 0], 'deep'],
  [['note'], 'two\n  lines'],
  [['emoji'], '"😀"'],
  [['last'], '5'],
];

test.each(values)('the value at %j', (path, expected) => {
  expect(slice(locate(text, path))).toBe(expected);
});

test('a key', () => {
  expect(slice(locate(text, ['quoted key'], 'key'))).toBe('"quoted key"');
  expect(slice(locate(text, ['environments', 'production', 'rules', 0, 'serve'], 'key'))).toBe('serve');
});

test('a map or a list is pointed at by its key, a list entry without one by its first token', () => {
  expect(slice(locate(text, ['environments']))).toBe('environments');
  expect(slice(locate(text, ['owner']))).toBe('owner');
  expect(slice(locate(text, ['environments', 'production', 'empty']))).toBe('empty');
  expect(slice(locate(text, ['environments', 'production', 'rules', 0]))).toBe('if');
  expect(slice(locate(text, ['environments', 'staging', 0]))).toBe('deep');
});

test('an empty value is pointed at by its key', () => {
  expect(slice(locate(text, ['killed']))).toBe('killed');
});

test('a path that does not exist is pointed at by its nearest existing ancestor', () => {
  expect(slice(locate(text, ['owner', 7]))).toBe('owner');
  expect(slice(locate(text, ['environments', 'production', 'rollout', 'percentage']))).toBe('production');
  expect(slice(locate(text, ['type', 'x', 0]))).toBe('release');
  expect(slice(locate(text, ['nothing']))).toBe('type');
  expect(slice(locate(text, []))).toBe('type');
});

test('lines and columns count from 1, columns in UTF-16 code units', () => {
  expect(locate(text, ['owner', 1])).toEqual({ line: 6, column: 5, endLine: 6, endColumn: 18 });
  expect(locate('{ "😀": 1 }', ['😀'])).toEqual({ line: 1, column: 9, endLine: 1, endColumn: 10 });
});

test('Windows line endings do not shift anything', () => {
  const place = locate(text.replaceAll('\n', '\r\n'), ['last']);
  expect(place).toEqual(locate(text, ['last']));
});

test('a text that cannot be parsed has one place', () => {
  expect(locate('a: [', ['a'])).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 1 });
});
