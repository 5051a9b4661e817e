import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { followPlan, type PlanEnd } from '../../src/evaluate/index.ts';
import { readFlagdFile } from '../../src/flagd/index.ts';

type Context = Readonly<Record<string, unknown>>;

/** What a flag of a fixture serves on both sides. */
function served(fixture: string, flag: string, context: Context): unknown[] {
  return ['old', 'new'].map((side) => {
    const { plans, problems } = readFlagdFile(
      readFileSync(`test/flagd/fixtures/${fixture}/${side}.flagd.json`, 'utf8'),
    );
    expect(problems).toEqual([]);
    const plan = plans.get(flag);
    return plan ? ending(followPlan(plan, context)) : 'no plan';
  });
}

function ending(end: PlanEnd): string | null {
  return end.kind === 'custom' ? end.text : end.variant;
}

/** How many of 10,000 targeting keys or accounts go from one variant to another, by pair. */
function moves(fixture: string, flag: string, attribute: string, others: Context): Map<string, number> {
  const sides = ['old', 'new'].map((side) =>
    readFlagdFile(readFileSync(`test/flagd/fixtures/${fixture}/${side}.flagd.json`, 'utf8')).plans.get(flag),
  );
  const count = new Map<string, number>();
  for (let n = 0; n < 10_000; n++) {
    const pair = sides
      .map((plan) => plan && ending(followPlan(plan, { ...others, [attribute]: `user-${n}` })))
      .join(' → ');
    count.set(pair, (count.get(pair) ?? 0) + 1);
  }
  return count;
}

describe('checkout', () => {
  it('raises new-checkout by 15 %, and nobody loses it', () => {
    const count = moves('checkout', 'new-checkout', 'targetingKey', { email: 'x@example.com' });
    expect([...count.keys()].sort()).toEqual(['off → off', 'off → on', 'on → on']);
    expect(count.get('off → on')).toBeGreaterThan(1300);
    expect(count.get('off → on')).toBeLessThan(1700);
    expect(served('checkout', 'new-checkout', { email: 'a@acme.com' })).toEqual(['on', 'on']);
  });

  it.each([
    [{ age: 17 }, ['hide', 'show']],
    [{ age: 15.5 }, ['hide', 'hide']],
    [{ age: 18 }, ['show', 'show']],
    [{}, ['hide', 'hide']],
    [{ age: '17' }, ['{"<":[{"var":"age"},18]}', '{"<":[{"var":"age"},16]}']],
  ])('serves minors with %j %j', (context, expected) => {
    expect(served('checkout', 'minors', context)).toEqual(expected);
  });

  it('hands recommendations to the caller', () => {
    expect(served('checkout', 'recommendations', {})).toEqual(['on', null]);
  });
});

describe('segments', () => {
  const inGroup = '{"in":["beta",{"var":"groups"}]}';

  it.each([
    ['consent-banner', { targetingKey: 'ann' }, ['none', 'none']],
    ['consent-banner', { targetingKey: 'bob' }, ['none', 'short']],
    ['consent-banner', { targetingKey: 'bob', country: 'DE', appVersion: '2.1.0' }, ['none', 'full']],
    ['consent-banner', { targetingKey: 'eve', country: 'AT', appVersion: '2.2.0' }, ['full', 'full']],
    ['consent-banner', { targetingKey: 'eve', country: 'AT', appVersion: '2.0.9' }, ['short', 'short']],
    ['beta-search', { targetingKey: 'ann' }, ['true', 'true']],
    ['beta-search', { targetingKey: 'bob' }, ['true', inGroup]],
    ['beta-search', { targetingKey: 'eve' }, [inGroup, inGroup]],
  ])('serve %s for %j %j', (flag, context, expected) => {
    expect(served('segments', flag, context)).toEqual(expected);
  });
});

it('experiment moves the last quarter, and nobody else', () => {
  const count = moves('experiment', 'free-shipping', 'accountId', { country: 'DE' });
  expect([...count.keys()].sort()).toEqual([
    'badge → badge',
    'banner → banner',
    'bar → banner',
    'control → control',
  ]);
  expect(served('experiment', 'free-shipping', { country: 'DE', employee: true })).toEqual([
    'control',
    'control',
  ]);
});
