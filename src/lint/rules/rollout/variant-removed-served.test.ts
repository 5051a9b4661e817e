import { expect, it, test } from 'vitest';
import {
  type RolloutCase,
  rolloutFinds,
  trial,
  type Written,
} from '../../../../test/support/lint/rollout.ts';
import { variantRemovedServed } from './variant-removed-served.ts';

const finds = (given: RolloutCase) => rolloutFinds(variantRemovedServed, given);
const without = (...gone: readonly string[]) => {
  const all = { control: 'none', a: 'red', b: 'blue', c: 'green' };
  return { variants: Object.fromEntries(Object.entries(all).filter(([name]) => !gone.includes(name))) };
};
const all = (serve: string, more: Written = {}) =>
  trial(0, {}, { environments: { production: serve }, ...more });

it('a variant must not go while people get it', () => {
  expect(finds({ before: trial(20, { a: 50, b: 50 }), after: trial(20, { a: 100 }, without('b')) })).toEqual([
    {
      flag: 'it',
      path: ['variants'],
      at: 'key',
      environment: 'production',
      message: '`b` is gone, and 10 % of everyone in `production` have it.',
      remedy: 'Stop serving `b` first, and remove it in a later pull request.',
      yieldsTo: ['experiment-edited-live'],
    },
  ]);
});

it('each that goes is told, in each critical environment', () => {
  const of = (split: Record<string, number>, more: Written = {}): Written => {
    const environment = { rollout: { percentage: 100, split } };
    return trial(
      0,
      {},
      {
        environments: { development: environment, production: environment, europe: environment },
        ...more,
      },
    );
  };
  expect(
    finds({ before: of({ a: 20, b: 30, c: 50 }), after: of({ c: 100 }, without('a', 'b')) }).map(
      ({ environment, message }) => [environment, message.slice(0, 3)],
    ),
  ).toEqual([
    ['production', '`a`'],
    ['production', '`b`'],
    ['europe', '`a`'],
    ['europe', '`b`'],
  ]);
});

it('the safe variant is one as well', () => {
  expect(finds({ before: {}, after: { variants: { on: true, none: false }, default: 'on' } })).toMatchObject([
    { message: '`off` is gone, and 100 % of everyone in `production` have it.' },
    { environment: 'europe' },
  ]);
});

test.each<[string, Written, Written]>([
  ['that nobody gets', trial(20, { a: 100 }), trial(20, { a: 100 }, without('b'))],
  ['that nobody gets any more', trial(20, { a: 50, b: 50 }), trial(20, { a: 100 })],
  ['that stays, though nobody gets it', all('a'), all('b')],
  [
    'that is called otherwise',
    all('a'),
    all('scarlet', { variants: { ...without('a').variants, scarlet: 'red' } }),
  ],
  [
    'that people get elsewhere',
    all('b', { environments: { development: 'a', production: 'b' } }),
    all('b', without('a')),
  ],
])('a variant %s is left alone', (_, before, after) => {
  expect(finds({ before, after })).toEqual([]);
});

it('is nothing about flags that come or go', () => {
  expect(finds({ before: all('a') })).toEqual([]);
  expect(finds({ after: all('a') })).toEqual([]);
});
