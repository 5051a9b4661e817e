import { expect, it, test } from 'vitest';
import { lifecycleFinds } from '../../../../test/support/lint/lifecycle.ts';
import { rolloutFinds, type Written } from '../../../../test/support/lint/rollout.ts';
import { defaultNotSafe } from './default-not-safe.ts';

const finds = (after: Written) => rolloutFinds(defaultNotSafe, { after });
const values = { variants: { off: 1, on: 2, twin: 2 } };

test.each<[string, Written]>([
  ['a release that says nothing more', { type: 'release', default: 'off' }],
  ['a release whose default is safe', { type: 'release', default: 'off', safe: 'off' }],
  ['a release whose default has the safe value', { type: 'release', default: 'on', safe: 'twin', ...values }],
  ['a switch that does something', { type: 'kill-switch', default: 'on', safe: 'off' }],
  ['an experiment', { type: 'experiment', default: 'on', safe: 'off' }],
  ['a flag of operations', { type: 'ops', default: 'on', safe: 'off' }],
  ['a permission', { type: 'permission', default: 'on', safe: 'on' }],
])('%s is left alone', (_, flag) => {
  expect(finds(flag)).toEqual([]);
});

it('a release must be safe by default', () => {
  expect(finds({ type: 'release', default: 'on', safe: 'off' })).toEqual([
    {
      flag: 'it',
      path: ['default'],
      message: 'The default is `on`, but the safe variant is `off`.',
      remedy: 'Write `default: off`, and serve `on` where it is wanted under `environments`.',
    },
  ]);
});

it('a switch must do something', () => {
  expect(finds({ type: 'kill-switch', default: 'on' })).toEqual([
    {
      flag: 'it',
      path: ['default'],
      message:
        'Pulling this switch would change nothing for whoever gets the default: without `safe`, a kill serves `on` as well.',
      remedy: 'Write `safe: off`, or another variant that sheds the load.',
    },
  ]);
  expect(finds({ type: 'kill-switch', default: 'off', safe: 'off' })).toMatchObject([
    {
      path: ['safe'],
      message:
        'Pulling this switch would change nothing for whoever gets the default: a kill serves `off` as well.',
      remedy: 'Write `safe: on`, or another variant that sheds the load.',
    },
  ]);
  expect(finds({ type: 'kill-switch', default: 'on', safe: 'twin', ...values })).toMatchObject([
    {
      path: ['safe'],
      message:
        'Pulling this switch would change nothing for whoever gets the default: `twin` and `on` have the same value.',
    },
  ]);
});

it('a switch of one value lacks a variant', () => {
  expect(finds({ type: 'kill-switch', default: 'on', variants: { on: 1, twin: 1 } })).toMatchObject([
    { remedy: 'Add a variant that sheds the load, and name it in `safe`.' },
  ]);
});

it('variants that are not there are not known', () => {
  const check = (it: Written) => lifecycleFinds(defaultNotSafe, { head: { it } });
  expect(check({ default: 'gone', safe: 'off' })).toEqual([]);
  expect(check({ safe: 'gone' })).toEqual([]);
  expect(check({ type: 'kill-switch', default: 'gone' })).toEqual([]);
  expect(check({ safe: 'on' })).toHaveLength(1);
});
