import { describe, expect, it } from 'vitest';
import { lifecycleFinds, type Situation, type Written } from '../../../../test/support/lint/lifecycle.ts';
import type { Fix, Path } from '../../../model/index.ts';
import { suppressionUnjustified } from './suppression-unjustified.ts';

type Exception = NonNullable<Written['exceptions']>[number];

const fine: Exception = {
  rule: 'stale-on',
  reason: 'Last year’s app asks for it.',
  until: '2026-12-31',
};

const find = (exceptions: readonly Partial<Exception>[], others: Situation = {}) =>
  lifecycleFinds(suppressionUnjustified, {
    head: { it: { exceptions: exceptions.map((each) => ({ ...fine, ...each })) } },
    suppressible: ['stale-on'],
    ruleIds: ['stale-on', 'stale-off', 'first-step'],
    ...others,
  });

it('leaves an exception alone that excuses for a reason and a time', () => {
  expect(find([fine])).toEqual([]);
  expect(lifecycleFinds(suppressionUnjustified, { head: { it: {} } })).toEqual([]);
});

describe('the rule', () => {
  it('must exist', () => {
    expect(find([{ rule: 'stale-om' }])).toEqual([
      {
        path: ['exceptions', 0, 'rule'],
        message: 'There is no rule `stale-om`.',
        remedy: 'Did you mean `stale-on`?',
      },
    ]);
    expect(find([{ rule: 'quite different' }])).toMatchObject([
      { message: 'There is no rule `quite different`.', remedy: '`flaghoist explain` lists all rules.' },
    ]);
  });

  it('must allow exceptions', () => {
    expect(find([{ rule: 'first-step' }])).toEqual([
      {
        path: ['exceptions', 0, 'rule'],
        message: 'No flag can be excused from `first-step`.',
        remedy:
          'Mend what the rule finds. The policy says under `lint.suppressible` which rules allow exceptions.',
      },
    ]);
  });
});

describe('the reason', () => {
  it('has 20 characters', () => {
    expect(find([{ reason: 'Old app still asks 1' }])).toEqual([]);
    expect(find([{ reason: 'Old app still asks ' }])).toEqual([
      {
        path: ['exceptions', 0, 'reason'],
        message: 'The reason has 18 of the 20 characters that a sentence needs.',
        remedy: 'Say in a sentence why the rule does not fit here, and what will be different at the end.',
      },
    ]);
    expect(find([fine], { options: { characters: 40 } })).toHaveLength(1);
  });

  it('is one', () => {
    expect(find([{ reason: 'TODO: find a reason for it' }])).toMatchObject([
      { message: 'The reason is not written yet: it says `TODO`.' },
    ]);
    expect(find([{ reason: 'Stale on, stale on, stale on' }])).toMatchObject([
      { message: 'The reason has no word that is not in `stale-on`.' },
    ]);
  });
});

describe('the end', () => {
  it('is not passed', () => {
    expect(find([{ until: '2026-11-25' }])).toEqual([]);
    expect(find([{ until: '2026-11-24' }])).toEqual([
      {
        path: ['exceptions', 0, 'until'],
        message: 'The exception ended 1 day ago.',
        remedy: 'Delete the entry: it excuses from nothing any more.',
        since: Date.parse('2026-11-25T00:00:00Z'),
        fix: { kind: 'remove', path: ['exceptions'] },
      },
    ]);
  });

  it('is no later than the policy allows', () => {
    expect(find([{ until: '2027-02-23' }])).toEqual([]);
    expect(find([{ until: '2027-02-24' }])).toEqual([
      {
        path: ['exceptions', 0, 'until'],
        message: 'The exception would last 91 days, and may last 90 days.',
        remedy: 'Write `2027-02-23` or an earlier day.',
      },
    ]);
    expect(find([{ until: '2026-12-05' }], { longestException: 10 })).toEqual([]);
    expect(find([{ until: '2026-12-06' }], { longestException: 10 })).toHaveLength(1);
  });
});

it('finds each mistake of each entry, and removes only what is over', () => {
  const found = find([{ rule: 'x', reason: 'short', until: '2026-11-01' }, fine, { until: '2026-11-01' }]);
  expect(found.map(({ path, fix }) => [path?.join('.'), removed(fix)?.join('.')])).toEqual([
    ['exceptions.0.rule', undefined],
    ['exceptions.0.reason', undefined],
    ['exceptions.0.until', 'exceptions.0'],
    ['exceptions.2.until', 'exceptions.2'],
  ]);
  expect(find([{ until: '2026-11-24' }, { until: '2026-11-25' }])).toMatchObject([
    { fix: { kind: 'remove', path: ['exceptions', 0] } },
  ]);
  const over = find([{ until: '2026-11-01' }, { until: '2026-11-02' }]);
  expect(over.map(({ fix }) => removed(fix))).toEqual([['exceptions'], ['exceptions']]);
});

function removed(fix: Fix | undefined): Path | undefined {
  return fix?.kind === 'remove' ? fix.path : undefined;
}

describe('an acknowledgement', () => {
  const acknowledged = (reason: string, others: Situation = {}) =>
    lifecycleFinds(suppressionUnjustified, {
      head: { it: { acknowledge: { rebucket: 'The test starts anew.', 'key-reused': reason } } },
      ...others,
    });

  it('has a reason too', () => {
    expect(acknowledged('Nothing reads it now')).toEqual([]);
    expect(acknowledged('Nothing reads it no')).toEqual([
      {
        path: ['acknowledge', 'key-reused'],
        message: 'The reason for `key-reused` has 19 of the 20 characters that a sentence needs.',
        remedy: 'Say in a sentence why it is right this time, or delete the entry once it is merged.',
      },
    ]);
    expect(acknowledged('Nothing reads it now', { options: { characters: 21 } })).toHaveLength(1);
  });

  it('is not to be written later', () => {
    expect(acknowledged('TODO: find a reason for it')).toMatchObject([
      { message: 'The reason for `key-reused` is not written yet: it says `TODO`.' },
    ]);
  });
});
