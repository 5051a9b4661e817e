import { expect, test } from 'vitest';
import type { Fix } from '../../model/index.ts';
import { describeFix } from './describe-fix.ts';

const cases: readonly (readonly [Fix, string])[] = [
  [{ kind: 'rename-key', path: ['a', 'expire'], name: 'expires' }, 'Rename `expire` to `expires`.'],
  [{ kind: 'set-scalar', path: ['client'], value: true }, 'Write `true` as `client`.'],
  [{ kind: 'set-scalar', path: ['owner', 1], value: 'x' }, 'Write `x` as entry 2 of `owner`.'],
  [{ kind: 'reorder', path: ['owner'], order: [1, 0] }, 'Put the entries of `owner` into order.'],
  [{ kind: 'remove', path: ['a', 0, 1] }, 'Remove entry 2 of entry 1 of `a`.'],
  [{ kind: 'insert', path: [], name: 'client', value: false }, 'Add `client: false` to the file.'],
  [{ kind: 'replace-text', start: 7, end: 8, text: '' }, 'Delete the `@`.'],
  [{ kind: 'replace-text', start: 7, end: 8, text: 'at' }, 'Write `at` instead of `@`.'],
  [{ kind: 'remove', path: ['a`\n\u202e'] }, "Remove `a'U+000AU+202E`."],
];

test.each(cases)('%j', (fix, expected) => {
  expect(describeFix('owner: @acme', fix)).toBe(expected);
});
