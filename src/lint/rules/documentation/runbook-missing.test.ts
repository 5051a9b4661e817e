import { expect, test } from 'vitest';
import { complaintsAbout } from '../../../../test/support/lint/documentation.ts';
import { runbookMissing } from './runbook-missing.ts';

const REASON = { permanent: 'We must be able to shed load.' };
const RUNBOOK = { runbook: 'https://runbooks.example.com/search' };
const remedy = 'Link the page that says when to pull it and what happens then: `runbook: https://…`.';

test('a kill switch needs a runbook, permanent or not', () => {
  const found = [{ message: 'The kill switch has no `runbook`.', remedy }];
  expect(complaintsAbout(runbookMissing, { type: 'kill-switch', ...REASON })).toEqual(found);
  expect(complaintsAbout(runbookMissing, { type: 'kill-switch', expires: '2027-03-31' })).toEqual(found);
  expect(complaintsAbout(runbookMissing, { type: 'kill-switch', ...REASON, ...RUNBOOK })).toEqual([]);
});

test('an ops flag needs one when it is permanent', () => {
  expect(complaintsAbout(runbookMissing, { type: 'ops', ...REASON })).toEqual([
    { message: 'The permanent ops flag has no `runbook`.', remedy },
  ]);
  expect(complaintsAbout(runbookMissing, { type: 'ops', ...REASON, ...RUNBOOK })).toEqual([]);
  expect(complaintsAbout(runbookMissing, { type: 'ops', expires: '2027-03-31' })).toEqual([]);
});

test.each(['release', 'experiment', 'permission'] as const)('a flag of type %s needs none', (type) => {
  expect(complaintsAbout(runbookMissing, { type, ...REASON })).toEqual([]);
});
