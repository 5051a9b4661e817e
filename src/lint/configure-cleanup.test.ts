import { describe, expect, test } from 'vitest';
import { configureCleanup } from './configure-cleanup.ts';
import { days } from './option.ts';
import { fileRule, type Rule } from './rule.ts';

const base = { title: 'x', why: 'x.', bad: null, good: null, check: () => [] };
const rules: readonly Rule[] = [
  { ...base, id: 'schema-invalid', severity: 'error', needs: 'reading' },
  fileRule({
    ...base,
    id: 'stale-on',
    severity: 'warning',
    cleanup: true,
    options: { after: days(30, 'x') },
  }),
  fileRule({ ...base, id: 'never-enabled', severity: 'warning', cleanup: true }),
  fileRule({ ...base, id: 'issue-missing', severity: 'error' }),
];

const on = (lint: Parameters<typeof configureCleanup>[0]): unknown[] =>
  configureCleanup(lint, rules).configuration.rules.map(({ rule, severity, options }) => [
    rule.id,
    severity,
    options,
  ]);

describe('the rules of a cleanup', () => {
  test('are those that want something removed, whatever a preset says', () => {
    const defaults = [
      ['stale-on', 'warning', {}],
      ['never-enabled', 'warning', {}],
    ];
    expect(on(undefined)).toEqual(defaults);
    expect(on({ preset: 'import@1' })).toEqual(defaults);
  });

  test('have the severity of the preset, and the severity and options of the policy', () => {
    expect(on({ preset: 'recommended@1' })).toEqual([
      ['stale-on', 'error', {}],
      ['never-enabled', 'warning', {}],
    ]);
    expect(on({ rules: { 'stale-on': { after: '60d' }, 'never-enabled': 'notice' } })).toEqual([
      ['stale-on', 'warning', { after: '60d' }],
      ['never-enabled', 'notice', {}],
    ]);
  });

  test('are off where the policy says so', () => {
    expect(on({ rules: { 'stale-on': 'off', 'never-enabled': { severity: 'off' } } })).toEqual([]);
  });

  test('make a mistake in the policy no smaller', () => {
    const { problems } = configureCleanup({ rules: { 'stale-no': 'off' } }, rules);
    expect(problems).toMatchObject([{ remedy: 'Did you mean `stale-on`?' }]);
    expect(configureCleanup({}, rules).problems).toEqual([]);
  });
});
