import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goldenReports } from '../../test/support/golden-reports.ts';
import { hostileText } from '../../test/support/hostile.ts';
import { aChange, aFinding, aReport } from '../../test/support/report.ts';
import { runnerCommands } from '../../test/support/runner-commands.ts';
import { renderJson, stableJson } from './json.ts';

test('the order of keys does not depend on how the report was put together', () => {
  const edit = { startLine: 1, startColumn: 2, endLine: 3, endColumn: 4, text: 'x' };
  const fix = { description: 'Write `x`.', edits: [edit] };
  const report = aReport({ findings: [aFinding({ fix })], changes: [aChange()] });
  expect(Object.keys(reversed(report))).not.toEqual(Object.keys(report));
  expect(renderJson(reversed(report))).toBe(renderJson(report));
  expect(Object.keys(JSON.parse(renderJson(report)))).toEqual([
    'version',
    'base',
    'head',
    'summary',
    'policy',
    'exceptions',
    'contexts',
    'findings',
    'skipped',
    'changes',
  ]);
});

test('every field of the schema is there, and no other', () => {
  for (const report of Object.values(goldenReports)) {
    expect(JSON.parse(renderJson(report))).toEqual(JSON.parse(JSON.stringify(report)));
  }
});

test('an object value comes out by key', () => {
  const value = { b: 1, a: [{ d: 1, c: 2 }] };
  const report = aReport({
    changes: [aChange({ variants: [{ variant: 'x', before: null, after: value }] })],
  });
  expect(renderJson(report).replaceAll(/\s/g, '')).toContain('"after":{"a":[{"c":2,"d":1}],"b":1}');
});

test('the text says the same as the value and holds nothing that a log would obey', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const json = stableJson({ [text]: [text] });
      expect(JSON.parse(json)).toEqual({ [text]: [text] });
      expect(runnerCommands(json)).toEqual([]);
      expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    }),
    { seed: 3, numRuns: 2000 },
  );
});

/** The same value with the keys of every map the other way round. */
function reversed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).reverse())
      : inner,
  );
}
