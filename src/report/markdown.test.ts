import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../../test/support/hostile.ts';
import { aChange, aFinding, aReport } from '../../test/support/report.ts';
import type { Severity } from '../model/index.ts';
import { htmlCode } from './html-code.ts';
import { renderMarkdown } from './markdown.ts';

/** What a reader sees of Markdown that holds no markup of its own but tags and entities. */
function seen(markdown: string): string {
  return markdown
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

/** The rows of its tables as a reader sees them. */
function rowsOf(markdown: string): string[] {
  const rows = seen(markdown)
    .split('\n')
    .filter((line) => line.startsWith('| '));
  return rows.filter((row) => !/^\| (:--|Flag |\s*\| Where)/.test(row));
}

test('a raised rollout: the verdict in the title and one row', () => {
  expect(seen(renderMarkdown(aReport({ changes: [aChange()] })))).toBe(`### ✅ No problems · 1 flag changes

| Flag | Change |
| :-- | :-- |
| checkout-redesign | production everyone else: on 5 % → 10 % |

13 flags · main (41d0e77) → working tree
`);
});

test('findings come first, the worst on top', () => {
  const findings = [
    aFinding({ severity: 'notice', rule: 'n' }),
    aFinding({ rule: 'e' }),
    aFinding({ severity: 'warning', rule: 'w' }),
  ];
  const text = seen(renderMarkdown(aReport({ findings, changes: [aChange()] })));
  expect(text.split('\n')[0]).toBe('### 🛑 1 error, 1 warning, 1 notice · 1 flag changes');
  expect([...text.matchAll(/^\| (?:🛑|⚠️|ℹ️) (\w+)/gm)].map(([, severity]) => severity)).toEqual([
    'error',
    'warning',
    'notice',
  ]);
});

test('one row per flag, with all its environments', () => {
  const changes = [aChange({ environment: 'staging' }), aChange(), aChange({ flag: 'other' })];
  expect(renderMarkdown(aReport({ changes })).match(/^\| <code>/gm)).toHaveLength(2);
});

test('any text is shown as it is, in one place, as nothing but letters, digits, entities and our tags', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(htmlCode(text)).toMatch(/^<code>(?:[A-Za-z0-9]|&#[0-9]+;)*<\/code>$/);
      const report = aReport({
        findings: [aFinding({ rule: text, message: text, remedy: text, file: text })],
        changes: [
          aChange({ flag: text, environment: text, details: [text], killed: { before: text, after: null } }),
        ],
        base: { name: text, commit: null },
      });
      const ours = renderMarkdown(
        aReport({
          findings: [aFinding()],
          changes: [aChange({ details: ['x'], killed: { before: 'x', after: null } })],
        }),
      );
      const frame = (markdown: string) =>
        markdown.replaceAll(/<code>[^<]*<\/code>/g, '').replaceAll(/ \([0-9a-f]{7}\)/g, '');
      expect(frame(renderMarkdown(report))).toBe(frame(ours));
    }),
    { seed: 5, numRuns: 500 },
  );
});

test('hidden characters become U+FFFD and long texts are cut', () => {
  expect(htmlCode('a\u202e\nb')).toBe('<code>a&#65533;&#65533;b</code>');
  expect(seen(htmlCode('x'.repeat(600)))).toBe(`${'x'.repeat(499)}…`);
});

test('a change too long for a row leaves the others and their places alone', () => {
  const long = aChange({ flag: 'b', details: Array.from({ length: 20 }, () => '|'.repeat(600)) });
  const changes = [aChange({ flag: 'a' }), long, aChange({ flag: 'c' })];
  expect(rowsOf(renderMarkdown(aReport({ changes })))).toEqual([
    '| a | production everyone else: on 5 % → 10 % |',
    '| b | too long to show here; see the log |',
    '| c | production everyone else: on 5 % → 10 % |',
  ]);
});

test('an error too long for the room there is is still there, with its place and rule', () => {
  const text = '\u{10ffff}'.repeat(600);
  const error = aFinding({ message: text, remedy: text, file: `flags/${'x'.repeat(600)}.yaml`, rule: 'e' });
  const report = aReport({ findings: [error, aFinding()] });
  expect(rowsOf(renderMarkdown(report, { budget: 16 * 1024 }))).toEqual([
    expect.stringContaining('2026-02-30 is not a day'),
    `| 🛑 error | flags/${'x'.repeat(93)}…:12:5 | too long to show here; see the loge |  |`,
  ]);
});

test('a flag that changes a lot does not hide another, which has its name at least', () => {
  const changes = Array.from({ length: 60 }, (_, index) =>
    aChange({ flag: `flag-${index}`, details: Array.from({ length: 8 }, () => '|'.repeat(500)) }),
  );
  const rows = rowsOf(renderMarkdown(aReport({ changes })));
  expect(rows).toHaveLength(60);
  expect(rows.at(0)).toContain('on 5 % → 10 %');
  expect(rows.at(-1)).toBe('| flag-59 | too long to show here; see the log |');
});

test('where room runs out, errors and warnings are all there before a notice is', () => {
  const findings = ['notice', 'warning', 'error'].flatMap((severity) =>
    Array.from({ length: 40 }, (_, index) =>
      aFinding({ severity: severity as Severity, line: index + 1, message: '|'.repeat(400) }),
    ),
  );
  const markdown = renderMarkdown(aReport({ findings, changes: [aChange()] }), { budget: 48 * 1024 });
  expect(new TextEncoder().encode(markdown).length).toBeLessThanOrEqual(48 * 1024);
  const shown = (icon: string) => rowsOf(markdown).filter((row) => row.startsWith(`| ${icon}`)).length;
  expect([shown('🛑'), shown('⚠️')]).toEqual([40, 40]);
  expect(seen(markdown)).toContain(`and ${40 - shown('ℹ️')} more; see the log`);
  expect(seen(markdown)).toContain('checkout-redesign | production everyone else');
});

test('the budget holds, and what is left out is counted', () => {
  const findings = Array.from({ length: 5000 }, (_, index) =>
    aFinding({ line: index + 1, message: '|'.repeat(400) }),
  );
  const changes = Array.from({ length: 5000 }, (_, index) =>
    aChange({ flag: `flag-${index}`, details: ['|'.repeat(400)] }),
  );
  const markdown = renderMarkdown(aReport({ findings, changes }));
  expect(new TextEncoder().encode(markdown).length).toBeLessThanOrEqual(900 * 1024);
  const shown = markdown.match(/^\| 🛑/gm)?.length ?? 0;
  expect(markdown).toContain(`and ${5000 - shown} more`);
});
