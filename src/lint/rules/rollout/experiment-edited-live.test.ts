import { describe, expect, it, test } from 'vitest';
import {
  type RolloutCase,
  ramp,
  rolloutFinds,
  trial,
  type Written,
} from '../../../../test/support/lint/rollout.ts';
import { experimentEditedLive } from './experiment-edited-live.ts';

const finds = (given: RolloutCase) => rolloutFinds(experimentEditedLive, given);
const half = { control: 50, a: 50 };
const running = trial(20, half);
const edited = (edit: Written, before = running) => finds({ before, after: { ...before, ...edit } });
const remedy = 'End it and start another one under a new key; or change nothing but its percentage.';

describe('an experiment is edited while it runs', () => {
  it('by another split', () => {
    expect(finds({ before: running, after: trial(20, { control: 20, a: 80 }) })).toEqual([
      {
        flag: 'it',
        path: ['environments', 'production', 'rollout', 'split'],
        at: 'key',
        environment: 'production',
        message: 'The experiment runs in `production` while its split is edited.',
        remedy,
      },
    ]);
  });

  it('by a split that moves people between arms, and how many', () => {
    const before = trial(20, { a: 50, b: 50 });
    expect(finds({ before, after: trial(20, { a: 40, b: 60 }) })).toMatchObject([
      {
        message:
          'The experiment runs in `production` while its split is edited: 2 % of everyone go from one arm to another.',
      },
    ]);
  });

  it('by other buckets, and how many are dealt anew', () => {
    expect(edited({ salt: 'other' })).toEqual([
      {
        flag: 'it',
        path: ['salt'],
        message: expect.stringMatching(
          /^The experiment runs in `production` while `salt` is edited: [\d.]+ % of everyone have another outcome\.$/,
        ),
        remedy,
      },
    ]);
    expect(edited({ bucketBy: 'accountId' })).toMatchObject([{ path: ['bucketBy'] }]);
    expect(edited({ salt: 'other' }, trial(20, { a: 100 }))).toMatchObject([{ path: ['salt'] }]);
    expect(finds({ before: { ...running, salt: 'old' }, after: running })).toMatchObject([{ path: [] }]);
    expect(finds({ before: running, head: { other: running } })).toMatchObject([
      { flag: 'other', path: [], message: expect.stringContaining('while `salt` is edited') },
    ]);
  });

  it('by the value of an arm, or an arm that goes', () => {
    const variants = { control: 'none', a: 'crimson', b: 'blue', c: 'green' };
    expect(edited({ variants })).toEqual([
      {
        flag: 'it',
        path: ['variants', 'a'],
        message: 'The experiment runs in `production` while the variant `a` is edited.',
        remedy,
      },
    ]);
    const without = trial(20, { control: 50, b: 50 }, { variants: { control: 'none', b: 'blue' } });
    expect(finds({ before: running, after: without })).toMatchObject([
      { message: expect.stringContaining('the variant `a`') },
      { path: ['environments', 'production', 'rollout', 'split'] },
    ]);
  });

  it('by several things at once, which are told at the first', () => {
    const variants = { control: 'nothing', a: 'crimson', b: 'blue', c: 'green' };
    expect(edited({ salt: 'other', bucketBy: 'accountId', variants })).toMatchObject([
      {
        path: ['salt'],
        message: expect.stringMatching(
          /while `salt` and `bucketBy` and the variant `a` and the variant `control` are edited: /,
        ),
      },
    ]);
  });

  it('in each critical environment by its split, and by its buckets once', () => {
    const of = (split: Record<string, number>, salt: string): Written => {
      const environment = { rollout: { percentage: 10, split } };
      return trial(
        0,
        {},
        {
          salt,
          environments: { development: environment, production: environment, europe: environment },
        },
      );
    };
    expect(finds({ before: of(half, 'a'), after: of({ control: 20, a: 80 }, 'b') })).toMatchObject([
      { path: ['salt'] },
      { environment: 'production' },
      { environment: 'europe' },
    ]);
  });

  it('also when it is called something else from then on', () => {
    expect(edited({ salt: 'other', type: 'release' })).toHaveLength(1);
  });
});

test.each<[string, Written, Written?]>([
  ['more are let in', trial(40, half)],
  ['fewer are let in', trial(1, half)],
  ['its text is edited', { ...running, description: 'Edited.' }],
  [
    'a variant is edited that is no arm',
    { ...running, variants: { control: 'none', a: 'red', b: 'navy', c: 'lime' } },
  ],
  [
    'a variant is added',
    { ...running, variants: { control: 'none', a: 'red', b: 'blue', c: 'green', d: 'x' } },
  ],
  [
    'it ends with a winner, and what is left is edited',
    { ...running, salt: 'x', environments: { production: 'a' } },
  ],
  ['it ends', { ...running, salt: 'x', environments: {} }],
  ['it is killed', { ...running, salt: 'x', killed: { production: 'INC-1' } }],
  ['it begins', trial(20, { control: 20, a: 80 }), trial(0, half)],
  ['it is no experiment', { ...running, type: 'release', salt: 'x' }, { ...running, type: 'release' }],
  ['it becomes one', { ...running, salt: 'x' }, { ...running, type: 'release' }],
  ['it is a rollout', { ...ramp(20), salt: 'x' }, ramp(20)],
])('nothing is said when %s', (_, after, before = running) => {
  expect(finds({ before, after })).toEqual([]);
});

it('nothing is said of one that comes or goes, or runs elsewhere', () => {
  expect(finds({ after: running })).toEqual([]);
  expect(finds({ before: running })).toEqual([]);
  const elsewhere = (split: Record<string, number>) =>
    trial(0, {}, { environments: { development: { rollout: { percentage: 20, split } } } });
  expect(finds({ before: elsewhere(half), after: elsewhere({ control: 20, a: 80 }) })).toEqual([]);
});
