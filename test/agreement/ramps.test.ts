import { describe, expect, it } from 'vitest';
import type { Context } from './context.ts';
import type { Answer } from './engines.ts';
import { bound, keys, type Ramp, serve } from './ramps.ts';

const KEYS = keys(200_000);

const variants = { a: 'a', b: 'b', c: 'c', d: 'd', e: 'e' };
const FOUR = { a: 25, b: 25, c: 25, d: 25 };
const FIVE = { a: 20, b: 20, c: 20, d: 20, e: 20 };

function ramp(percentage: number, more: Ramp = {}): Ramp {
  return { ...more, environments: { production: { rollout: { serve: 'on', percentage } } } };
}

function experiment(percentage: number, split: Record<string, number>): Ramp {
  return { variants, default: 'a', environments: { production: { rollout: { percentage, split } } } };
}

function isIn({ reason }: Answer): boolean {
  return reason === 'TARGETING_MATCH';
}

function count(answers: readonly Answer[], holds: (answer: Answer, index: number) => boolean): number {
  return answers.reduce((sum, answer, index) => sum + (holds(answer, index) ? 1 : 0), 0);
}

/** Expects a count to be what a share of all keys gives, within its binomial bound. */
function expectShare(actual: number, share: number, of = KEYS.length): void {
  expect(Math.abs(actual - of * share)).toBeLessThanOrEqual(bound(of, share));
}

describe('raising a percentage', () => {
  const steps = [0, 1, 5, 10, 25, 50, 100];
  const ladder = steps.map((step) => serve({ ladder: ramp(step) }, 'ladder', KEYS));

  it('never makes anybody leave', () => {
    for (const [step, before] of ladder.slice(0, -1).entries()) {
      expect(count(before, (answer, key) => isIn(answer) && !isIn(ladder[step + 1]?.[key] ?? answer))).toBe(
        0,
      );
    }
  });

  it('gives each step its share', () => {
    for (const [index, step] of steps.entries()) expectShare(count(ladder[index] ?? [], isIn), step / 100);
  });

  it.each(['a', 'b', 'salt-3', 'checkout-redesign'])('gives every salt its share, such as %s', (salt) => {
    for (const step of [0.1, 12.5, 33.333]) {
      expectShare(count(serve({ it: ramp(step, { salt }) }, 'it', KEYS), isIn), step / 100);
    }
  });

  it('of four variants from 10 % to 50 % makes nobody switch', () => {
    const before = serve({ it: experiment(10, FOUR) }, 'it', KEYS);
    const after = serve({ it: experiment(50, FOUR) }, 'it', KEYS);
    expect(count(before, (answer, key) => isIn(answer) && after[key]?.variant !== answer.variant)).toBe(0);
    for (const [name, share] of Object.entries(FOUR)) {
      const inside = (answer: Answer) => isIn(answer) && answer.variant === name;
      expectShare(count(before, inside), (0.1 * share) / 100);
      expectShare(count(after, inside), (0.5 * share) / 100);
    }
  });
});

describe('splitting 4 × 25 into 5 × 20 at 40 %', () => {
  const before = serve({ it: experiment(40, FOUR) }, 'it', KEYS);
  const after = serve({ it: experiment(40, FIVE) }, 'it', KEYS);

  it('makes nobody leave or join', () => {
    expect(count(before, (answer, key) => isIn(answer) !== isIn(after[key] ?? answer))).toBe(0);
    expectShare(count(before, isIn), 0.4);
  });

  it('makes as many switch as the intervals say, and to the arms they say', () => {
    let switching = 0;
    for (const [from, to, percent] of overlaps(FOUR, FIVE)) {
      const moves = count(
        before,
        (answer, key) => isIn(answer) && answer.variant === from && after[key]?.variant === to,
      );
      expectShare(moves, (0.4 * percent) / 100);
      if (from !== to) switching += percent;
    }
    expect(switching).toBe(50);
    const switches = count(before, (answer, key) => answer.variant !== after[key]?.variant);
    expectShare(switches, (0.4 * switching) / 100);
  });
});

