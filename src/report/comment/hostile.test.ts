import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../../../test/support/hostile.ts';
import { hostileReport, textsPerReport } from '../../../test/support/hostile-report.ts';
import { rendered } from '../../../test/support/rendered.ts';
import { aChange, aFinding, anAudience, aReport, shares } from '../../../test/support/report.ts';
import type { Report } from '../../model/index.ts';
import { HIDDEN } from '../../model/index.ts';
import { cut } from '../html-code.ts';
import { renderMarkdown } from '../markdown.ts';
import { oneLine } from '../one-line.ts';
import { renderComment } from './comment.ts';

const links = { server: 'https://github.example', repository: 'acme/shop', head: 'a'.repeat(40), run: '7' };
const root = 'https://github.example/acme/shop/';

const allowed = new Set([
  'a href',
  'b',
  'br',
  'code',
  'details',
  'li',
  'h3',
  'p',
  'pre',
  'strong',
  'sub',
  'summary',
  'table',
  'tbody',
  'td align',
  'th align',
  'thead',
  'tr',
  'ul',
]);

const pages = (report: Report): string[] => [
  renderComment(report, { failOn: 'error', links }).body,
  renderMarkdown(report, { failOn: 'warning', links }),
];

/** Every way in which a page may show one text: whole, or cut. */
function shownForms(texts: readonly string[]): Set<string> {
  const whole = texts.flatMap((text) => [text, JSON.stringify(text), `${text}:12:5`]);
  const cleaned = whole.map((text) =>
    text.replace(HIDDEN, '\ufffd').replace(/\p{Noncharacter_Code_Point}/gu, '\ufffd'),
  );
  return new Set(cleaned.flatMap((text) => [40, 60, 100, 120, 300].map((longest) => cut(text, longest))));
}

test('row 3: 20,000 hostile texts, wherever a report has texts, show as they are and do nothing', () => {
  fc.assert(
    fc.property(hostileReport, ({ report, texts }) => {
      const forms = shownForms([...texts, ...valuesOf(report)]);
      for (const page of pages(report)) {
        const { elements, links: targets, codes, prose } = rendered(page);
        expect(elements.filter((element) => !allowed.has(element))).toEqual([]);
        expect(
          targets.filter((target) => !target.startsWith(root) || !new URL(target).href.startsWith(root)),
        ).toEqual([]);
        expect(codes.filter((code) => !forms.has(code))).toEqual([]);
        const said = prose.join(' ').replaceAll('\ufe0f', '');
        expect(said).not.toMatch(/[^\p{L}\p{N}\p{Emoji}\s.,:;()<>%→·–…]|#\d|https?:|www\.|[0-9a-f]{8}/iu);
        expect(page).not.toContain('<!--');
      }
    }),
    { seed: 33, numRuns: 20_000 / textsPerReport },
  );
});

/** Values of variants are texts as JSON. */
function valuesOf({ changes }: Report): string[] {
  return changes.flatMap(({ variants }) =>
    variants.flatMap(({ before, after }) => [before, after].map((value) => JSON.stringify(value))),
  );
}

describe('row 4: a fence holds whatever is in it', () => {
  const breakouts = [
    '```',
    '````diff',
    '~~~',
    '</details>',
    '\n```\n<img src=x>',
    '`'.repeat(500),
    '\n+ forged',
    '<!-- x -->',
  ];
  const text = fc.oneof(fc.constantFrom(...breakouts), hostileText);

  test('and it has one line for each value, of at most 120 characters', () => {
    fc.assert(
      fc.property(text, text, text, (variant, value, flag) => {
        const change = aChange({
          flag,
          environment: null,
          killed: { before: null, after: value },
          variants: [{ variant, before: value, after: `${value}!` }],
          audiences: [anAudience({ before: shares(variant), after: shares('b') })],
        });
        const { fences, elements } = rendered(
          renderComment(aReport({ changes: [change] }), { failOn: 'error', links }).body,
        );
        expect(fences).toHaveLength(1);
        expect(elements.filter((element) => !allowed.has(element))).toEqual([]);
        const lines = (fences[0] ?? '').trimEnd().split('\n');
        expect(lines.filter((line) => [...line].length > 120 || !/^[-+ ] /.test(line))).toEqual([]);
        const said = oneLine(`${oneLine(variant)} means ${oneLine(JSON.stringify(value))}`);
        expect(lines).toContain(cut(`- ${said.replaceAll('<!--', '< !--')}`, 120));
      }),
      { seed: 44, numRuns: 2000 },
    );
  });
});

describe('row 14: a page tells only what a report has for people', () => {
  test('of a finding, the message and no line of the file', () => {
    const [comment, summary] = pages(
      aReport({ findings: [aFinding({ message: 'A bracket is not closed.' })] }),
    );
    for (const [page, sides] of [
      [comment, []],
      [summary, ['main', 'working tree']],
    ] as const) {
      const { codes } = rendered(page ?? '');
      expect(new Set(codes)).toEqual(
        new Set([
          'checkout-redesign',
          'flags/checkout-redesign.yaml:12:5',
          'A bracket is not closed.',
          'expires-invalid',
          'Write a day that exists.',
          ...sides,
        ]),
      );
    }
  });

  test('and nothing that is not in the schema', () => {
    const canary = 'canary-secret';
    const spiked = JSON.parse(
      JSON.stringify(aReport({ findings: [aFinding()], changes: [aChange()] })),
      (_, value) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? { ...value, token: canary }
          : value,
    );
    for (const page of pages(spiked))
      expect(rendered(page).codes.concat(page).join(' ')).not.toContain(canary);
  });
});
