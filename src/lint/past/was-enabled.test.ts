import { expect, it } from 'vitest';
import { lifecycleHistory, type Versions } from '../../../test/support/lint/lifecycle.ts';
import { wasEnabled } from './was-enabled.ts';

const off = { environments: { production: 'off' } };
const partly = { environments: { development: { rollout: { serve: 'on', percentage: 1 } } } };

function answer(versions: Versions, orEarlier = false): boolean | null {
  const past = lifecycleHistory('it', versions, { orEarlier }).of('it');
  if (past === null) throw new Error('no past');
  return wasEnabled(past, new Set(['production', 'development']).values());
}

it('is so once anyone had something else, in any environment', () => {
  expect(
    answer([
      ['2026-02-01', {}],
      ['2026-03-01', partly],
      ['2026-04-01', {}],
    ]),
  ).toBe(true);
  expect(
    answer([
      ['2026-02-01', partly],
      ['2026-03-01', partly],
      ['2026-04-01', {}],
    ]),
  ).toBe(true);
});

it('is not so as long as everything written gave the safe variant', () => {
  expect(
    answer([
      ['2026-02-01', {}],
      ['2026-03-01', off],
    ]),
  ).toBe(false);
});

it('is not known where a part of its life is not', () => {
  expect(
    answer([
      ['2026-02-01', off],
      ['2026-03-01', null],
      ['2026-04-01', {}],
    ]),
  ).toBeNull();
  expect(answer([['2026-02-01', off]], true)).toBeNull();
});

it('is so where that is seen, though a part is not known', () => {
  expect(
    answer([
      ['2026-02-01', null],
      ['2026-03-01', partly],
      ['2026-04-01', {}],
    ]),
  ).toBe(true);
  expect(
    answer(
      [
        ['2026-02-01', partly],
        ['2026-03-01', {}],
      ],
      true,
    ),
  ).toBe(true);
});
