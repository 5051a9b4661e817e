import { expect, test } from 'vitest';
import { complaintsAbout } from '../../../../test/support/lint/documentation.ts';
import { hypothesisMissing } from './hypothesis-missing.ts';

const WHOLE = { hypothesis: 'More orders', metric: 'orders', guardrails: ['errors'] };
const remedy =
  'Write under `experiment` what you expect to happen, the one number that decides, and what must not get worse.';

test('without an experiment it is about the file', () => {
  expect(complaintsAbout(hypothesisMissing, { type: 'experiment' })).toEqual([
    { message: 'The experiment has no `hypothesis`, no `metric`, no `guardrails`.', remedy },
  ]);
});

test.each([
  [{ ...WHOLE, hypothesis: ' ' }, '`hypothesis`'],
  [{ metric: 'orders', guardrails: ['errors'] }, '`hypothesis`'],
  [{ ...WHOLE, metric: '\t' }, '`metric`'],
  [{ hypothesis: 'More orders', guardrails: ['errors'] }, '`metric`'],
  [{ ...WHOLE, guardrails: [' ', ''] }, '`guardrails`'],
  [{ ...WHOLE, guardrails: [] }, '`guardrails`'],
  [{ hypothesis: 'More orders' }, '`metric`, no `guardrails`'],
])('%j has no %s', (experiment, missing) => {
  expect(complaintsAbout(hypothesisMissing, { type: 'experiment', experiment })).toEqual([
    { path: ['experiment'], at: 'key', message: `The experiment has no ${missing}.`, remedy },
  ]);
});

test('with all three, and one guardrail among blanks, it is whole', () => {
  expect(complaintsAbout(hypothesisMissing, { type: 'experiment', experiment: WHOLE })).toEqual([]);
  const experiment = { ...WHOLE, guardrails: [' ', 'errors'] };
  expect(complaintsAbout(hypothesisMissing, { type: 'experiment', experiment })).toEqual([]);
});

test.each(['release', 'ops', 'kill-switch', 'permission'] as const)(
  'a flag of type %s finds out nothing',
  (type) => {
    expect(complaintsAbout(hypothesisMissing, { type })).toEqual([]);
  },
);
