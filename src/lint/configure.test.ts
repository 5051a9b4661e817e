import { describe, expect, it } from 'vitest';
import { configure } from './configure.ts';
import { rules } from './registry.ts';

type Lint = Parameters<typeof configure>[0];

function active(lint: Lint): Map<string, string> {
  return new Map(configure(lint).configuration.rules.map(({ rule, severity }) => [rule.id, severity]));
}

function problems(lint: Lint): string[] {
  return configure(lint).problems.map(
    ({ path, at, message, remedy }) => `${path.join('.')} (${at}): ${message} ${remedy}`,
  );
}

describe('without a preset', () => {
  it('no rule is on but those it names', () => {
    expect(active(undefined)).toEqual(new Map());
    expect(active({ rules: { 'description-missing': 'warning', 'segment-unused': 'off' } })).toEqual(
      new Map([['description-missing', 'warning']]),
    );
  });

  it('a freeze turns its rule on, unless the policy says how', () => {
    const freezes = [{ name: 'x', timeZone: 'UTC', from: 'Fri 14:00', to: 'Mon 08:00' }];
    expect(active({ freezes })).toEqual(new Map([['freeze', 'error']]));
    expect(active({ preset: 'recommended@1', freezes }).get('freeze')).toBe('error');
    expect(active({ freezes, rules: { freeze: 'warning' } })).toEqual(new Map([['freeze', 'warning']]));
    expect(active({ freezes, rules: { freeze: 'off' } })).toEqual(new Map());
  });

  it('options alone turn a rule on, as severe as it is by itself', () => {
    expect(active({ rules: { 'stale-on': { after: '60d' } } })).toEqual(new Map([['stale-on', 'error']]));
  });
});

describe('with a preset', () => {
  it('a rule may be off, milder or more severe', () => {
    const lint: Lint = {
      preset: 'recommended@1',
      rules: {
        'description-missing': 'off',
        'description-weak': 'error',
        'owner-missing': 'notice',
        'segment-unused': 'warning',
      },
    };
    const found = active(lint);
    expect(found.has('description-missing')).toBe(false);
    expect(found.get('description-weak')).toBe('error');
    expect(found.get('owner-missing')).toBe('notice');
    expect(found.get('segment-unused')).toBe('warning');
    expect(found.get('issue-missing')).toBe('error');
  });

  it('options stand beside those of the preset', () => {
    const lint: Lint = { preset: 'solo@1', rules: { 'step-size': { points: 30 } } };
    const own = configure(lint).configuration.rules.find(({ rule }) => rule.id === 'step-size');
    expect(own?.options).toEqual({ factor: 10, points: 30 });
    expect(own?.severity).toBe('error');
  });

  it('says which rules a flag may be excused from, unless the policy does', () => {
    const of = (lint: Lint) => configure(lint).configuration.strictness.suppressible;
    expect(of({ preset: 'recommended@1' }).has('stale-on')).toBe(true);
    expect(of({ preset: 'recommended@1' }).has('step-size')).toBe(false);
    expect(of({ preset: 'recommended@1', suppressible: ['step-size'] })).toEqual(new Set(['step-size']));
    expect(of({ preset: 'recommended@1', suppressible: [] })).toEqual(new Set());
  });

  it('an exception may last 90 days, or what the policy says', () => {
    const of = (lint: Lint) => configure(lint).configuration.strictness.longestException;
    expect([of(undefined), of({ longestException: '30d' })]).toEqual([90, 30]);
  });
});

describe('a mistake is told with the nearest name', () => {
  it.each<[NonNullable<Lint>, string]>([
    [
      { rules: { 'soak-to-short': 'error' } },
      'lint.rules.soak-to-short (key): there is no rule `soak-to-short` Did you mean `soak-too-short`?',
    ],
    [
      { rules: { qqqqqq: 'error' } },
      'lint.rules.qqqqqq (key): there is no rule `qqqqqq` `flaghoist explain` lists all rules.',
    ],
    [
      { rules: { freeze: 'eror' } },
      'lint.rules.freeze (value): there is no severity `eror` Did you mean `error`?',
    ],
    [
      { rules: { freeze: { severity: 'loud' } } },
      'lint.rules.freeze.severity (value): there is no severity `loud` Write one of off, notice, warning, error.',
    ],
    [
      { rules: { freeze: { severity: 1 } } },
      'lint.rules.freeze.severity (value): there is no severity `1` Write one of off, notice, warning, error.',
    ],
    [
      { rules: { 'step-size': { facter: 3 } } },
      'lint.rules.step-size.facter (key): the rule has no option `facter` (`step-size`) Did you mean `factor`?',
    ],
    [
      { rules: { 'stale-on': { after: 60 } } },
      'lint.rules.stale-on.after (value): the option `after` must be a number of days from 1d to 9999d, such as 30d (`stale-on`) Write `after: 30d` for the default.',
    ],
    [
      { rules: { 'schema-invalid': 'off' } },
      'lint.rules.schema-invalid (key): the rule `schema-invalid` is always on Delete the line: without what this rule asks for, a flag cannot be read.',
    ],
    [
      { suppressible: ['stale-no'] },
      'lint.suppressible.0 (value): there is no rule `stale-no` Did you mean `stale-on`?',
    ],
    [
      { freezes: [{ name: 'x', timeZone: 'Europe/Amsterdm', from: 'Fri 14:00', to: 'Mon 08:00' }] },
      'lint.freezes.0.timeZone (value): `timeZone` is no time zone; write one such as `Europe/Amsterdam` or `UTC` Mend the freeze, or delete it.',
    ],
  ])('%j', (lint, told) => {
    expect(problems(lint)).toEqual([told]);
  });

  it('all of them in one go', () => {
    expect(problems({ rules: { a: 'error', freeze: 'x' }, suppressible: ['b'] })).toHaveLength(3);
  });

  it('a long name is cut', () => {
    const [problem] = configure({ rules: { ['x'.repeat(500)]: 'error' } }).problems;
    expect(problem?.message).toBe(`there is no rule \`${'x'.repeat(60)}…\``);
  });
});

it('every option of every rule takes its own default, and refuses what is of another type', () => {
  for (const rule of rules) {
    if (rule.needs === 'reading') continue;
    for (const [name, option] of Object.entries(rule.options)) {
      expect([rule.id, name, option.read({})]).toEqual([rule.id, name, null]);
      expect(rule.bind({ [name]: {} }).problems).toHaveLength(1);
      expect(option.shown).not.toBe('');
    }
  }
});
