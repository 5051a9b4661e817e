import { expect, it, test } from 'vitest';
import { type RolloutCase, ramp, rolloutFinds, type Written } from '../../../../test/support/lint/rollout.ts';
import { variantValueChanged } from './variant-value-changed.ts';

const finds = (given: RolloutCase) => rolloutFinds(variantValueChanged, given);
const flag = (on: Exclude<Written['variants'], undefined>[string], more: Written = ramp(20)): Written => ({
  variants: { off: 1, on, spare: 3 },
  ...more,
});

it('another value for all who have a variant is told, with how many', () => {
  expect(finds({ before: flag(2), after: flag(20) })).toEqual([
    {
      flag: 'it',
      path: ['variants', 'on'],
      environment: 'production',
      message: 'The value of `on` changes at once for 20 % of everyone in `production`.',
      remedy:
        'Add a variant with the new value and roll it out, or say under `acknowledge: { variant-value-changed: … }` why all may get it at once.',
      yieldsTo: ['experiment-edited-live', 'value-type-changed'],
    },
  ]);
  expect(
    finds({ before: flag({ value: 2 }), after: flag({ value: 20, description: 'More.' }) }),
  ).toMatchObject([{ path: ['variants', 'on', 'value'] }]);
});

it('the safe variant is one as well', () => {
  const of = (off: number): Written => ({ variants: { off, on: 2 }, ...ramp(20) });
  expect(finds({ before: of(1), after: of(0) })).toMatchObject([
    { message: 'The value of `off` changes at once for 80 % of everyone in `production`.' },
    { environment: 'europe' },
  ]);
});

it('only those count who keep it', () => {
  expect(finds({ before: flag(2), after: flag(20, ramp(50)) })).toMatchObject([
    { message: expect.stringContaining('20 % of everyone') },
  ]);
});

it('each is told, in each critical environment', () => {
  const of = (on: number, spare: number): Written => {
    const environment = { rollout: { percentage: 100, split: { on: 40, spare: 60 } } };
    return {
      variants: { off: 1, on, spare },
      environments: { development: environment, production: environment, europe: environment },
    };
  };
  expect(
    finds({ before: of(2, 3), after: of(20, 30) }).map(({ environment, path }) => [
      environment,
      path?.at(-1),
    ]),
  ).toEqual([
    ['production', 'on'],
    ['production', 'spare'],
    ['europe', 'on'],
    ['europe', 'spare'],
  ]);
});

test.each<[string, Written, Written]>([
  ['that nobody has', flag(2, {}), flag(20, {})],
  ['that nobody had', flag(2, {}), flag(20)],
  [
    'that people have elsewhere',
    flag(2, { environments: { development: 'on' } }),
    flag(20, { environments: { development: 'on' } }),
  ],
  ['that is described', flag(2), flag({ value: 2, description: 'Two.' })],
  [
    'that is another one',
    flag(2, { environments: { production: 'on' } }),
    flag(2, { environments: { production: 'spare' } }),
  ],
])('a variant %s is left alone', (_, before, after) => {
  expect(finds({ before, after })).toEqual([]);
});

it('is nothing about flags that come or go', () => {
  expect(finds({ before: flag(2) })).toEqual([]);
  expect(finds({ after: flag(2) })).toEqual([]);
});

it('may be done on purpose', () => {
  expect(variantValueChanged.acknowledged).toBe(true);
});
