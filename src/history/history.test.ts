import { describe, expect, it } from 'vitest';
import { branchLog, type Step } from '../../test/support/branch-log.ts';
import type { FlagDefinition, FlagPast, Moment } from '../model/index.ts';
import { createHistory } from './index.ts';

type Flag = Partial<FlagDefinition> | 'removed' | 'unreadable';

/** What the history of some steps says of a flag. */
function pastOf(key: string, steps: readonly Step[]): FlagPast | null {
  return createHistory(branchLog(steps), () => false).of(key);
}

/** The past of one flag that a merge a day changes. */
function ofOne(...flags: readonly Flag[]): FlagPast | null {
  return pastOf(
    'one-flag',
    flags.map((flag) => ({ flags: { 'one-flag': flag } })),
  );
}

const dayOf = (moment: Moment | null | undefined): number | null =>
  moment ? moment.at / (24 * 60 * 60 * 1000) : null;

/** A flag that is on for a share of everyone in production. */
function on(percentage: number, more: Partial<FlagDefinition> = {}): Partial<FlagDefinition> {
  return { environments: { production: { rollout: { serve: 'on', percentage } } }, ...more };
}

/** Since when one flag is unchanged in production. */
function unchanged(...flags: readonly Flag[]): number | null {
  return dayOf(ofOne(...flags)?.unchangedSince('production'));
}

describe('a flag', () => {
  it('that never was has no past', () => {
    expect(ofOne()).toBeNull();
    expect(pastOf('__proto__', [{ flags: { 'one-flag': on(5) } }])).toBeNull();
  });

  it('was created when it came, the last time it did', () => {
    expect(dayOf(ofOne(on(5), on(10))?.created)).toBe(0);
    expect(dayOf(ofOne(on(5), 'removed', on(5), on(10))?.created)).toBe(2);
    expect(dayOf(ofOne(on(5), 'removed', on(5), 'removed')?.created)).toBe(2);
    expect(dayOf(ofOne(on(5), 'removed', on(5), 'removed', on(5))?.created)).toBe(4);
    expect(dayOf(ofOne('unreadable', on(5))?.created)).toBe(0);
  });

  it('that is there was not removed', () => {
    expect(ofOne(on(5))?.removal).toBeNull();
    expect(ofOne(on(5), 'removed', on(5))?.removal).toBeNull();
  });

  it('that is removed says when, and what it was', () => {
    const variants = { small: { value: 1, description: 'x' }, large: 2 };
    const numbers = { type: 'ops', variants, default: 'small', owner: 'acme/web' } as const;
    expect(ofOne(on(5), numbers, 'removed')?.removal).toEqual({
      moment: { at: 2 * 24 * 60 * 60 * 1000, commit: 'day 2', pullRequest: null },
      shape: { type: 'ops', valueType: 'number', variants: ['large', 'small'], owners: ['acme/web'] },
    });
    expect(ofOne(on(5, { owner: ['acme/web', 'ann'] }), 'removed')?.removal?.shape).toEqual({
      type: 'release',
      valueType: 'boolean',
      variants: ['off', 'on'],
      owners: ['acme/web', 'ann'],
    });
    expect(ofOne({ variants: { a: 'x' }, default: 'b' }, 'removed')?.removal?.shape?.valueType).toBe(
      'string',
    );
    expect(ofOne({ variants: { a: { value: { x: 1 } } } }, 'removed')?.removal?.shape).toMatchObject({
      valueType: 'object',
      owners: [],
    });
    expect(ofOne(on(5), 'unreadable', 'removed')?.removal).toMatchObject({ shape: null });
  });

  it('that is gone has neither an age nor a kill', () => {
    const past = ofOne(on(5, { killed: { production: 'INC-1' } }), 'removed');
    expect([past?.unchangedSince('production'), past?.killedSince('production')]).toEqual([null, null]);
  });
});

