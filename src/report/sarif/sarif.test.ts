import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goldenReports } from '../../../test/support/golden-reports.ts';
import { hostileReport } from '../../../test/support/hostile-report.ts';
import { aFinding, aReport } from '../../../test/support/report.ts';
import { sarifErrors } from '../../../test/support/sarif/validate.ts';
import { rules } from '../../lint/index.ts';
import type { Finding, Report } from '../../model/index.ts';
import { renderSarif } from './sarif.ts';

const HOME = 'https://github.com/acme/flaghoist/blob/main';

function sarif(report: Report, home: string | null = null): string {
  return renderSarif(report, rules, { version: '1.2.3', home });
}

/** The only run of a log, read back. */
function runOf(findings: readonly Finding[], home: string | null = null) {
  const { runs } = JSON.parse(sarif(aReport({ findings: [...findings] }), home));
  expect(runs).toHaveLength(1);
  return runs[0];
}

function fingerprintsOf(findings: readonly Finding[]): string[] {
  const results: { partialFingerprints: Record<string, string> }[] = runOf(findings).results;
  return results.map(({ partialFingerprints }) => Object.values(partialFingerprints).join());
}

describe('every log is valid against the published schema', () => {
  test.each(Object.entries(goldenReports))('%s', (_, report) => {
    expect(sarifErrors(sarif(report))).toEqual([]);
    expect(sarifErrors(sarif(report, HOME))).toEqual([]);
  });

  test('the schema does refuse what is none', () => {
    expect(sarifErrors('{"version":"2.1.0","runs":[{}]}')).not.toEqual([]);
    const text = sarif(aReport({ findings: [aFinding()] })).replace('"startLine":12', '"startLine":0');
    expect(sarifErrors(text)).toEqual([expect.stringContaining('startLine must be >= 1')]);
  });

  test('whatever the texts of a report are', () => {
    fc.assert(
      fc.property(hostileReport, ({ report }) => {
        const text = sarif(report);
        expect(sarifErrors(text)).toEqual([]);
        expect(text).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*\n$/u);
        expect(text).not.toContain('##[');
        for (const { message } of JSON.parse(text).runs[0].results) {
          expect(message.text).not.toMatch(/[\n\r]|\]\(/);
        }
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });
});

describe('a result', () => {
  const finding = aFinding({
    rule: 'unknown-field',
    severity: 'notice',
    message: 'There is no field `expire` here',
    remedy: 'Did you mean `expires`?',
    file: 'flags/a b/ü#.yaml',
    line: 3,
    column: 2,
    endLine: 4,
    endColumn: 9,
    touched: false,
    clears: '2026-12-01T00:00:00.000Z',
    fix: {
      description: 'Rename `expire` to `expires`.',
      edits: [{ startLine: 3, startColumn: 2, endLine: 3, endColumn: 8, text: 'expires\u200b' }],
    },
  });

  test('says what is wrong, where, and how to mend it', () => {
    const { results, tool, columnKind } = runOf([finding]);
    const artifactLocation = { uri: 'flags/a%20b/%C3%BC%23.yaml', uriBaseId: '%SRCROOT%' };
    expect(results).toEqual([
      {
        ruleId: 'unknown-field',
        ruleIndex: rules.findIndex(({ id }) => id === 'unknown-field'),
        level: 'note',
        message: { text: 'There is no field `expire` here. Did you mean `expires`?' },
        locations: [
          {
            physicalLocation: {
              artifactLocation,
              region: { startLine: 3, startColumn: 2, endLine: 4, endColumn: 9 },
            },
          },
        ],
        partialFingerprints: {
          'flaghoist/v1': 'unknown-field:checkout-redesign:flags/a%20b/%C3%BC%23.yaml:1',
        },
        fixes: [
          {
            description: { text: 'Rename `expire` to `expires`.' },
            artifactChanges: [
              {
                artifactLocation,
                replacements: [
                  {
                    deletedRegion: { startLine: 3, startColumn: 2, endLine: 3, endColumn: 8 },
                    insertedContent: { text: 'expires\u200b' },
                  },
                ],
              },
            ],
          },
        ],
        properties: { flag: 'checkout-redesign', touched: false, clears: '2026-12-01T00:00:00.000Z' },
      },
    ]);
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('unknown-field');
    expect(columnKind).toBe('utf16CodeUnits');
  });

  test('has no fix without one, and no index for a rule that is not known', () => {
    const [result] = runOf([aFinding({ rule: 'no-such-rule' })]).results;
    expect(result).not.toHaveProperty('fixes');
    expect(result).not.toHaveProperty('ruleIndex');
  });

  test('has the level of its severity', () => {
    const severities = ['error', 'warning', 'notice'] as const;
    const { results } = runOf(severities.map((severity) => aFinding({ severity })));
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note']);
  });

  test('has no link that a file could have put there', () => {
    const [result] = runOf([aFinding({ message: 'See [the docs](https://evil.example)' })]).results;
    expect(result.message.text).toContain('[the docs] (https://evil.example)');
  });
});

describe('a fingerprint', () => {
  test('stays when lines move, and when words change', () => {
    const before = [aFinding({ line: 3 }), aFinding({ line: 9 })];
    const after = [aFinding({ line: 30, message: 'Other words' }), aFinding({ line: 90, remedy: 'Others' })];
    expect(fingerprintsOf(after)).toEqual(fingerprintsOf(before));
  });
  test('differs between findings of one rule in one file, whatever their order', () => {
    const [first, second] = [aFinding({ line: 3 }), aFinding({ line: 9 })];
    const [one, two] = fingerprintsOf([first, second]);
    expect(one).not.toBe(two);
    expect(fingerprintsOf([second, first])).toEqual([two, one]);
  });
  test('differs by rule, by flag and by file', () => {
    const findings = [{}, { rule: 'a' }, { flag: 'a' }, { flag: null }, { file: 'a:b' }, { file: 'a' }];
    expect(new Set(fingerprintsOf(findings.map(aFinding))).size).toBe(findings.length);
  });
});

describe('the tool', () => {
  test('names itself and its version, and links only to where it was published', () => {
    const { driver } = runOf([]).tool;
    expect(driver).toMatchObject({ name: 'Flaghoist', version: '1.2.3' });
    expect(driver).not.toHaveProperty('informationUri');
    expect(driver.rules[0]).not.toHaveProperty('helpUri');
    const published = runOf([], HOME).tool.driver;
    expect(published.informationUri).toBe(HOME);
    expect(published.rules[0].helpUri).toBe(`${HOME}/docs/rules/${rules[0]?.id}.md`);
  });

  test('describes every rule, within what GitHub shows', () => {
    const described: {
      id: string;
      help: { text: string; markdown: string };
      shortDescription: { text: string };
      fullDescription: { text: string };
    }[] = runOf([]).tool.driver.rules;
    expect(described.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const [index, { help, shortDescription, fullDescription }] of described.entries()) {
      const { title, why, bad, good } = rules[index] ?? {};
      expect(shortDescription.text).toBe(`${title}.`);
      expect(fullDescription.text).toBe(why);
      expect(Math.max(shortDescription.text.length, fullDescription.text.length)).toBeLessThanOrEqual(1024);
      for (const example of [bad, good]) {
        if (!example) continue;
        expect(help.text).toContain(example.trimEnd());
        expect(help.markdown).toContain(`\`\`\`yaml\n${example.trimEnd()}\n\`\`\``);
      }
    }
  });

  test('tells the level and the family of a rule', () => {
    const { rules: described } = runOf([]).tool.driver;
    expect(described.find(({ id }: { id: string }) => id === 'segment-unused')).toMatchObject({
      defaultConfiguration: { level: 'note' },
      properties: { tags: ['feature-flags', 'targeting'] },
    });
  });
});

describe('GitHub takes no more than so much at once', () => {
  test('25,000 results: the mildest are left out, and how many is said', () => {
    const short = { rule: 'r', message: 'm', remedy: '', flag: null, file: 'f', touched: false };
    const many = Array.from({ length: 25_001 }, (_, index) => aFinding({ ...short, line: index + 1 }));
    const findings = [aFinding({ severity: 'notice', line: 1 }), ...many, aFinding({ line: 30_000 })];
    const { results, invocations } = runOf(findings);
    expect(results).toHaveLength(25_000);
    expect(results[0].level).toBe('error');
    expect(results.at(-1).locations[0].physicalLocation.region.startLine).toBe(30_000);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toMatch(
      /^3 findings, the mildest, are left out/,
    );
  });

  test('10 MB of gzip, also of texts that do not shrink', () => {
    const noise = (index: number): string => createHash('sha512').update(`${index}`).digest('base64');
    const findings = Array.from({ length: 20_000 }, (_, line) =>
      aFinding({
        message: Array.from({ length: 9 }, (_, part) => noise(line * 9 + part)).join(''),
        line: line + 1,
      }),
    );
    const text = sarif(aReport({ findings }));
    const { results } = JSON.parse(text).runs[0];
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
    expect(results.length).toBeGreaterThan(1000);
    expect(results.length).toBeLessThan(findings.length);
    expect(text).toContain(`${findings.length - results.length} findings, the mildest, are left out`);
  });

  test('nothing is said where nothing is left out', () => {
    const { invocations } = runOf([aFinding()]);
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });
});
