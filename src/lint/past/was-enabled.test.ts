import { expect, it, vi } from 'vitest';
import { lifecycleHistory, type Versions } from '../../../test/support/lint/lifecycle.ts';
import type { History } from '../../model/index.ts';
import { wasEnabled } from './was-enabled.ts';

const off = { environments: { production: 'off' } };
const rewritten = {
  environments: {
    development: { rollout: { serve: 'on', percentage: 0 } },
    production: { rollout: { serve: 'on', percentage: 0 } },
  },
};
const partly = { environments: { development: { rollout: { serve: 'on', percentage: 1 } } } };

function answer(versions: Versions, changed: Partial<History> = {}, orEarlier = false): boolean | null {
  const history = { ...lifecycleHistory('it', versions, { orEarlier }), ...changed };
  const past = history.of('it');
  if (past === null) throw new Error('no past');
  return wasEnabled('it', ['production', 'development'], past, history);
}

it('is so once anyone had something else, in any environment', () => {
  expect(
    answer([
      ['2026-02-01', {}],
      ['2026-03-01', partly],
      ['2026-04-01', {}],
    ]),
  ).toBe(true);
});

it('is not so as long as everything written served the safe variant', () => {
  expect(
    answer([
      ['2026-02-01', {}],
      ['2026-03-01', off],
    ]),
  ).toBe(false);
  expect(
    answer([
      ['2026-02-01', {}],
      ['2026-03-01', rewritten],
    ]),
  ).toBe(false);
});

it('is not looked for where nothing was written since the flag came', () => {
  const lived = vi.fn(() => []);
  expect(answer([['2026-02-01', off]], { lived })).toBe(false);
  expect(lived).not.toHaveBeenCalled();
});

it('looks back as far as the flag is old', () => {
  const lived = vi.fn(() => []);
  answer(
    [
      ['2026-02-01', {}],
      ['2026-03-01', rewritten],
    ],
    { lived },
  );
  expect(lived.mock.calls).toEqual([
    ['it', 'production', Date.parse('2026-02-01T12:00:00Z')],
    ['it', 'development', Date.parse('2026-02-01T12:00:00Z')],
  ]);
});

it('is not known where a part of its life is not', () => {
  const versions: Versions = [
    ['2026-02-01', {}],
    ['2026-03-01', rewritten],
  ];
  expect(answer(versions, { lived: () => [] })).toBeNull();
  const { lived } = lifecycleHistory('it', versions);
  expect(answer(versions, { lived: (...asked) => lived(...asked).slice(0, 1) })).toBeNull();
  expect(answer([['2026-02-01', off]], {}, true)).toBeNull();
  expect(answer(versions, {}, true)).toBeNull();
});

it('is so where that is seen, though a part is not known', () => {
  expect(
    answer(
      [
        ['2026-02-01', partly],
        ['2026-03-01', {}],
      ],
      {},
      true,
    ),
  ).toBe(true);
});
