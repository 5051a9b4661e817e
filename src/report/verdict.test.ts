import { expect, test } from 'vitest';
import { aFinding, aReport } from '../../test/support/report.ts';
import { isBlocked } from './verdict.ts';

test('a report fails from the chosen severity on, never for notices', () => {
  const only = (severity: 'error' | 'warning' | 'notice') => aReport({ findings: [aFinding({ severity })] });
  const table = (['error', 'warning', 'never'] as const).map((failOn) =>
    (['error', 'warning', 'notice'] as const).map((severity) => isBlocked(only(severity), failOn)),
  );
  expect(table).toEqual([
    [true, false, false],
    [true, true, false],
    [false, false, false],
  ]);
});
