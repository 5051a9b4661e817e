import { expect, test } from 'vitest';
import { rules } from '../lint/index.ts';
import { alwaysOn } from './always-on.ts';

const saidOf = (id: string) =>
  rules.filter((rule) => rule.id === id && rule.needs === 'reading').map((rule) => alwaysOn(rule).strictness);

test.each(['policy-changed', 'history-missing', 'base-unreadable'])('%s only tells', (id) => {
  expect(saidOf(id)).toEqual(['Always on, and a notice: it cannot be turned off, and blocks nothing.']);
});

test('baseline-grown is about the baseline', () => {
  expect(saidOf('baseline-grown')).toEqual([
    'Always on, and an error about the baseline, whichever flags a pull request touches.',
  ]);
});

test('what keeps a file from being read blocks whoever touches it', () => {
  expect(saidOf('yaml-syntax')).toEqual([
    expect.stringContaining('an error in a file that a pull request touches'),
  ]);
});
