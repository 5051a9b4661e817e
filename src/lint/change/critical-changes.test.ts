import { expect, it } from 'vitest';
import { aChange } from '../../../test/support/report.ts';
import { criticalChanges } from './critical-changes.ts';

it('keeps the changes where people depend on what is served', () => {
  const changes = ['development', 'production', null, 'europe'].map((environment) =>
    aChange({ environment }),
  );
  const isCritical = (environment: string) => environment !== 'development';
  expect(criticalChanges({ changes, isCritical })).toEqual([changes[1], changes[3]]);
});
