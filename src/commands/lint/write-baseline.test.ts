import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { aFinding } from '../../../test/support/report.ts';
import { allowedEntries, baselineEntries, renderBaseline } from './write-baseline.ts';

test('it holds what would block or warn, of rules that a policy turns on, about flags', () => {
  const findings = [
    aFinding({ rule: 'owner-missing', flag: 'b' }),
    aFinding({ rule: 'owner-missing', flag: 'a' }),
    aFinding({ rule: 'owner-missing', flag: 'a' }),
    aFinding({ rule: 'description-weak', flag: 'a', severity: 'warning' }),
    aFinding({ rule: 'expires-soon', flag: 'a', severity: 'notice' }),
    aFinding({ rule: 'schema-invalid', flag: 'a' }),
    aFinding({ rule: 'segment-unused', flag: null, severity: 'warning' }),
  ];
  expect(renderBaseline(baselineEntries(findings))?.replace(/^#.*\n/gm, '')).toBe(
    'description-weak:\n  - a\nowner-missing:\n  - a\n  - b\n',
  );
});

test('a key that reads like a truth value comes back as a text', () => {
  const text = renderBaseline(
    new Map([['owner-missing', new Set(['null', 'true', 'off', 'yes', 'plain-key'])]]),
  );
  expect(load(text ?? '')).toEqual({ 'owner-missing': ['null', 'off', 'plain-key', 'true', 'yes'] });
});

test('without findings there is no file', () => {
  expect(renderBaseline(new Map())).toBeNull();
});

test('it lists all that is found of new rules, and of others only what it lists already', () => {
  const found = new Map([
    ['old', new Set(['x', 'added'])],
    ['new', new Set(['x'])],
    ['unlisted', new Set(['x'])],
  ]);
  const before = new Map([
    ['old', new Set(['x', 'mended'])],
    ['mended', new Set(['x'])],
    ['new', new Set(['gone'])],
  ]);
  expect(allowedEntries(found, before, (rule) => rule === 'new')).toEqual(
    new Map([
      ['new', new Set(['x'])],
      ['old', new Set(['x'])],
    ]),
  );
});
