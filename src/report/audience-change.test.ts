import { describe, expect, test } from 'vitest';
import { aRaise, everyoneElse } from '../../test/support/report.ts';
import type { Served } from '../model/index.ts';
import { audienceChangeInWords } from './audience-change.ts';
import { spell } from './words.ts';

function words(before: Served | null, after: Served | null): string {
  return spell(audienceChangeInWords({ audience: everyoneElse, before, after }), (text) => text);
}

const all = (variant: string, value: boolean | string): Served => ({
  unit: null,
  shares: [{ variant, value, percentage: 100 }],
});
const split = (unit: string, shares: Record<string, number>): Served => ({
  unit,
  shares: Object.entries(shares).map(([variant, percentage]) => ({ variant, value: variant, percentage })),
});

describe('one audience in words', () => {
  test('a raised rollout names the variant that grows, not the rest', () => {
    const { before, after } = aRaise(5, 10);
    expect(words(before, after)).toBe('on 5 % → 10 %');
  });

  test('a switch for everyone', () => {
    expect(words(all('off', false), all('on', true))).toBe('off → on');
  });

  test('a rollout that starts, and one that ends', () => {
    expect(words(all('off', false), aRaise(1, 5).after)).toBe('on 0 % → 5 %');
    expect(words(aRaise(50, 0).before, all('on', true))).toBe('on 50 % → 100 %');
  });

  test('every variant of a split that moves', () => {
    const before = split('accountId', { control: 10, badge: 10, none: 80 });
    const after = split('accountId', { control: 25, badge: 25, none: 50 });
    expect(words(before, after)).toBe(
      'control 10 % → 25 % of accountId, badge 10 % → 25 % of accountId, none 80 % → 50 % of accountId',
    );
  });

  test('the same shares of another unit', () => {
    expect(words(split('a', { x: 10, y: 90 }), split('b', { x: 10, y: 90 }))).toBe(
      'counted by b instead of a',
    );
  });

  test('a variant that means something else', () => {
    expect(words(all('v', 'old'), all('v', 'new'))).toBe('v now means "new" instead of "old"');
  });

  test('an audience that is new, and one that is gone', () => {
    expect(words(null, aRaise(1, 5).after)).toBe('new: on 5 %, off 95 %');
    expect(words(all('on', true), null)).toBe('gone, was on');
  });

  test('small shares have no exponent', () => {
    expect(
      words(
        split('targetingKey', { x: 0.00000001, y: 99.99999999 }),
        split('targetingKey', { x: 12.5, y: 87.5 }),
      ),
    ).toBe('x 0.00000001 % → 12.5 %');
  });
});