it('tells what the file of a flag gave in each version of its last life', () => {
  const flags = [on(1), 'removed', on(5), 'unreadable', on(100)] as const;
  const versions = ofOne(...flags)?.versions.map(({ moment, gives }) => {
    const [production, elsewhere] = ['production', 'staging'].map((name) => gives?.(name) ?? null);
    return [dayOf(moment), production?.everyone, production?.shares, elsewhere?.everyone];
  });
  expect(versions).toEqual([
    [2, null, [5], 'off'],
    [3, undefined, undefined, undefined],
    [4, 'on', [100], 'off'],
  ]);
});

describe('the dates it expired', () => {
  const expiries = (...flags: readonly Flag[]): string[] =>
    (ofOne(...flags)?.expiries ?? []).map(({ expires, moment }) => `${expires} on ${dayOf(moment)}`);
  const until = (expires: string): Flag => ({ expires });

  it('are told one by one, each once', () => {
    expect(
      expiries(
        until('2027-01-01'),
        on(5, { expires: '2027-01-01' }),
        until('2027-02-01'),
        until('2027-01-01'),
      ),
    ).toEqual(['2027-01-01 on 0', '2027-02-01 on 2', '2027-01-01 on 3']);
  });

  it('count from when it came the last time', () => {
    expect(expiries(until('2027-01-01'), 'removed', until('2027-02-01'), until('2027-03-01'))).toEqual([
      '2027-02-01 on 2',
      '2027-03-01 on 3',
    ]);
    expect(expiries(until('2027-01-01'), until('2027-02-01'), 'removed')).toEqual([
      '2027-01-01 on 0',
      '2027-02-01 on 1',
    ]);
  });

  it('go on where it was permanent or could not be read in between', () => {
    for (const between of [{ permanent: 'It stays.' }, 'unreadable'] as const)
      expect(expiries(until('2027-01-01'), between, until('2027-01-01'), until('2027-02-01'))).toEqual([
        '2027-01-01 on 0',
        '2027-02-01 on 3',
      ]);
  });
});

describe('unchanged since', () => {
  it('the last change of what it serves there', () => {
    expect(unchanged(on(5))).toBe(0);
    expect(unchanged(on(5), on(10), on(10, { owner: 'acme/web' }))).toBe(1);
    expect(unchanged(on(5), on(10), on(5))).toBe(2);
    expect(unchanged(on(5), { environments: { ...on(5).environments, staging: 'on' } })).toBe(0);
  });

  it('each environment on its own', () => {
    const past = ofOne(on(5), { environments: { ...on(5).environments, staging: 'on' } }, on(10));
    expect(['production', 'staging', 'elsewhere'].map((each) => dayOf(past?.unchangedSince(each)))).toEqual([
      2, 2, 0,
    ]);
  });

  it('it came back, if it was gone', () => {
    expect(unchanged(on(5), 'removed', on(5), on(5, { owner: 'acme/web' }))).toBe(2);
  });

  it('it could be read; never while it cannot', () => {
    expect(unchanged(on(5), 'unreadable', on(5))).toBe(2);
    expect(unchanged(on(5), 'unreadable')).toBeNull();
    expect(unchanged('unreadable', on(5))).toBe(1);
  });

  it('an edit of anything that decides', () => {
    const base = on(5, { variants: { on: 1, off: 0 } });
    const edits: Partial<FlagDefinition>[] = [
      { variants: { on: 2, off: 0 } },
      { variants: { on: 1, off: 0, more: 2 } },
      { default: 'on' },
      { safe: 'on' },
      { bucketBy: 'accountId' },
      { salt: 'other' },
      { requires: { 'other-flag': 'on' } },
      { killed: { production: 'INC-1' } },
      { environments: { production: 'on' } },
      { environments: {} },
    ];
    for (const edit of edits) {
      const other: Step = { flags: { 'other-flag': on(5) } };
      const past = pastOf('one-flag', [
        other,
        { flags: { 'one-flag': base } },
        { flags: { 'one-flag': { ...base, ...edit } } },
      ]);
      expect([edit, dayOf(past?.unchangedSince('production'))]).toEqual([edit, 2]);
    }
  });

  it('the last change of a flag it requires, and of those that one requires', () => {
    const requires = (key: string): Flag => on(5, { requires: { [key]: 'on' } });
    const steps = (...more: readonly Step[]): Step[] => [
      {
        flags: {
          'one-flag': requires('two-flag'),
          'two-flag': requires('three-flag'),
          'three-flag': on(5),
          'x-flag': on(5),
        },
      },
      ...more,
    ];
    const since = (...more: readonly Step[]): number | null =>
      dayOf(pastOf('one-flag', steps(...more))?.unchangedSince('production'));
    expect(since({ flags: { 'x-flag': on(10) } })).toBe(0);
    expect(since({ flags: { 'two-flag': on(10) } })).toBe(1);
    expect(since({ flags: { 'three-flag': on(10) } }, { flags: { 'x-flag': on(20) } })).toBe(1);
    expect(since({ flags: { 'three-flag': on(10) } }, { flags: { 'one-flag': requires('x-flag') } })).toBe(2);
    expect(since({ flags: { 'three-flag': 'removed' } }, { flags: { 'three-flag': on(5) } })).toBe(2);
    expect(since({ flags: { 'three-flag': 'removed' } })).toBeNull();
    expect(since({ flags: { 'three-flag': 'unreadable' } })).toBeNull();
  });

  it('also where requirements run in a circle', () => {
    const requires = (key: string, percentage = 5): Flag => on(percentage, { requires: { [key]: 'on' } });
    const steps: Step[] = [
      {
        flags: {
          'one-flag': requires('two-flag'),
          'two-flag': requires('one-flag'),
          'self-flag': requires('self-flag'),
        },
      },
      { flags: { 'two-flag': requires('one-flag', 10) } },
    ];
    const days = ['one-flag', 'two-flag', 'self-flag'].map((key) =>
      dayOf(pastOf(key, steps)?.unchangedSince('production')),
    );
    expect(days).toEqual([1, 1, 0]);
  });

  it('never of a flag that leads to more flags than any can be lowered with', () => {
    const chain = (length: number): Step => ({
      flags: Object.fromEntries(
        Array.from({ length }, (_, index) => [
          `flag-${index}`,
          index + 1 < length ? on(5, { requires: { [`flag-${index + 1}`]: 'on' } }) : on(5),
        ]),
      ),
    });
    const since = (length: number): number | null =>
      dayOf(pastOf('flag-0', [chain(length)])?.unchangedSince('production'));
    expect([since(1111), since(1112)]).toEqual([0, null]);
  });
});

