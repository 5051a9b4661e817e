import { describe, expect, it, test } from 'vitest';
import { merged } from '../../../../test/support/lint/merged.ts';
import {
  pastOf,
  type RolloutCase,
  ramp,
  rolloutFinds,
  trial,
  type Written,
} from '../../../../test/support/lint/rollout.ts';
import { NOW } from '../../../../test/support/now.ts';
import { happenedIn } from '../../happened-in.ts';
import { soakTooShort } from './soak-too-short.ts';

type Versions = Parameters<typeof pastOf>[0];

/** What the rule says when a branch with these versions is raised to 50 %, unless something else is said. */
function finds(versions: Versions, given: Partial<RolloutCase> = {}, created = {}) {
  const before = versions.at(-1)?.[1] ?? {};
  return rolloutFinds(soakTooShort, {
    before,
    after: ramp(50),
    history: pastOf(versions, created),
    ...given,
  });
}

const long = '2026-11-01 12:00';
const due = (when: string, hours: number) => merged(when).at + hours * 3_600_000;

test.each([
  ['2026-11-24 12:00', 0],
  ['2026-11-24 12:01', 1],
  ['2026-11-25 11:59', 1],
  ['2026-11-25 12:00', 1],
])('a raise at %s is %d finding', (when, count) => {
  expect(
    finds([
      [long, ramp(1)],
      [when, ramp(5)],
    ]),
  ).toHaveLength(count);
});

it('a raise too soon says when the last one was, and when the next one is due', () => {
  expect(
    finds([
      [long, ramp(1)],
      ['2026-11-25 08:48', ramp(5)],
    ]),
  ).toEqual([
    {
      flag: 'it',
      path: ['environments', 'production', 'rollout', 'percentage'],
      environment: 'production',
      message:
        'Raised in `production` 3 h 12 m ago (#102, 2222222); the next raise is due at 2026-11-26 08:48 UTC.',
      remedy: 'Watch this step for 20 h 48 m more, and run the check again after 2026-11-26 08:48 UTC.',
      clears: due('2026-11-25 08:48', 24),
    },
  ]);
  expect(happenedIn({ at: 0, commit: 'a'.repeat(40), pullRequest: null })).toBe('aaaaaaa');
});

describe('the last raise', () => {
  it('is the newest of several', () => {
    expect(
      finds([
        [long, ramp(1)],
        ['2026-11-25 06:00', ramp(5)],
        ['2026-11-25 09:00', ramp(10)],
      ]),
    ).toMatchObject([{ clears: due('2026-11-25 09:00', 24) }]);
  });

  it('is not what took people back, or moved nobody', () => {
    expect(
      finds([
        [long, ramp(20)],
        ['2026-11-25 06:00', ramp(10)],
        ['2026-11-25 09:00', { ...ramp(10), description: 'Edited.' }],
      ]),
    ).toEqual([]);
    expect(
      finds([
        [long, ramp(1)],
        ['2026-11-25 06:00', ramp(20)],
        ['2026-11-25 09:00', ramp(10)],
      ]),
    ).toMatchObject([{ clears: due('2026-11-25 06:00', 24) }]);
  });

  it('is the first exposure of a flag that came with it', () => {
    expect(finds([['2026-11-25 09:00', ramp(5)]])).toMatchObject([{ clears: due('2026-11-25 09:00', 24) }]);
    expect(finds([['2026-11-25 09:00', {}]])).toEqual([]);
    expect(finds([[long, ramp(5)]])).toEqual([]);
    expect(finds([['2026-11-24 12:00', ramp(5)]])).toEqual([]);
    expect(finds([['2026-11-24 12:01', ramp(5)]])).toHaveLength(1);
  });

  it('is not claimed where the flag was there before, and nobody knows what it did', () => {
    const since = { at: merged(long).at, commit: 'f'.repeat(40) };
    expect(finds([['2026-11-25 09:00', ramp(5)]], {}, since)).toEqual([]);
    const early: Versions = [['2026-11-25 09:00', ramp(5)]];
    const history = pastOf(early);
    const orEarlier = {
      ...history,
      lived: (...asked: Parameters<typeof history.lived>) =>
        history
          .lived(...asked)
          .map((each) => ({ ...each, from: { ...each.from, orEarlier: true } as const })),
    };
    expect(finds(early, { history: orEarlier })).toEqual([]);
    expect(finds(early, { history: { ...history, of: () => null } })).toEqual([]);
  });

  it('in another environment is another one', () => {
    const europe = (percentage: number): Written => ({
      environments: { europe: { rollout: { serve: 'on', percentage } } },
    });
    const versions: Versions = [
      [long, europe(1)],
      ['2026-11-25 09:00', europe(5)],
    ];
    expect(finds(versions)).toEqual([]);
    expect(finds(versions, { after: europe(10) })).toMatchObject([{ environment: 'europe' }]);
  });
});

