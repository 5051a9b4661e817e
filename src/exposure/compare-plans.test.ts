import { describe, expect, it } from 'vitest';
import {
  changeOf,
  changesBetween,
  movesIn,
  production,
  revertOf,
  rollout,
  sharesIn,
} from '../../test/support/changes.ts';
import { murmur3 } from '../evaluate/index.ts';
import { drawText, WHOLE } from '../model/index.ts';

const ARMS = { control: 'none', badge: 'badge', banner: 'banner', progress: 'progress', extra: 'extra' };

type Split = Readonly<Record<string, number>>;

function experiment(percentage: number, split: Split) {
  return {
    variants: ARMS,
    default: 'control',
    ...production({ rollout: { percentage, split: { ...split } } }),
  };
}

const FOUR: Split = { control: 25, badge: 25, banner: 25, progress: 25 };
const FIVE: Split = { control: 20, badge: 20, banner: 20, progress: 20, extra: 20 };

describe('a rollout', () => {
  it('from 10 % to 25 % is gained by 15 %, and lost by nobody', () => {
    const change = changeOf(rollout(10), rollout(25));
    expect(movesIn(change)).toEqual(['everyone: gain 15 % off → on']);
    expect(revertOf(change)).toEqual(['everyone: lose 15 % on → off']);
    expect(sharesIn(change, 'before')).toEqual(['everyone: on 10, off 90']);
    expect(sharesIn(change, 'after')).toEqual(['everyone: on 25, off 75']);
    expect(change).toMatchObject({
      kind: 'changed',
      onlyLowers: false,
      risk: { level: 'medium' },
      audiences: [{ units: ['targetingKey'], keys: null, reshuffle: false, undecided: false }],
    });
  });

  it('from 25 % to 10 % only lowers', () => {
    const change = changeOf(rollout(25), rollout(10));
    expect(movesIn(change)).toEqual(['everyone: lose 15 % on → off']);
    expect(change.onlyLowers).toBe(true);
  });

  it('is exact to a thousandth of a percent', () => {
    expect(movesIn(changeOf(rollout(0.001), rollout(0.003)))).toEqual(['everyone: gain 0.002 % off → on']);
  });

  it('to 100 % leaves those out who cannot be drawn, and `serve` does not', () => {
    expect(movesIn(changeOf(rollout(100), production('on')))).toEqual([
      'everyone: unenrol 100 % on → on',
      'anyone without a targetingKey: gain 100 % off → on',
    ]);
  });

  it('counts the values of its own bucket attribute', () => {
    const byAccount = (percentage: number) => ({ ...rollout(percentage), bucketBy: 'accountId' });
    expect(changeOf(byAccount(5), byAccount(6)).audiences).toMatchObject([{ units: ['accountId'] }]);
  });
});

describe('an experiment', () => {
  it('of four arms from 10 % to 50 % switches nobody, and enrols a quarter of the rise into the control', () => {
    const change = changeOf(experiment(10, FOUR), experiment(50, FOUR));
    expect(movesIn(change).sort()).toEqual([
      'everyone: enrol 10 % control → control',
      'everyone: gain 10 % control → badge',
      'everyone: gain 10 % control → banner',
      'everyone: gain 10 % control → progress',
    ]);
    expect(revertOf(change).filter((each) => each.includes('switch'))).toEqual([]);
  });

  it('of 4 × 25 % made 5 × 20 % at 40 % moves what the intervals say, and nobody in or out', () => {
    const change = changeOf(experiment(40, FOUR), experiment(40, FIVE));
    const moved = new Map(
      change.audiences[0]?.moves.map(({ from, to, percentage }) => [
        `${from.variant} → ${to.variant}`,
        percentage,
      ]),
    );
    expect(moved).toEqual(overlaid(FOUR, FIVE, 40));
    expect(moved.size).toBe(4);
    const kinds = change.audiences.flatMap(({ moves }) => moves.map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === 'enrol' || kind === 'unenrol')).toEqual([]);
    expect(change.audiences).toHaveLength(1);
  });

  it('that keeps its order in a list moves fewer', () => {
    const listed = (...arms: [string, number][]) => ({
      variants: ARMS,
      default: 'control',
      ...production({ rollout: { percentage: 40, split: arms.map(([arm, share]) => ({ [arm]: share })) } }),
    });
    const change = changeOf(
      listed(['badge', 50], ['banner', 50]),
      listed(['badge', 40], ['extra', 20], ['banner', 40]),
    );
    expect(movesIn(change)).toEqual([
      'everyone: switch 4 % badge → extra',
      'everyone: switch 4 % banner → extra',
    ]);
  });
});

/** How much of the whole goes from which arm to which other one, by laying the intervals over each other. */
function overlaid(before: Split, after: Split, enrolled: number): Map<string, number> {
  const [old, current] = [intervals(before), intervals(after)];
  return new Map(
    old.flatMap(([from, low, high]) =>
      current.flatMap(([to, start, end]): [string, number][] => {
        const overlap = Math.min(high, end) - Math.max(low, start);
        return from !== to && overlap > 0 ? [[`${from} → ${to}`, (overlap * enrolled) / 100]] : [];
      }),
    ),
  );
}

function intervals(split: Split): [arm: string, low: number, high: number][] {
  let low = 0;
  return Object.entries(split)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([arm, share]) => {
      low += share;
      return [arm, low - share, low];
    });
}

