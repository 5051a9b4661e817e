import { expect, test } from 'vitest';
import { goldenReports, manyFlags } from '../../../test/support/golden-reports.ts';
import { rendered } from '../../../test/support/rendered.ts';
import { aChange, aFinding, aRaise, aReport, aRule } from '../../../test/support/report.ts';
import type { Report } from '../../model/index.ts';
import { annotations } from '../annotations.ts';
import { renderMarkdown } from '../markdown.ts';
import { hasProblems } from '../verdict.ts';
import { renderComment } from './comment.ts';

const links = {
  server: 'https://github.com',
  repository: 'acme/shop',
  head: '9f3c2ab'.padEnd(40, '0'),
  run: '1204',
};

function comment(report: Report, failOn: 'error' | 'warning' | 'never' = 'error') {
  return renderComment(report, { failOn, links });
}

/** Above the fold, as a reader sees it. */
function above(report: Report, failOn: 'error' | 'warning' | 'never' = 'error'): string {
  const [text = ''] = comment(report, failOn).body.split('<details>');
  const plain = text.replaceAll(/<[^>]*>/g, '');
  return plain.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

const title = (report: Report, failOn: 'error' | 'warning' | 'never' = 'error') =>
  above(report, failOn).split('\n')[0];

test.each<[string, boolean, boolean, Report]>([
  ['nothing', false, false, aReport()],
  ['a changed flag', true, false, aReport({ changes: [aChange()] })],
  ['a flag that cannot be compared', true, false, aReport({ incomparableFlags: 1 })],
  ['the policy', true, false, aReport({ policy: { file: 'flags/policy.yaml', fields: ['lint'] } })],
  ['an error', true, true, aReport({ findings: [aFinding()] })],
  ['a warning on something touched', true, true, aReport({ findings: [aFinding({ severity: 'warning' })] })],
  [
    'a warning elsewhere',
    false,
    false,
    aReport({ findings: [aFinding({ severity: 'warning', touched: false })] }),
  ],
  ['a notice', false, false, aReport({ findings: [aFinding({ severity: 'notice' })] })],
])('whether a comment is created, and whether it is about a problem: %s', (_, create, problems, report) => {
  expect(comment(report).create).toBe(create);
  expect(comment(report).body === '✅ No flag changes left in this PR.\n').toBe(!create);
  expect(hasProblems(report)).toBe(problems);
});

test('a small change with nothing wrong is a title and a line', () => {
  expect(above(aReport({ changes: [aChange({ flag: 'fast-cart', audiences: [aRaise(10, 25)] })] }))).toBe(
    '### ✅ fast-cart: production 10 → 25 %\n\n15 % gain on, nobody loses it · risk low\n',
  );
});

/** Whether title and line stand alone. */
const isWhole = (given: Parameters<typeof aChange>[0]) =>
  !comment(aReport({ changes: [aChange(given)] })).body.includes('Exact changes');

test('the exact changes are left out only where title and line say everything', () => {
  const long = aRule(1, null, 'x'.repeat(61));
  const value = { variant: 'v2', before: null, after: 'b' };
  expect(isWhole({})).toBe(true);
  expect(isWhole({ audiences: [aRaise(5, 10, { audience: aRule(1, null, 'x'.repeat(60)) })] })).toBe(true);
  expect(isWhole({ audiences: [aRaise(5, 10, { audience: long })] })).toBe(false);
  expect(isWhole({ environment: 'e'.repeat(120) })).toBe(true);
  expect(isWhole({ environment: 'e'.repeat(121) })).toBe(false);
  expect(isWhole({ variants: [{ variant: 'on', before: null, after: true }] })).toBe(true);
  expect(isWhole({ variants: [value] })).toBe(false);
  expect(isWhole({ variants: [{ ...value, before: 'a' }] })).toBe(false);
  expect(isWhole({ details: ['A new salt.'] })).toBe(false);
  expect(isWhole({ counts: [] })).toBe(false);
});

test('a change of several audiences has a table, because a title would only name one', () => {
  const audiences = [aRaise(5, 10), aRaise(50, 0, { audience: aRule(1, null, 'staff') })];
  expect(title(aReport({ changes: [aChange({ audiences })] }))).toBe('### ✅ 1 flag changes: low risk');
});

test('a row of three environments with three audiences each is shown', () => {
  const words = (name: string) => `${name} is "${'-'.repeat(48)}"`;
  const changes = ['a', 'b', 'c'].map((environment, index) => {
    const rule = (number: number) =>
      aRaise(5, 10, { audience: aRule(number, null, words(`${environment}${number}`)) });
    return aChange({ environment, audiences: [aRaise(5, 20 + index), rule(1), rule(2)] });
  });
  expect(above(aReport({ changes }))).toContain(`${words('c2')}: 5 % gain on, nobody loses it | low |`);
});

test('a finding comes after the impact of its flag', () => {
  const report = aReport({
    changes: [aChange()],
    findings: [aFinding({ severity: 'warning', message: 'no owner' })],
  });
  expect(above(report)).toContain('| 5 % gain on, nobody loses itno owner | low |');
});

test('the details of a policy change are in its row', () => {
  const policy = { file: 'p', fields: ['environments'], details: ['production is no longer critical'] };
  expect(above(aReport({ policy }))).toContain('| changed: environmentsproduction is no longer critical |');
});

test('a change that is undecided has the icon of a look', () => {
  const changes = [aChange({ kind: 'added', undecided: 'Too many.', audiences: [] }), aChange({ flag: 'a' })];
  expect(above(aReport({ changes }))).toContain('| ⚠️ | checkout-redesign |');
});

test('the values of new and removed variants are told, but for what goes without saying', () => {
  const variants = [
    { variant: 'off', before: null, after: true },
    { variant: 'on', before: null, after: true },
    { variant: 'v1', before: 1, after: null },
  ];
  const { body } = comment(aReport({ changes: [aChange({ variants })] }));
  expect(body).toContain('\n+ off means true\n- v1 means 1\n');
  expect(body).not.toContain('on means');
});

test('a push that changes nothing about flags leaves the comment as it is', () => {
  const report = aReport({ changes: [aChange()] });
  const later = { ...report, head: { name: 'merge', commit: 'f'.repeat(40) } };
  expect(comment(later).body).toBe(comment(report).body);
});

function unknownSize(moved: number) {
  const audience = aRaise(5, 5 + moved, { audience: aRule(1, null, 'staff') });
  const risk = { level: 'medium', reason: 'moves an audience of unknown size' } as const;
  return aChange({ flag: 'a', audiences: [audience], risk });
}

const high = aChange({ flag: 'b', risk: { level: 'high', reason: 'reshuffle' } });

test.each<[string, Report, 'error' | 'warning' | 'never']>([
  ['🛑 1 problem blocks this merge', aReport({ findings: [aFinding()] }), 'error'],
  [
    '🛑 2 problems block this merge',
    aReport({ findings: [aFinding(), aFinding({ severity: 'warning' })] }),
    'warning',
  ],
  [
    '🛑 1 file cannot be read',
    aReport({ findings: [aFinding({ rule: 'yaml-tag' }), aFinding({ rule: 'yaml-trap' })] }),
    'error',
  ],
  ['⚠️ 1 error', aReport({ findings: [aFinding()] }), 'never'],
  [
    '⚠️ 1 warning, 1 flag changes: low risk',
    aReport({ findings: [aFinding({ severity: 'warning' })], changes: [aChange()] }),
    'error',
  ],
  ['⚠️ b: production 5 → 10 %', aReport({ changes: [high] }), 'error'],
  ['⚠️ 2 flags change: 1 at high risk', aReport({ changes: [aChange({ flag: 'a' }), high] }), 'error'],
  [
    '✅ 2 flags change: low risk',
    aReport({ changes: [aChange({ flag: 'a' }), aChange({ flag: 'c' })] }),
    'error',
  ],
  [
    '⚠️ 2 flags change, the policy changes: 2 at high risk',
    aReport({ changes: [aChange({ flag: 'a' }), high], policy: { file: 'p', fields: ['lint'] } }),
    'error',
  ],
  ['✅ a: production, staff: 5 → 54.999 %', aReport({ changes: [unknownSize(49.999)] }), 'error'],
  ['⚠️ a: production, staff: 5 → 55 %', aReport({ changes: [unknownSize(50)] }), 'error'],
  ['⚠️ The policy changes', aReport({ policy: { file: 'flags/policy.yaml', fields: ['lint'] } }), 'error'],
  [
    '⚠️ 1 flag cannot be compared',
    aReport({ incomparableFlags: 1, findings: [aFinding({ rule: 'base-unreadable', severity: 'notice' })] }),
    'error',
  ],
])('the title "%s"', (words, report, failOn) => {
  expect(title(report, failOn)).toBe(`### ${words}`);
});

const numbered = (count: number, given: Parameters<typeof aChange>[0] = {}) =>
  Array.from({ length: count }, (_, index) => aChange({ flag: `flag-${100 + index}`, ...given }));

test('twelve rows are above the fold, and the others in one', () => {
  const rows = (report: Report) => above(report).match(/^\| 📈/gmu)?.length;
  expect(rows(aReport({ changes: numbered(12) }))).toBe(12);
  expect(comment(aReport({ changes: numbered(12) })).body).not.toContain('more');
  expect(rows(aReport({ changes: numbered(43) }))).toBe(12);
  expect(comment(aReport({ changes: numbered(43) })).body).toContain('<b>and 31 more</b> (all low risk)');
  expect(comment(aReport({ changes: numbered(13) })).body).toContain('<b>and 1 more</b> (low risk)');
});

test('rows that block are all above the fold', () => {
  const findings = numbered(30).map(({ flag }) => aFinding({ flag, file: `flags/${flag}.yaml` }));
  const report = aReport({ findings, changes: [high, ...numbered(40)] });
  expect(above(report).match(/^\| 🛑/gmu)).toHaveLength(30);
  expect(comment(report).body).toContain('<b>and 11 more</b> (high risk at most)');
});

test('rows come by what blocks, then by risk, then by key', () => {
  const risk = (level: 'low' | 'medium') => ({ risk: { level, reason: 'x' } });
  const changes = [
    aChange({ flag: 'd', ...risk('low') }),
    aChange({ flag: 'c', ...risk('low') }),
    aChange({ flag: 'z', ...risk('medium') }),
    aChange({ flag: 'y', ...risk('low') }),
    high,
  ];
  const report = aReport({
    changes,
    findings: [aFinding({ flag: 'y' })],
    policy: { file: 'p', fields: ['lint'] },
  });
  expect([...above(report).matchAll(/^\| \S+ \| (\w+) /gmu)].map(([, name]) => name)).toEqual([
    'y',
    'b',
    'policy',
    'z',
    'c',
    'd',
  ]);
});

test('environments that change alike share a line, the riskiest first, and an impact names its own', () => {
  const low = { risk: { level: 'low', reason: 'not a critical environment' } } as const;
  const changes = [
    aChange({ flag: 'a', environment: 'development', audiences: [aRaise(50, 100)], ...low }),
    aChange({ flag: 'a', environment: 'staging', audiences: [aRaise(50, 100)], ...low }),
    aChange({ flag: 'a', risk: { level: 'medium', reason: 'x' } }),
  ];
  expect(above(aReport({ changes })).split('\n')[4]).toBe(
    '| 📈 | a | production 5 → **10 %**development, staging 50 → **100 %** | production: 5 % gain on, nobody loses itdevelopment, staging: 50 % gain on, nobody loses it | medium |',
  );
});

test('links lead to the file at the head commit, and there are none without one', () => {
  const report = aReport({ findings: [aFinding({ file: 'flags/a (b)/ü.yaml', line: 3 })] });
  expect(rendered(comment(report).body).links).toContain(
    `https://github.com/acme/shop/blob/${links.head}/flags/a%20%28b%29/%C3%BC.yaml#L3`,
  );
  const bare = renderComment(report, { failOn: 'error', links: null }).body;
  expect(rendered(bare).links).toEqual([]);
});

test('owners are never mentioned, and neither the hour nor a picture is there', () => {
  for (const report of Object.values(goldenReports)) {
    const { elements, prose } = rendered(comment(report).body);
    expect(elements.filter((element) => element.startsWith('img'))).toEqual([]);
    expect(prose.join(' ')).not.toMatch(/@|\d\d:\d\d/);
    expect(comment(report).body).toBe(comment(report).body);
  }
});

test('row 10: 5,000 changed flags make a comment of at most 60,000 characters, with every blocker above the fold', () => {
  const { body } = comment(manyFlags);
  expect(body.length).toBeLessThanOrEqual(60_000);
  expect(above(manyFlags).match(/^\| 🛑/gmu)).toHaveLength(25);
  expect(body).toContain('<b>and 4975 more</b> (medium risk at most)');
  expect(body).toMatch(/and \d+ more; \[the run\]\([^)]*\/runs\/1204\) has the whole report/);
  const perLevel = annotations(manyFlags).filter(({ level }) => level === 'error');
  expect(perLevel).toHaveLength(10);
  expect(perLevel.at(-1)?.message).toContain('16 more');
});

