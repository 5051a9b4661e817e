import { expect, it } from 'vitest';
import { quoted } from './quoted.ts';

it('puts text on one line between backticks', () => {
  expect(quoted(' INC-431:\n  `down`\t ')).toBe("`INC-431: 'down'`");
});

it('cuts after 60 characters, and none of them in two', () => {
  expect(quoted('💡'.repeat(60))).toBe(`\`${'💡'.repeat(60)}\``);
  expect(quoted('💡'.repeat(61))).toBe(`\`${'💡'.repeat(60)}…\``);
});
