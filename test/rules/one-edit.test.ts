import { describe, expect, it } from 'vitest';
import { configure } from '../../src/lint/configure.ts';
import { families } from '../../src/lint/index.ts';
import { pairsOf } from '../../src/lint/pairs.ts';
import { run } from '../../src/lint/run.ts';
import { judge } from '../../src/lint/scope/judge.ts';
import { ramp, trial, type Written } from '../support/lint/rollout.ts';
import { aSubject } from '../support/lint/subject.ts';

const rules = (families.find(({ name }) => name === 'rollout')?.rules ?? []).flatMap((rule) =>
  rule.needs === 'reading' ? [] : [{ rule, severity: rule.severity, options: {} }],
);
const { strictness } = configure(undefined).configuration;

/** What the rules about rollouts say together, unless some are off: `rule: severity`. */
function said(before: Written | null, after: Written, key = 'it', off: readonly string[] = []): string[] {
  const flags = (flag: Written | null, own: string) => ({ flags: flag === null ? {} : { [own]: flag } });
  const subject = aSubject(flags(before, 'it'), flags(after, key));
  const configuration = { rules: rules.filter(({ rule }) => !off.includes(rule.id)), strictness };
  const pairs = pairsOf(subject);
  const { drafts } = judge(run(subject, pairs, configuration), pairs, subject, configuration);
  return drafts.map(({ rule, severity }) => `${rule}: ${severity}`);
}

const staged = (flag: Written): Written => ({
  ...flag,
  environments: { staging: 'on', ...flag.environments },
});
const half = { control: 50, a: 50 };
const ops = (production: string, more: Written = {}): Written => ({
  type: 'ops',
  variants: { off: 1, low: 2, high: 3 },
  environments: { staging: 'low', production },
  ...more,
});

describe('one edit is told once', () => {
  it('a new flag that is live', () => {
    expect(said(null, staged(ramp(30)))).toEqual(['new-flag-live: error']);
    expect(said(null, staged(ramp(30)), 'it', ['new-flag-live'])).toEqual(['first-step: error']);
  });

  it('the split of a running experiment', () => {
    const [before, after] = [trial(20, { a: 50, b: 50 }), trial(20, { a: 34, b: 33, c: 33 })];
    expect(said(before, after)).toEqual(['experiment-edited-live: error']);
    expect(said(before, after, 'it', ['experiment-edited-live'])).toEqual(['variant-reshuffle: error']);
    const release = { type: 'release' } as const;
    expect(said({ ...before, ...release }, { ...after, ...release })).toEqual(['variant-reshuffle: warning']);
  });

  it('the buckets of a running experiment', () => {
    const before = trial(20, half);
    expect(said(before, { ...before, salt: 'other' })).toEqual(['experiment-edited-live: error']);
    expect(said(before, { ...before, salt: 'other' }, 'it', ['experiment-edited-live'])).toEqual([
      'rebucket: error',
    ]);
    expect(said(staged(ramp(20)), staged({ ...ramp(20), salt: 'other' }))).toEqual(['rebucket: error']);
  });

  it('the value of an arm', () => {
    const variants = { control: 'none', a: 'crimson', b: 'blue', c: 'green' };
    expect(said(trial(20, half), trial(20, half, { variants }))).toEqual(['experiment-edited-live: error']);
    expect(said(ops('low'), ops('low', { variants: { off: 1, low: 20, high: 3 } }))).toEqual([
      'variant-value-changed: error',
    ]);
  });

  it('the type of all values', () => {
    const texts = { variants: { off: '1', low: '2', high: '3' } };
    expect(said(ops('low'), ops('low', texts))).toEqual([
      'safe-changed: warning',
      'value-type-changed: error',
    ]);
  });

  it('a variant that goes, with those who had it', () => {
    const to = (serve: string, more: Written = {}): Written =>
      ops('', {
        environments: { staging: 'low', production: { rollout: { serve, percentage: 10 } } },
        ...more,
      });
    expect(said(to('high'), to('low', { variants: { off: 1, low: 2 } }))).toEqual([
      'variant-removed-served: error',
    ]);
  });

  it('the default, which is what a kill serves as well', () => {
    const before = ops('low', { environments: {} });
    expect(said(before, { ...before, default: 'low' })).toEqual(['default-changed: warning']);
    expect(said(before, { ...before, default: 'low' }, 'it', ['default-changed'])).toEqual([
      'safe-changed: warning',
    ]);
    // A step says nothing of kills.
    expect(said({ default: 'off' }, { default: 'on' })).toEqual([
      'first-step: error',
      'safe-changed: warning',
    ]);
  });
});

it('a renamed flag is told twice: about the code that asks for it, and about its people', () => {
  const before = { ...staged(ramp(20)), description: 'One page.' };
  expect(said(before, before, 'other')).toEqual(['key-renamed: error', 'rebucket: error']);
  expect(said(before, { ...before, salt: 'it' }, 'other')).toEqual(['key-renamed: error']);
});

it('a louder finding stays, and so does one that is acknowledged', () => {
  const before = trial(20, half);
  const acknowledged = { ...before, salt: 'other', acknowledge: { rebucket: 'It starts again.' } };
  expect(said(before, acknowledged)).toEqual(['experiment-edited-live: error']);
  expect(said(before, acknowledged, 'it', ['experiment-edited-live'])).toEqual(['rebucket: notice']);
});
