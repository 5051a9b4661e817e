import fc from 'fast-check';
import { expect, test } from 'vitest';
import { manyFlags } from '../../test/support/golden-reports.ts';
import { hostileText } from '../../test/support/hostile.ts';
import { rendered } from '../../test/support/rendered.ts';
import { aChange, aFinding, aRaise, aReport } from '../../test/support/report.ts';
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
  return rows.filter((row) => !/^\| (:-|\s*\| Flag)/.test(row));
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

test('without changes there is one line', () => {
  expect(seen(renderMarkdown(aReport()))).toBe(
    '### ✅ No flag changes\n\n13 flags · main (41d0e77) → working tree\n',
  );
  expect(renderMarkdown(aReport({ base: null }))).toMatch(/^### ✅ No problems\n/);
});

test('findings are told by severity, what is not touched last', () => {
  const findings = [
    aFinding({ severity: 'notice', rule: 'n', touched: false }),
    aFinding({ severity: 'notice', rule: 'n' }),
    aFinding({ rule: 'e' }),
    aFinding({ severity: 'warning', rule: 'w' }),
  ];
  const text = seen(renderMarkdown(aReport({ findings, changes: [aChange()] })));
  expect(text.split('\n')[0]).toBe('### 🛑 1 problem blocks this merge');
  expect(
    [...text.matchAll(/^\| (🛑|⚠️|ℹ️) .*not a day([a-z])/gmu)].map(([, icon, rule]) => `${icon}${rule}`),
  ).toEqual(['🛑e', '⚠️w', 'ℹ️n', 'ℹ️n']);
});

test('every flag has a row above the fold', () => {
  const changes = Array.from({ length: 40 }, (_, index) => aChange({ flag: `flag-${index}` }));
  const [above = ''] = renderMarkdown(aReport({ changes })).split('<details>');
  expect(rowsOf(above)).toHaveLength(40);
});

test('row 3: any text is shown as it is, in one place, as nothing but letters, digits, entities and our tags', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(htmlCode(text)).toMatch(/^<code>(?:[A-Za-z0-9]|&#[0-9]+;)*<\/code>$/);
    }),
    { seed: 5, numRuns: 2000 },
  );
});

test('hidden characters become U+FFFD and long texts are cut', () => {
  expect(htmlCode('a\u202e\nb\ufffe')).toBe('<code>a&#65533;&#65533;b&#65533;</code>');
  expect(seen(htmlCode('x'.repeat(600)))).toBe(`${'x'.repeat(499)}…`);
  expect(seen(htmlCode('💥'.repeat(30), 20))).toBe(`${'💥'.repeat(19)}…`);
});

const loud = '\u{10ffff}'.repeat(600);

test('a row too long for the room there is keeps its name, and leaves the others alone', () => {
  const finding = aFinding({
    message: loud,
    remedy: loud,
    file: `flags/${'x'.repeat(600)}.yaml`,
    rule: 'e',
    flag: 'b',
  });
  const changes = [...'acdefghijklmnop'].map((flag) => aChange({ flag }));
  const page = renderMarkdown(aReport({ findings: [finding], changes }), { budget: 16 * 1024 });
  expect(rowsOf(page).slice(0, 3)).toEqual([
    '| 🛑 | b |  | e | – |',
    expect.stringContaining('| 📈 | a | production 5 → **10 %** |'),
    expect.stringContaining('| 📈 | c |'),
  ]);
  expect(rowsOf(page)).toContain(`| 🛑 |  | flags/${'x'.repeat(93)}…:12:5 | e | too long to show here |`);
});

test('where room runs out, what blocks is all there before a notice is', () => {
  const findings = ['notice', 'warning', 'error'].flatMap((severity) =>
    Array.from({ length: 40 }, (_, index) =>
      aFinding({ severity: severity as Severity, flag: `${severity}-${index}`, message: '|'.repeat(400) }),
    ),
  );
  const page = renderMarkdown(aReport({ findings, changes: [aChange()] }), { budget: 60_000 });
  expect(bytes(page)).toBeLessThanOrEqual(60_000);
  const [above = '', ...folds] = page.split('<details>');
  expect(rowsOf(above).filter((row) => row.startsWith('| 🛑'))).toHaveLength(40);
  const fixes = folds.find((fold) => fold.includes('How to fix')) ?? '';
  expect(rowsOf(fixes).filter((row) => /^\| (🛑|⚠️)/u.test(row))).toHaveLength(80);
  expect(page).toMatch(/and \d+ more; the log of the run has the whole report/);
});

test('row 10: the budget holds, and what is left out is counted', () => {
  const page = renderMarkdown(manyFlags);
  expect(bytes(page)).toBeLessThanOrEqual(900 * 1024);
  const [above = ''] = page.split('<details>');
  const rows = rowsOf(above);
  expect(rows.filter((row) => row.startsWith('| 🛑'))).toHaveLength(25);
  expect(above).toContain(`and ${5000 - rows.length} more`);
});

test('row 10: nor does any text make it larger', () => {
  const changes = Array.from({ length: 2000 }, (_, index) =>
    aChange({
      flag: `flag-${index}${loud}`,
      environment: loud,
      details: [loud],
      audiences: [aRaise(1, 2, { units: [loud] })],
    }),
  );
  const findings = Array.from({ length: 2000 }, () =>
    aFinding({ message: loud, remedy: loud, flag: loud, rule: loud }),
  );
  for (const budget of [60_000, 900 * 1024]) {
    const page = renderMarkdown(aReport({ changes, findings }), { budget });
    expect(bytes(page)).toBeLessThanOrEqual(budget);
    expect(rendered(page).elements).toContain('table');
  }
});