describe('is watched', () => {
  const raised = (soak: string | undefined, when: string, more: Written = {}): Versions => {
    const own = (percentage: number) => ({
      ...ramp(percentage, soak === undefined ? {} : { soak }),
      ...more,
    });
    return [
      [long, own(1)],
      [when, own(5)],
    ];
  };

  it('as long as the flag asks for', () => {
    expect(finds(raised('72h', '2026-11-23 12:00'))).toMatchObject([
      {
        remedy: 'Watch this step for 1 d more, and run the check again after 2026-11-26 12:00 UTC.',
        clears: due('2026-11-23 12:00', 72),
      },
    ]);
    expect(finds(raised('72h', '2026-11-22 12:00'))).toEqual([]);
  });

  it('as long as the head asks for, when that is longer', () => {
    expect(finds(raised('2d', '2026-11-23 11:00'), { after: ramp(50, { soak: '49h' }) })).toEqual([]);
    expect(finds(raised('2d', '2026-11-23 11:00'), { after: ramp(50, { soak: '50h' }) })).toHaveLength(1);
    expect(finds(raised('50h', '2026-11-23 11:00'), { after: ramp(50, { soak: '2d' }) })).toHaveLength(1);
  });

  it('not shorter than the rule asks for', () => {
    expect(finds(raised('1h', '2026-11-25 09:00'))).toMatchObject([{ clears: due('2026-11-25 09:00', 24) }]);
    expect(finds(raised('1h', '2026-11-25 09:00'), { options: { least: '2h' } })).toEqual([]);
    expect(finds(raised('1h', '2026-11-25 10:30'), { options: { least: '2h' } })).toHaveLength(1);
    expect(finds(raised(undefined, '2026-11-25 09:00'), { options: { least: '4h' } })).toHaveLength(1);
    expect(finds(raised(undefined, '2026-11-25 08:00'), { options: { least: '4h' } })).toEqual([]);
  });

  it('by the soak of that environment', () => {
    const two = (percentage: number): Written => ({
      environments: {
        production: { rollout: { serve: 'on', percentage } },
        europe: { rollout: { serve: 'on', percentage: 5, soak: '72h' } },
      },
    });
    const versions: Versions = [
      [long, two(1)],
      ['2026-11-23 12:00', two(5)],
    ];
    expect(finds(versions, { after: two(10) })).toEqual([]);
  });

  it('in flags that take no steps only where they say so', () => {
    for (const type of ['ops', 'permission', 'kill-switch'] as const) {
      const after = { ...ramp(50), type };
      expect(finds(raised(undefined, '2026-11-25 09:00', { type }), { after })).toEqual([]);
      expect(finds(raised('30h', '2026-11-25 09:00', { type }), { after })).toHaveLength(1);
    }
    const half = { control: 50, a: 50 };
    const experiment: Versions = [
      [long, trial(1, half)],
      ['2026-11-25 09:00', trial(5, half)],
    ];
    expect(finds(experiment, { after: trial(10, half) })).toHaveLength(1);
  });
});

describe('nothing waits', () => {
  const versions: Versions = [
    [long, ramp(1)],
    ['2026-11-25 09:00', ramp(5)],
  ];

  it('that is no raise', () => {
    expect(finds(versions, { after: ramp(1) })).toEqual([]);
    expect(finds(versions, { after: ramp(5) })).toEqual([]);
    expect(rolloutFinds(soakTooShort, { before: ramp(5), history: pastOf(versions) })).toEqual([]);
  });

  it('in an environment nobody depends on', () => {
    const own = (percentage: number): Written => ({
      environments: { development: { rollout: { serve: 'on', percentage } } },
    });
    expect(
      finds(
        [
          [long, own(1)],
          ['2026-11-25 09:00', own(5)],
        ],
        { after: own(10) },
      ),
    ).toEqual([]);
  });

  it('in a flag that is new', () => {
    expect(rolloutFinds(soakTooShort, { after: ramp(5), history: pastOf(versions) })).toEqual([]);
  });

  it('any more, once the time has passed', () => {
    expect(finds(versions, { now: due('2026-11-25 09:00', 24) - 1 })).toHaveLength(1);
    expect(finds(versions, { now: due('2026-11-25 09:00', 24) })).toEqual([]);
    expect(NOW).toBeLessThan(due('2026-11-25 09:00', 24));
  });
});

it('a renamed flag has waited under its old key', () => {
  const versions: Versions = [
    [long, { ...ramp(1), salt: 'it' }],
    ['2026-11-25 09:00', { ...ramp(5), salt: 'it' }],
  ];
  const renamed = { before: { ...ramp(5), salt: 'it' }, head: { other: { ...ramp(10), salt: 'it' } } };
  expect(rolloutFinds(soakTooShort, { ...renamed, history: pastOf(versions) })).toMatchObject([
    { flag: 'other' },
  ]);
});

it('gives way to taking something back, and to bringing back what was there a few days ago', () => {
  expect(soakTooShort.skippedBy).toEqual(['only-lowers', 'restoration']);
});

it('is told its time as flags are told theirs', () => {
  const problems = (least: number | string) =>
    soakTooShort.bind({ least }).problems.map(({ message }) => message);
  expect(problems('90m')).toEqual([]);
  expect(soakTooShort.options).toMatchObject({ least: { default: 24 * 3_600_000, shown: '24h' } });
  for (const least of [24, '24', '0h', '1w'])
    expect(problems(least)).toEqual([
      'the option `least` must be a length of time from 1m to 9999d, such as 90m, 24h or 3d',
    ]);
});