describe('a kill', () => {
  const killed = (reason: string) => ({ ...production('on'), killed: { production: reason } });

  it('of a flag at 100 % loses 100 %, only lowers and is high risk', () => {
    const change = changeOf(production('on'), killed('INC-1'));
    expect(movesIn(change)).toEqual(['everyone: lose 100 % on → off']);
    expect(revertOf(change)).toEqual(['everyone: gain 100 % off → on']);
    expect(change).toMatchObject({
      killed: { before: null, after: 'INC-1' },
      onlyLowers: true,
      risk: { level: 'high', reason: 'killed' },
    });
  });

  it('that is lifted gains what it took', () => {
    const change = changeOf(killed('INC-1'), production('on'));
    expect(movesIn(change)).toEqual(['everyone: gain 100 % off → on']);
    expect(change.onlyLowers).toBe(false);
  });

  it('of a rollout takes from every audience what it had', () => {
    const rules = production({
      rules: [{ if: { country: 'DE' }, serve: 'on' }],
      rollout: { serve: 'on', percentage: 5 },
    });
    expect(movesIn(changeOf(rules, { ...rules, killed: { production: 'INC-1' } }))).toEqual(
      ['everyone else: lose 5 % on → off', 'rule 1, country is "DE": lose 100 % on → off'].map((line) =>
        line.replace('rule 1', 'old-rule 1'),
      ),
    );
  });
});

describe('an allow-list', () => {
  const KEYS = ['ann', 'bob', 'cid'];
  const allowed = (percentage: number) =>
    production({ rules: [{ if: { targetingKey: KEYS }, rollout: { serve: 'on', percentage } }] });
  const draw = { salt: 'it', purpose: 'enrolment', attribute: 'targetingKey' } as const;
  const dealtBelow = (percentage: number): number =>
    KEYS.filter((key) => (murmur3(drawText(draw, key)) / 2 ** 32) * WHOLE < percentage * 1000).length;

  it('of three at 50 % is dealt key by key', () => {
    const change = changeOf(allowed(0), allowed(50));
    const inside = dealtBelow(50);
    expect(inside).toBeGreaterThan(0);
    expect(inside).toBeLessThan(3);
    expect(change.audiences).toMatchObject([
      {
        keys: { attribute: 'targetingKey', of: 3 },
        units: [],
        moves: [{ kind: 'gain', keys: inside }],
        revert: [{ kind: 'lose', keys: inside }],
      },
    ]);
  });

  it('that none of its keys is dealt anew in is no change', () => {
    const [from, to] = [50, 100].map((each) => dealtBelow(each));
    const next = Array.from({ length: 50 }, (_, index) => 50 + index).findLast(
      (each) => dealtBelow(each) === from,
    );
    expect(from).not.toBe(to);
    expect(changesBetween({ flags: { it: allowed(50) } }, { flags: { it: allowed(next ?? 50) } })).toEqual(
      [],
    );
  });

  it('of many keys is counted, not named', () => {
    const many = (percentage: number) =>
      production({
        rules: [
          {
            if: { targetingKey: Array.from({ length: 1000 }, (_, index) => `user-${index}`) },
            rollout: { serve: 'on', percentage },
          },
        ],
      });
    const [audience] = changeOf(many(10), many(60)).audiences;
    expect(audience?.keys).toEqual({ attribute: 'targetingKey', of: 1000 });
    expect(audience?.audience.words).toMatch(/ or 99\d more$/);
    expect(audience?.moves[0]?.keys).toBeGreaterThan(400);
    expect(audience?.moves[0]?.keys).toBeLessThan(600);
  });
});

describe('a reshuffle', () => {
  it('by a new salt at 20 % makes 16 % gain and 16 % lose', () => {
    const change = changeOf(rollout(20), { ...rollout(20), salt: 'new' });
    expect(movesIn(change).sort()).toEqual(['everyone: gain 16 % off → on', 'everyone: lose 16 % on → off']);
    expect(revertOf(change).sort()).toEqual(['everyone: gain 16 % off → on', 'everyone: lose 16 % on → off']);
    expect(change).toMatchObject({
      audiences: [{ reshuffle: true, unrelated: false }],
      onlyLowers: false,
      risk: { level: 'high', reason: 'reshuffle' },
      details: ['Everyone is dealt anew, because the salt changes.'],
    });
  });

  it('by another bucket attribute assumes that the two have nothing to do with each other, and says so', () => {
    const change = changeOf(rollout(20), { ...rollout(20), bucketBy: 'accountId' });
    expect(change.audiences[0]).toMatchObject({
      units: ['accountId', 'targetingKey'],
      reshuffle: true,
      unrelated: true,
      moves: [{ percentage: 16 }, { percentage: 16 }],
    });
    expect(change.risk).toEqual({ level: 'high', reason: 'reshuffle' });
    expect(change.details).toEqual(['Buckets are drawn from accountId instead of targetingKey.']);
  });

  it('of a flag that draws nothing is none', () => {
    const steady = production('on');
    expect(changesBetween({ flags: { it: steady } }, { flags: { it: { ...steady, salt: 'new' } } })).toEqual(
      [],
    );
  });
});

describe('two salts that deal alike', () => {
  // Both leave murmur3 in one state, so every key falls into the same bucket of both.
  const [gate, inner] = ['sn1qaaa', 'sfsccaa'];

  it('are one draw, whatever they are called', () => {
    const flags = (percentage: number) => ({
      flags: {
        gate: { ...rollout(49), salt: gate },
        inner: { ...rollout(percentage), salt: inner, requires: { gate: 'on' } },
      },
    });
    const [change] = changesBetween(flags(0), flags(20));
    expect(change && movesIn(change)).toEqual(['everyone: gain 20 % off → on']);
  });
});
