import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersions, parseLenientVersion, parseVersion } from './version.ts';

const compare = (a: string, b: string) => {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  if (!left || !right) throw new Error('no version');
  return Math.sign(compareVersions(left, right));
};

test('orders pre-releases as the example in SemVer 2.0.0 §11 does', () => {
  const ascending = [
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.0.1',
    '1.2.0',
    '1.10.0',
    '2.0.0',
  ];
  for (const [i, a] of ascending.entries()) {
    for (const [j, b] of ascending.entries()) expect(compare(a, b), `${a} ? ${b}`).toBe(Math.sign(i - j));
  }
});

test('ignores build metadata', () => {
  expect(compare('1.0.0+5', '1.0.0+7')).toBe(0);
});

test('orders versions one way', () => {
  const part = fc.nat({ max: 12 });
  const identifier = fc.oneof(part.map(String), fc.constantFrom('a', 'b', 'rc', '-', 'A1'));
  const version = fc
    .tuple(part, part, part, fc.array(identifier, { maxLength: 3 }))
    .map(([a, b, c, pre]) => `${a}.${b}.${c}${pre.length > 0 ? `-${pre.join('.')}` : ''}`);
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(compare(a, b)).toBe(0 - compare(b, a));
      if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 5_000, seed: 3 },
  );
});

test.each([
  '1',
  '1.2',
  'v1.2.3',
  ' 1.2.3',
  '1.2.3 ',
  '01.2.3',
  '1.2.3-01',
  '1.2.3-',
  '1.2.3+',
  '1.2.3.4',
  '',
  'x',
])('takes %j for no version', (text) => {
  expect(parseVersion(text)).toBeNull();
});

test.each([
  ['v1.2.3', '1.2.3'],
  ['V1.2.3', '1.2.3'],
  [' v1.2.3 ', '1.2.3'],
  ['1', '1.0.0'],
  ['v1.2', '1.2.0'],
  ['1.2.3-rc.1', '1.2.3-rc.1'],
])('reads %j leniently as %j', (text, version) => {
  expect(parseLenientVersion(text)).toEqual(parseVersion(version));
});

test.each([
  '01',
  '1.02',
  ' 1',
  '1.2.',
  '1.2.x',
  'version 1',
  '9007199254740992.0.0',
  `1.0.0-${'a'.repeat(251)}`,
])('takes %j for no version even leniently', (text) => {
  expect(parseLenientVersion(text)).toBeNull();
});
