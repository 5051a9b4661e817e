import { expect, it } from 'vitest';
import { lifecycleHistory, merged, type Versions } from '../../../test/support/lint/lifecycle.ts';
import { writtenSince } from './written-since.ts';

const everyone = { environments: { production: { rollout: { serve: 'on', percentage: 100 } } } };
const shorter = { environments: { production: 'on' } };
const half = { environments: { production: { rollout: { serve: 'on', percentage: 50 } } } };

function sinceWhen(versions: Versions, environment = 'production'): number | null {
  const past = lifecycleHistory('it', versions).of('it');
  return writtenSince(past, environment, (given) => given.everyone === 'on')?.pullRequest ?? null;
}

it('goes back over other ways to write the same', () => {
  expect(
    sinceWhen([
      ['2026-02-01', half],
      ['2026-03-01', everyone],
      ['2026-04-01', shorter],
    ]),
  ).toBe(102);
  expect(
    sinceWhen([
      ['2026-02-01', everyone],
      ['2026-04-01', shorter],
    ]),
  ).toBe(101);
});

it('ends where it last did not hold, or the file could not be read', () => {
  const versions: Versions = [
    ['2026-01-01', half],
    ['2026-02-01', everyone],
    ['2026-03-01', half],
    ['2026-04-01', shorter],
  ];
  expect(sinceWhen(versions)).toBe(104);
  expect(sinceWhen(versions.map(([when, it]) => [when, it === half ? null : it]))).toBe(104);
});

it('is since when a flag is written as it is, where that is for others to decide', () => {
  const past = lifecycleHistory('it', [['2026-02-01', shorter]]).of('it');
  const [version] = past?.versions ?? [];
  if (past === null || version === undefined) throw new Error('no past');
  const gives = () => ({ everyone: null, isSafe: false, shares: [] });
  const asked = { ...past, versions: [{ ...version, gives }], unchangedSince: () => merged('2026-05-01', 4) };
  expect(writtenSince(asked, 'production', (given) => given.everyone === 'on')?.pullRequest).toBe(105);
});

it('is not known of a flag that the branch does not have, or that cannot be read', () => {
  expect(sinceWhen([])).toBeNull();
  expect(sinceWhen([['2026-02-01', shorter]], 'staging')).toBeNull();
  expect(
    sinceWhen([
      ['2026-02-01', shorter],
      ['2026-03-01', null],
    ]),
  ).toBeNull();
});
