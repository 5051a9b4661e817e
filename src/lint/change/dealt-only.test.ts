import { expect, it } from 'vitest';
import { flagsOf } from '../../../test/support/flags.ts';
import type { Written } from '../../../test/support/lint/rollout.ts';
import { anAudience, codeDefault, shares } from '../../../test/support/report.ts';
import { isDealtOnly } from './dealt-only.ts';

type Given = Parameters<typeof shares>[0];

const variants = { off: 1, on: 2, twin: 1 };
const flag = (more: Written) => flagsOf({ flags: { it: { variants, ...more } } }).get('it') ?? null;
const sides = (after: Written = {}) => ({ before: flag({}), after: flag(after) });

function isOnly(before: Given, after: Given, { reshuffle = true, edited = {} as Written } = {}): boolean {
  const audience = anAudience({ reshuffle, before: shares(before), after: shares(after) });
  return isDealtOnly(audience, sides(edited));
}

it('others get it, and no more', () => {
  expect(isOnly({ on: 5, off: 95 }, { on: 5, off: 95 })).toBe(true);
  expect(isOnly({ on: 5, off: 95 }, { on: 5, off: 95 }, { reshuffle: false })).toBe(false);
});

it('more or fewer get it', () => {
  expect(isOnly({ on: 5, off: 95 }, { on: 6, off: 94 })).toBe(false);
  expect(isOnly({ on: 5, off: 95 }, { on: 4, off: 96 })).toBe(false);
  expect(isOnly({ on: 5, off: 95 }, 'off')).toBe(false);
  expect(isOnly(codeDefault, { on: 5, off: 95 })).toBe(false);
  expect(isOnly('off', codeDefault)).toBe(false);
});

it('values count, not names', () => {
  expect(isOnly({ on: 5, off: 95 }, { on: 5, off: 45, twin: 50 })).toBe(true);
  expect(
    isOnly({ on: 5, off: 95 }, { on: 5, off: 95 }, { edited: { variants: { ...variants, on: 3 } } }),
  ).toBe(false);
});

it('what doubles lose does not', () => {
  expect(isOnly({ on: 0.1 + 0.2, off: 99.7 }, { on: 0.3, off: 99.7 })).toBe(true);
});
