import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileCleanup } from '../../../test/support/hostile-cleanup.ts';
import { rendered } from '../../../test/support/rendered.ts';
import { type CleanupReport, HIDDEN } from '../../model/index.ts';
import { cut } from '../html-code.ts';
import { type CleanupIssue, renderCleanupIssue } from './issue.ts';
import { renderCleanupMarkdown } from './markdown.ts';

const links = { server: 'https://github.example', repository: 'acme/shop', head: 'a'.repeat(40), run: '7' };
const root = 'https://github.example/acme/shop/';

const allowed = new Set([
  ...['a href', 'br', 'code', 'h3', 'h4', 'p', 'sub'],
  ...['table', 'tbody', 'td align', 'th align', 'thead', 'tr'],
]);

const issues = (report: CleanupReport): CleanupIssue[] =>
  report.owners.map((owner) => renderCleanupIssue(report, owner, { links, mention: true }));

/** Every way in which a page may show one text: whole, or cut. */
function shownForms(texts: readonly string[]): Set<string> {
  const cleaned = texts
    .flatMap((text) => [text, `${text}:5`])
    .map((text) => text.replace(HIDDEN, '\ufffd').replace(/\p{Noncharacter_Code_Point}/gu, '\ufffd'));
  return new Set(cleaned.flatMap((text) => [40, 100, 120, 300].map((longest) => cut(text, longest))));
}

test('row 3: hostile texts, wherever a cleanup has texts, show as they are and do nothing', () => {
  fc.assert(
    fc.property(hostileCleanup, ({ report, texts }) => {
      const forms = shownForms(texts);
      const bodies = issues(report).map(({ body }) => body);
      for (const page of [renderCleanupMarkdown(report, { links }), ...bodies]) {
        const { elements, links: targets, codes, prose } = rendered(page);
        expect(elements.filter((element) => !allowed.has(element))).toEqual([]);
        expect(
          targets.filter((target) => !target.startsWith(root) || !new URL(target).href.startsWith(root)),
        ).toEqual([]);
        expect(codes.filter((code) => !forms.has(code))).toEqual([]);
        const said = prose.join(' ').replaceAll('\ufe0f', '');
        expect(said).not.toMatch(/[^\p{L}\p{N}\p{Emoji}\s.,:;()·–…]|#\d|https?:|www\.|[0-9a-f]{8}/iu);
        expect(page).not.toContain('<!--');
      }
    }),
    { seed: 34, numRuns: 100 },
  );
});

test('row 3: a title is one line of code, and not too long, whoever the owner is', () => {
  fc.assert(
    fc.property(hostileCleanup, ({ report }) => {
      const [owned, unowned] = issues(report);
      expect(owned?.title).toMatch(/^Flags to clean up: `[^`\n\r]*`$/);
      expect(owned?.title).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      expect([...(owned?.title ?? '')].length).toBeLessThanOrEqual(256);
      expect(unowned?.title).toBe('Flags to clean up that nobody owns');
    }),
    { seed: 35, numRuns: 200 },
  );
});
