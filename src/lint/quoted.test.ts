import { expect, it } from 'vitest';
import { quoted } from './quoted.ts';

it('keeps what somebody wrote on one line, between backticks that it cannot close', () => {
  expect(quoted('Staff first')).toBe('`Staff first`');
  expect(quoted(' a\n`b`\t\tc ')).toBe("`a 'b' c`");
});

it('cuts after 60 characters, never through one', () => {
  expect(quoted('x'.repeat(60))).toBe(`\`${'x'.repeat(60)}\``);
  expect(quoted('x'.repeat(61))).toBe(`\`${'x'.repeat(60)}…\``);
  expect(quoted('😀'.repeat(61))).toBe(`\`${'😀'.repeat(60)}…\``);
});