/** How much of the whole is in both intervals, in percent, for every pair of arms. */
function overlaps(a: Record<string, number>, b: Record<string, number>): [string, string, number][] {
  const edges = (split: Record<string, number>) => {
    let low = 0;
    return Object.entries(split).map(([name, share]) => {
      low += share;
      return { name, low: low - share, high: low };
    });
  };
  return edges(a).flatMap((one) =>
    edges(b).map((other): [string, string, number] => [
      one.name,
      other.name,
      Math.max(0, Math.min(one.high, other.high) - Math.max(one.low, other.low)),
    ]),
  );
}

describe('a rename', () => {
  const before = serve({ 'old-name': experiment(30, FOUR) }, 'old-name', KEYS);
  const moved = (salt: Ramp) => {
    const after = serve({ 'new-name': { ...experiment(30, FOUR), ...salt } }, 'new-name', KEYS);
    return count(
      before,
      (answer, key) => answer.variant !== after[key]?.variant || answer.reason !== after[key]?.reason,
    );
  };

  it('moves nobody when the salt is kept', () => {
    expect(moved({ salt: 'old-name' })).toBe(0);
  });

  it('deals everybody anew when it is not', () => {
    // Two independent draws agree on being out (0.7²) or on one of four arms (4 · 0.075²).
    expectShare(moved({}), 1 - 0.7 ** 2 - 4 * 0.075 ** 2);
  });
});

describe('without a bucket attribute that is a text', () => {
  const units: Context[] = [
    {},
    ...[null, '', 0, 5, true, false, [], ['user-1'], {}, { id: 'user-1' }].map((id) => ({ id })),
  ];

  it.each([1, 50, 100])('everybody gets the default, at %d percent', (percentage) => {
    for (const bucketBy of ['accountId', 'company.id', 'targetingKey']) {
      const contexts = units.map(({ id }): Context => {
        if (id === undefined) return {};
        return bucketBy === 'company.id' ? { company: { id } } : { [bucketBy]: id };
      });
      for (const context of contexts) {
        const [answer] = serve({ it: ramp(percentage, { bucketBy }) }, 'it', [context]);
        expect({ context, ...answer }).toEqual({ context, value: false, variant: 'off', reason: 'DEFAULT' });
      }
    }
  });

  it('the key of everybody else decides nothing', () => {
    const [answer] = serve({ it: ramp(100, { bucketBy: 'accountId' }) }, 'it', [{ targetingKey: 'user-1' }]);
    expect(answer).toMatchObject({ variant: 'off', reason: 'DEFAULT' });
  });
});

describe('requires', () => {
  const countries: Context[] = KEYS.slice(0, 60_000).map((key, n) => ({
    ...key,
    country: ['DE', 'FR', null][n % 3],
  }));
  const rules = [
    { if: { country: 'DE' }, rollout: { serve: 'on', percentage: 60 } },
    { if: { country: { isNot: 'FR' } }, serve: 'on' },
  ];
  const parents: [string, Ramp, string[]][] = [
    [
      'a killed flag, of which it wants the safe variant',
      { ...ramp(50), safe: 'on', killed: { production: 'INC-1' } },
      ['on'],
    ],
    [
      'a killed flag, of which it wants another variant',
      { ...ramp(50), killed: { production: 'INC-1' } },
      ['on'],
    ],
    ['one of four variants', experiment(80, FOUR), ['c']],
    ['two of four variants, one of them the default', experiment(80, FOUR), ['a', 'd']],
    ['a flag with rules', { environments: { production: { rules } } }, ['on']],
    ['the other side of a flag with rules', { environments: { production: { rules } } }, ['off']],
  ];

  it.each(parents)('%s is never violated', (_, parent, wanted) => {
    const child = { ...experiment(70, { d: 50, e: 50 }), default: 'c', safe: 'b' };
    const flags = { parent, child: { ...child, requires: { parent: wanted } } };
    const served = serve(flags, 'parent', countries);
    const met = served.map(({ variant }) => variant !== null && wanted.includes(variant));
    const alone = serve({ child }, 'child', countries);
    const together = serve(flags, 'child', countries);
    expect(count(together, ({ variant }, key) => variant !== 'b' && !met[key])).toBe(0);
    expect(count(together, ({ variant }, key) => variant !== (met[key] ? alone[key]?.variant : 'b'))).toBe(0);
  });

  it('leaves the child’s own share as it is', () => {
    const flags = { parent: ramp(50), child: { ...ramp(20), requires: { parent: 'on' } } };
    expectShare(
      count(serve(flags, 'child', KEYS), ({ variant }) => variant === 'on'),
      0.1,
    );
  });
});
