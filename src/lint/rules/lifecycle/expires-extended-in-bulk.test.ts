import { expect, it } from 'vitest';
import { lifecycleFinds, type Written } from '../../../../test/support/lint/lifecycle.ts';
import { expiresExtendedInBulk } from './expires-extended-in-bulk.ts';

function extended(number: number, to: Written, options = {}): ReturnType<typeof lifecycleFinds> {
  const keys = Array.from({ length: number }, (_, index) => `flag-${index + 1}`);
  const all = (written: Written) => Object.fromEntries(keys.map((key) => [key, written]));
  return lifecycleFinds(expiresExtendedInBulk, {
    base: { aside: {}, gone: {}, ...all({ expires: '2026-11-30' }) },
    head: { aside: { salt: 'x' }, added: {}, ...all(to) },
    options,
  });
}

it('finds five flags that are extended together, once', () => {
  expect(extended(4, { expires: '2026-12-31' })).toEqual([]);
  expect(extended(5, { expires: '2026-12-31' })).toEqual([
    {
      flag: 'flag-1',
      file: 'flags/flag-1.yaml',
      path: ['expires'],
      at: 'value',
      message: '5 flags are given more time together: this one, `flag-2`, `flag-3`, `flag-4` and 1 more.',
      remedy:
        'Extend each in a pull request of its own, with a reason under `acknowledge: { expires-extended: … }`.',
    },
  ]);
});

it('counts flags that become permanent', () => {
  expect(extended(5, { permanent: 'Contracts decide who has it.' })).toMatchObject([
    { path: ['permanent'], at: 'key' },
  ]);
});

it('leaves one flag alone, and counts as it is told', () => {
  expect(extended(0, {}, { flags: 2 })).toEqual([]);
  expect(extended(1, { expires: '2026-12-31' }, { flags: 2 })).toEqual([]);
  expect(extended(2, { expires: '2026-12-31' }, { flags: 2 })).toHaveLength(1);
  expect(expiresExtendedInBulk.bind({ flags: 1 }).problems).toHaveLength(1);
});