describe('killed since', () => {
  const killed = (...flags: readonly Flag[]): number | null =>
    dayOf(ofOne(...flags)?.killedSince('production'));
  const dead = (percentage = 5, reason = 'INC-1'): Flag => on(percentage, { killed: { production: reason } });

  it('the kill, whatever else changes', () => {
    expect(killed(on(5), dead(), dead(10), dead(10, 'INC-2'))).toBe(1);
    expect(killed(dead())).toBe(0);
  });

  it('the last kill, after a restore or a time in which it was not there or could not be read', () => {
    expect(killed(dead(), on(5), dead())).toBe(2);
    expect(killed(dead(), 'removed', dead())).toBe(2);
    expect(killed(dead(), 'unreadable', dead())).toBe(2);
  });

  it('never where it is not, in this environment', () => {
    expect(killed(dead(), on(5))).toBeNull();
    expect(killed(on(5, { killed: { staging: 'INC-1' } }))).toBeNull();
    expect(killed(dead(), 'unreadable')).toBeNull();
  });
});

it('nothing is read before it is asked for, and nothing twice', () => {
  const log = branchLog([
    { flags: { 'one-flag': on(5), 'two-flag': on(5) } },
    { flags: { 'one-flag': on(10) } },
  ]);
  const read: string[] = [];
  const history = createHistory(
    {
      ...log,
      read: (version) => {
        read.push(`${version.key} ${version.merge.position}`);
        return log.read(version);
      },
    },
    () => false,
  );
  const past = history.of('one-flag');
  expect([history.of('one-flag') === past, past?.created.commit, read]).toEqual([true, 'day 0', []]);
  for (let time = 0; time < 3; time++) {
    past?.unchangedSince('production');
    past?.killedSince('staging');
    expect(past?.expiries).toHaveLength(1);
  }
  expect(read.sort()).toEqual(['one-flag 0', 'one-flag 1']);
});
