import { expect, test } from 'vitest';
import { renderFixed } from './fixed.ts';

test('what was mended, and where', () => {
  expect(renderFixed(0, [])).toBe('');
  expect(renderFixed(1, ['flags/a.yaml'])).toBe('fixed 1 problem in flags/a.yaml\n');
  expect(renderFixed(7, ['a', 'b', 'c', 'd', 'e'])).toBe('fixed 7 problems in a, b, c, d, e\n');
  expect(renderFixed(7, ['a', 'b', 'c', 'd', 'e', 'f'])).toBe(
    'fixed 7 problems in a, b, c, d, e and 1 more file\n',
  );
  expect(renderFixed(1, ['a\nb'])).not.toContain('\nb');
});
