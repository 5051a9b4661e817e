import { describe, expect, it } from 'vitest';
import {
  changeOf,
  changesBetween,
  type Flag,
  movesIn,
  production,
  revertOf,
} from '../../../test/support/changes.ts';

describe('a variant', () => {
  const message = (badge: string): Flag => ({
    variants: { none: 'none', badge },
    default: 'none',
    ...production({ rollout: { serve: 'badge', percentage: 30 } }),
  });

  it('with an edited value switches everyone on it', () => {
    const change = changeOf(message('New!'), message('Hot!'));
    expect(movesIn(change)).toEqual(['everyone: switch 30 % badge → badge']);
    expect(revertOf(change)).toEqual(['everyone: switch 30 % badge → badge']);
    expect(change).toMatchObject({
      variants: [
        { variant: 'badge', before: 'New!', after: 'Hot!' },
        { variant: 'none', before: 'none', after: 'none' },
      ],
      onlyLowers: false,
      risk: { level: 'high', reason: 'a served value is edited' },
    });
  });

  it('with an edited value is a lowering under no name of its own', () => {
    expect(changeOf(message('badge'), message('none'))).toMatchObject({
      onlyLowers: false,
      audiences: [{ moves: [{ kind: 'switch' }] }],
    });
  });

  it('under another name with the same value is a relabel', () => {
    const served = (name: string): Flag => ({
      variants: { a: 1, b: 1, c: 2 },
      default: 'c',
      ...production(name),
    });
    const change = changeOf(served('a'), served('b'));
    expect(movesIn(change)).toEqual(['everyone: relabel 100 % a → b']);
    expect(change.onlyLowers).toBe(false);
  });

  it('between two that are not safe is a switch', () => {
    const served = (name: string): Flag => ({
      variants: { a: 1, b: 2, c: 3 },
      default: 'a',
      ...production(name),
    });
    expect(movesIn(changeOf(served('b'), served('c')))).toEqual(['everyone: switch 100 % b → c']);
    expect(movesIn(changeOf(served('a'), served('c')))).toEqual(['everyone: gain 100 % a → c']);
    expect(movesIn(changeOf(served('c'), served('a')))).toEqual(['everyone: lose 100 % c → a']);
  });

  it('that is served to nobody is no change, whatever its value', () => {
    const spare = (value: string): Flag => ({
      ...message('New!'),
      variants: { none: 'none', badge: 'New!', spare: value },
    });
    expect(changesBetween({ flags: { it: spare('a') } }, { flags: { it: spare('b') } })).toEqual([]);
  });
});

describe('the safe variant', () => {
  const pricing = (safe: string, values: Record<string, number> = {}): Flag => ({
    variants: { low: 1, mid: 2, high: 3, ...values },
    default: 'mid',
    safe,
    environments: { staging: 'mid', production: 'high' },
  });

  it('that is another one is a change of its own kind, although nobody moves', () => {
    const changes = changesBetween({ flags: { it: pricing('mid') } }, { flags: { it: pricing('low') } });
    expect(changes).toMatchObject([
      { environment: 'staging', audiences: [] },
      {
        environment: 'production',
        audiences: [],
        safe: { before: { variant: 'mid' }, after: { variant: 'low' } },
        onlyLowers: false,
        risk: { level: 'medium', reason: 'a kill would serve something else' },
      },
    ]);
  });

  it('with an edited value is one too', () => {
    const changes = changesBetween(
      { flags: { it: pricing('low') } },
      { flags: { it: pricing('low', { low: 0 }) } },
    );
    expect(changes.map(({ safe }) => safe)).toEqual(
      ['staging', 'production'].map(() => ({
        before: { kind: 'variant', variant: 'low' },
        after: { kind: 'variant', variant: 'low' },
      })),
    );
    expect(changes[1]?.variants).toEqual([{ variant: 'low', before: 1, after: 0 }]);
  });

  it('of the base tells gain from lose, so that no change can call its gains losses', () => {
    const change = changesBetween(
      { flags: { it: pricing('mid') } },
      {
        flags: { it: { ...pricing('low'), environments: { staging: 'mid', production: 'low' } } },
      },
    ).find(({ environment }) => environment === 'production');
    expect(change && movesIn(change)).toEqual(['everyone: switch 100 % high → low']);
    expect(change?.onlyLowers).toBe(false);
  });
});
