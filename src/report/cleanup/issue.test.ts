import { describe, expect, test } from 'vitest';
import { aCleanup, aDue, aDueFlag, anOwner, unusedSegment } from '../../../test/support/cleanup.ts';
import { rendered } from '../../../test/support/rendered.ts';
import type { CleanupReport, OwnerCleanup } from '../../model/index.ts';
import { type CleanupIssue, renderCleanupIssue } from './issue.ts';

const links = { server: 'https://github.example', repository: 'acme/shop', head: 'a'.repeat(40), run: '7' };
const checkout = anOwner('acme/checkout', aDueFlag());

function issueOf(
  owner: OwnerCleanup = checkout,
  { mention = false, ...given }: Partial<CleanupReport> & { readonly mention?: boolean } = {},
): CleanupIssue {
  return renderCleanupIssue(aCleanup(given), owner, { links, mention });
}

describe('the issue of an owner', () => {
  test('names the owner, the day, and what to do where', () => {
    const { title, body } = issueOf();
    expect(title).toBe('Flags to clean up: `acme/checkout`');
    const { codes, prose, links: targets } = rendered(body);
    expect(prose.join('').trim()).toMatch(
      /^1 flag of {2}wants to be removed or confirmed\. This is how it was on 2026-11-25:/,
    );
    expect(codes).toEqual([
      'acme/checkout',
      'checkout-redesign',
      'release',
      'flags/checkout-redesign.yaml:5',
      'It expired on 2026-09-30.',
      'expires-passed',
      'Remove it.',
    ]);
    expect(targets).toEqual([
      `https://github.example/acme/shop/blob/${links.head}/flags/checkout-redesign.yaml#L5`,
    ]);
  });

  test('says that nobody owns what nobody owns', () => {
    const { title, body } = issueOf(anOwner(null, aDueFlag(), unusedSegment));
    expect(title).toBe('Flags to clean up that nobody owns');
    expect(body).toMatch(/^1 flag and 1 other file that nobody owns want to be removed or confirmed\./);
  });

  test('names a flag once, with a row for each thing that is due', () => {
    const due = [aDue(), aDue({ rule: 'stale-on', since: null })];
    const rows = issueOf(anOwner('a', aDueFlag({ due })))
      .body.split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(4);
    expect(rows[3]).toMatch(/^\| {2}\| {2}\| – \|/);
  });

  test('says what keeps it from being whole', () => {
    expect(rendered(issueOf(checkout, { history: 'This clone is shallow.' }).body).codes).toContain(
      'This clone is shallow.',
    );
    expect(issueOf(checkout, { unreadable: 2 }).body).toContain('2 flags have problems');
  });
});

describe('a mention', () => {
  test.each([
    ['acme/checkout', '@acme/checkout'],
    ['octocat', '@octocat'],
    ['a'.repeat(39), `@${'a'.repeat(39)}`],
    [`a/${'b'.repeat(100)}`, `@a/${'b'.repeat(100)}`],
  ])('of %s is the first line, where it is wanted', (owner, line) => {
    expect(issueOf(anOwner(owner, aDueFlag()), { mention: true }).body.split('\n')[0]).toBe(line);
    expect(issueOf(anOwner(owner, aDueFlag())).body).not.toContain('@');
  });

  test.each([
    'jo@example.com',
    'acme/shop/checkout',
    'acme/',
    '/acme',
    'acme checkout',
    'acme\n@everyone',
    '@acme',
    'acme.com',
    'a'.repeat(40),
    `a/${'b'.repeat(101)}`,
    null,
  ])('of %j is none', (owner) => {
    const { body, facts } = issueOf(anOwner(owner, aDueFlag()), { mention: true });
    expect(body).not.toContain('@');
    expect(facts).toBe(issueOf(anOwner(owner, aDueFlag())).facts);
  });
});

describe('the facts', () => {
  const { facts } = issueOf();

  test('are the same on another day, at another commit, in other words and on another line', () => {
    const due = [aDue({ message: 'It expired 57 days ago.', remedy: 'Remove it now.' })];
    const later = issueOf(anOwner('acme/checkout', aDueFlag({ due, line: 9 })), {
      day: '2026-11-26',
      flags: 14,
    });
    expect(later.body).not.toBe(issueOf().body);
    expect(later.facts).toBe(facts);
  });

  test.each([
    ['another flag', aDueFlag({ key: 'live-chat' })],
    ['a flag that moved', aDueFlag({ file: 'flags/shop/checkout-redesign.yaml' })],
    ['another type', aDueFlag({ type: 'ops' })],
    ['another rule', aDueFlag({ due: [aDue({ rule: 'stale-on' })] })],
    ['another day', aDueFlag({ due: [aDue({ since: null })] })],
    ['one thing more', aDueFlag({ due: [aDue(), aDue({ rule: 'stale-on' })] })],
  ])('change with %s', (_, flag) => {
    expect(issueOf(anOwner('acme/checkout', flag)).facts).not.toBe(facts);
  });

  test('change when the owner is to be told', () => {
    expect(issueOf(checkout, { mention: true }).facts).not.toBe(facts);
  });
});

describe('row 10: however much is due', () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    aDueFlag({ key: `flag-${index}`, due: [aDue(), aDue({ rule: 'stale-on' })] }),
  );

  test('the issue is one that GitHub accepts, and says how many flags it leaves out', () => {
    const { body } = issueOf(anOwner('acme/checkout', ...many));
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body.length).toBeGreaterThan(40_000);
    const shown = new Set([...body.matchAll(/^\| <code>(flag&#45;\d+)<\/code>/gm)].map(([, key]) => key))
      .size;
    const [, more = ''] = /^and (\d+) more; \[the run\]/m.exec(body) ?? [];
    // The last one shown may lack a row, and counts as left out then.
    expect([5000, 5001]).toContain(shown + Number(more));
  });

  test('a text that is far too long is cut, and takes no room from the others', () => {
    const long = '\u{1f4a5}'.repeat(100_000);
    const due = [aDue({ message: long, remedy: long, rule: long })];
    const { body } = issueOf(anOwner('a', aDueFlag({ key: long, file: long, due }), aDueFlag()));
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(rendered(body).codes).toContain('checkout-redesign');
  });
});