test('row 10: 5,000 blockers have a row each as far as there is room, and the others are counted', () => {
  const findings = Array.from({ length: 5000 }, (_, index) => aFinding({ flag: `flag-${index}` }));
  const { body } = comment(aReport({ findings }));
  expect(body.length).toBeLessThanOrEqual(60_000);
  const shown = above(aReport({ findings })).match(/^\| 🛑/gmu)?.length ?? 0;
  expect(shown).toBeGreaterThan(200);
  expect(body).toContain(`and ${5000 - shown} more; `);
});

test('row 10: long messages do not push a blocker out', () => {
  const findings = Array.from({ length: 60 }, (_, index) =>
    aFinding({
      flag: `flag-${index}${'|'.repeat(100)}`,
      message: '\u{10ffff}'.repeat(600),
      rule: '|'.repeat(100),
    }),
  );
  const report = aReport({ findings });
  expect(comment(report).body.length).toBeLessThanOrEqual(60_000);
  expect(above(report).match(/^\| 🛑/gmu)).toHaveLength(60);
});

test('what was found elsewhere is for the summary, not for the comment', () => {
  const findings = [
    aFinding({ severity: 'notice', rule: 'here' }),
    aFinding({ severity: 'notice', rule: 'elsewhere', touched: false }),
  ];
  const report = aReport({ findings, changes: [aChange()] });
  expect(rendered(comment(report).body).codes).toContain('here');
  expect(rendered(comment(report).body).codes).not.toContain('elsewhere');
  expect(rendered(renderMarkdown(report)).codes).toContain('elsewhere');
});
