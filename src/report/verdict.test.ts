import { expect, test } from 'vitest';
import { aChange, aFinding, aReport } from '../../test/support/report.ts';
import { hasNews, hasProblems, isBlocked } from './verdict.ts';

const only = (severity: 'error' | 'warning' | 'notice', touched = true) =>
  aReport({ findings: [aFinding({ severity, touched })] });

test('a report fails from the chosen severity on, never for notices', () => {
  const table = (['error', 'warning', 'never'] as const).map((failOn) =>
    (['error', 'warning', 'notice'] as const).map((severity) => isBlocked(only(severity), failOn)),
  );
  expect(table).toEqual([
    [true, false, false],
    [true, true, false],
    [false, false, false],
  ]);
});

test('a warning is a problem of this change only where it touches the file', () => {
  expect([only('error'), only('warning'), only('warning', false), only('notice')].map(hasProblems)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('news are changes, what cannot be compared, the policy and problems', () => {
  const policy = { file: 'flags/policy.yaml', fields: ['lint'] };
  const all = [
    aReport({ changes: [aChange()] }),
    aReport({ incomparableFlags: 1 }),
    aReport({ policy }),
    only('error'),
    only('notice'),
    aReport(),
  ];
  expect(all.map(hasNews)).toEqual([true, true, true, true, false, false]);
});
