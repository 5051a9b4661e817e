import { expect, it } from 'vitest';
import {
  type RolloutCase,
  rolloutFinds,
  trial,
  type Written,
} from '../../../../test/support/lint/rollout.ts';
import { variantReshuffle } from './variant-reshuffle.ts';

const finds = (given: RolloutCase) => rolloutFinds(variantReshuffle, given);
const halves = { a: 50, b: 50 };
const thirds = { a: 34, b: 33, c: 33 };

it('an edited split moves people from one arm to another', () => {
  expect(finds({ before: trial(10, halves), after: trial(10, thirds) })).toEqual([
    {
      flag: 'it',
      path: ['environments', 'production', 'rollout', 'split'],
      at: 'key',
      environment: 'production',
      message: '4.9 % of everyone in `production` go from one arm to another.',
      remedy:
        'Write the split as a list, in an order in which fewer move, or say under `acknowledge: { variant-reshuffle: … }` why they may.',
      yieldsTo: ['experiment-edited-live', 'variant-removed-served'],
    },
  ]);
});

it('blocks nobody where no experiment runs', () => {
  const release = { type: 'release' } as const;
  const of = (before: Written, after: Written) => finds({ before, after })[0]?.atMost;
  expect(of(trial(10, halves, release), trial(10, thirds, release))).toBe('warning');
  expect(of(trial(10, halves), trial(10, thirds, release))).toBeUndefined();
  expect(of(trial(10, halves, release), trial(10, thirds))).toBe('warning');
});

it('points at what serves those who move, where no split is edited', () => {
  const of = (country: string) =>
    trial(
      0,
      {},
      {
        environments: {
          production: {
            rules: [{ name: country, if: { country }, rollout: { percentage: 100, split: { a: 100 } } }],
            rollout: { percentage: 100, split: { b: 100 } },
          },
        },
      },
    );
  const found = finds({ before: of('NL'), after: of('BE') });
  expect(found).toMatchObject([
    { path: ['environments', 'production', 'rules', 0, 'rollout', 'percentage'], at: 'value' },
  ]);
  expect(found[0]).not.toHaveProperty('atMost');
});

it('is told of each critical environment', () => {
  const of = (split: Record<string, number>): Written => {
    const environment = { rollout: { percentage: 10, split } };
    return trial(
      0,
      {},
      { environments: { development: environment, production: environment, europe: environment } },
    );
  };
  expect(finds({ before: of(halves), after: of(thirds) }).map(({ environment }) => environment)).toEqual([
    'production',
    'europe',
  ]);
});

it('is nothing where all keep their arm, or are dealt anew', () => {
  expect(finds({ before: trial(10, halves), after: trial(40, halves) })).toEqual([]);
  expect(finds({ before: trial(40, halves), after: trial(10, halves) })).toEqual([]);
  expect(finds({ before: trial(10, halves), after: { ...trial(10, halves), salt: 'other' } })).toEqual([]);
  expect(finds({ after: trial(10, halves) })).toEqual([]);
  expect(finds({ before: trial(10, halves) })).toEqual([]);
});

it('may be done on purpose', () => {
  expect(variantReshuffle.acknowledged).toBe(true);
});
