import { expect, test } from 'vitest';
import { aCleanup, aDueFlag, anOwner, unusedSegment } from '../../../test/support/cleanup.ts';
import { rendered } from '../../../test/support/rendered.ts';
import { renderCleanupMarkdown } from './markdown.ts';

const links = { server: 'https://github.example', repository: 'acme/shop', head: 'a'.repeat(40), run: '7' };

test('a table for each owner, with the flags in numbers above', () => {
  const owners = [
    anOwner('acme/checkout', aDueFlag(), aDueFlag({ key: 'live-chat' })),
    anOwner(null, unusedSegment),
  ];
  const page = renderCleanupMarkdown(aCleanup({ owners }), { links });
  expect(page).toMatch(/^### 🧹 2 of 13 flags and 1 other file want to be cleaned up\n/);
  expect(page.match(/^#### .*$/gm)).toEqual([
    '#### <code>acme&#47;checkout</code> (2)',
    '#### Nobody owns (1)',
  ]);
  expect(page).toMatch(/\n<sub>13 flags · <code>main<\/code> \(41d0e77\) · .* · \[run\]\(.*\)<\/sub>\n$/);
  expect(rendered(page).codes).toContain('live-chat');
});

test('nothing to do is a green title', () => {
  expect(renderCleanupMarkdown(aCleanup())).toMatch(
    /^### ✅ nothing to clean up in 13 flags\n\n<sub>13 flags · [^\n]*<\/sub>\n$/,
  );
});

test('what keeps it from being whole is said', () => {
  const page = renderCleanupMarkdown(aCleanup({ history: 'This clone is shallow.', unreadable: 1 }));
  expect(rendered(page).codes).toContain('This clone is shallow.');
  expect(page).toContain('\n1 flag has problems');
});

test('row 10: the budget holds, and what is left out is counted', () => {
  const owners = Array.from({ length: 3000 }, (_, index) => anOwner(`owner-${index}`, aDueFlag()));
  const page = renderCleanupMarkdown(aCleanup({ owners }), { budget: 100_000 });
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(100_000);
  const shown = page.match(/^#### /gm)?.length ?? 0;
  expect(shown).toBeGreaterThan(100);
  expect(page).toContain(`\nand ${3000 - shown} more;`);
});
