import { expect, it, vi } from 'vitest';
import { lifecycleHistory, type Versions } from '../../../test/support/lint/lifecycle.ts';
import { everyoneGets } from '../../exposure/index.ts';
import type { History } from '../../model/index.ts';
import { livedSince } from './lived-since.ts';

const everyone = { environments: { production: { rollout: { serve: 'on', percentage: 100 } } } };
const shorter = { environments: { production: 'on' } };
const half = { environments: { production: { rollout: { serve: 'on', percentage: 50 } } } };

function sinceWhen(versions: Versions, enough = '2026-01-01', changed: Partial<History> = {}): number | null {
  const history = { ...lifecycleHistory('it', versions), ...changed };
  const moment = livedSince(
    { key: 'it', environment: 'production', past: history.of('it'), history },
    Date.parse(`${enough}T12:00:00Z`),
    (decision) => everyoneGets(decision) === 'on',
  );
  return moment?.pullRequest ?? null;
}

it('goes back over other ways to write the same', () => {
  expect(
    sinceWhen([
      ['2026-02-01', half],
      ['2026-03-01', everyone],
      ['2026-04-01', shorter],
    ]),
  ).toBe(102);
});

it('ends where it did not hold', () => {
  expect(
    sinceWhen([
      ['2026-02-01', everyone],
      ['2026-03-01', half],
      ['2026-04-01', shorter],
    ]),
  ).toBe(103);
});

it('ends where the flag could not be read', () => {
  expect(
    sinceWhen([
      ['2026-02-01', everyone],
      ['2026-03-01', null],
      ['2026-04-01', shorter],
    ]),
  ).toBe(103);
});

it('does not look back when it has held long enough as it is written', () => {
  const lived = vi.fn(() => []);
  const versions: Versions = [
    ['2026-02-01', everyone],
    ['2026-04-01', shorter],
  ];
  expect(sinceWhen(versions, '2026-04-01', { lived })).toBe(102);
  expect(lived).not.toHaveBeenCalled();
  sinceWhen(versions, '2026-03-31', { lived });
  expect(lived).toHaveBeenCalledWith('it', 'production', Date.parse('2026-03-31T12:00:00Z'));
});

it('is at least as long as it is written so', () => {
  expect(sinceWhen([['2026-02-01', everyone]], '2026-01-01', { lived: () => [] })).toBe(101);
});

it('is what the history lived where it has no past of the flag', () => {
  expect(sinceWhen([['2026-02-01', everyone]], '2026-03-01', { of: () => null })).toBe(101);
  expect(sinceWhen([], '2026-03-01')).toBeNull();
});
