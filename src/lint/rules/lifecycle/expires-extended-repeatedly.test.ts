import { expect, it } from 'vitest';
import {
  lifecycleFinds,
  lifecycleHistory,
  type Situation,
  type Versions,
} from '../../../../test/support/lint/lifecycle.ts';
import { expiresExtendedRepeatedly } from './expires-extended-repeatedly.ts';

/** A flag that was extended a number of times, on the first of the months from February on, by a month each. */
function extended(times: number, others: Situation = {}): ReturnType<typeof lifecycleFinds> {
  const day = (index: number): string => `2026-${`${index + 1}`.padStart(2, '0')}-01`;
  const versions = Array.from({ length: times + 1 }, (_, index): Versions[number] => [
    day(index),
    { expires: day(index + 1) },
  ]);
  return lifecycleFinds(expiresExtendedRepeatedly, {
    base: { it: { expires: day(times + 1) } },
    head: { it: { expires: '2026-12-24' } },
    history: lifecycleHistory('it', versions),
    ...others,
  });
}

it('finds the third extension and names the commits of those before', () => {
  expect(extended(1)).toEqual([]);
  expect(extended(2)).toEqual([
    {
      path: ['expires'],
      message:
        'This is the 3rd extension, 326 days past the first date, after those of 2026-02-01 (#102, 2222222), 2026-03-01 (#103, 3333333).',
      remedy: 'Remove the flag. If it has to stay, change its `type` and write `permanent:` with the reason.',
    },
  ]);
});

it('names the last five', () => {
  expect(extended(5)[0]?.message).toMatch(/after those of 2026-02-01 .*, 2026-06-01 \(#106, 6666666\)\.$/);
  expect(extended(6)[0]?.message).toMatch(/after those of 2026-03-01 .* \(#107, 7777777\) and 1 earlier\.$/);
});

it('counts as it is told', () => {
  expect(extended(2, { options: { extensions: 4 } })).toEqual([]);
  expect(extended(3, { options: { extensions: 4 } })).toHaveLength(1);
  expect(extended(0, { options: { extensions: 1 } })).toMatchObject([
    { message: 'This is the 1st extension.' },
  ]);
});

it('leaves a flag alone that this pull request does not extend, or makes permanent', () => {
  expect(extended(2, { head: { it: { expires: '2026-04-01', salt: 'x' } } })).toEqual([]);
  expect(extended(2, { head: { it: { permanent: 'Contracts decide who has it.' } } })).toEqual([]);
});

it('says nothing where the branch does not know the flag', () => {
  expect(extended(2, { history: lifecycleHistory('it', []) })).toEqual([]);
});
