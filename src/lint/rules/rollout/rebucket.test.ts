import { describe, expect, it } from 'vitest';
import {
  type RolloutCase,
  ramp,
  rolloutFinds,
  trial,
  type Written,
} from '../../../../test/support/lint/rollout.ts';
import { rebucket } from './rebucket.ts';

const finds = (given: RolloutCase) => rolloutFinds(rebucket, given);
const edited = (edit: Written, before: Written = ramp(20)) =>
  finds({ before, after: { ...before, ...edit } });

describe('people are dealt anew', () => {
  it('by another salt', () => {
    expect(edited({ salt: 'other' })).toEqual([
      {
        flag: 'it',
        path: ['salt'],
        environment: 'production',
        message: 'Another `salt` deals people in `production` anew: 32 % of everyone have another outcome.',
        remedy: 'Keep `salt: it`, or say under `acknowledge: { rebucket: … }` why they may be dealt anew.',
        yieldsTo: ['experiment-edited-live'],
      },
    ]);
  });

  it('by a salt that goes', () => {
    expect(finds({ before: { ...ramp(20), salt: 'old' }, after: ramp(20) })).toMatchObject([
      {
        path: [],
        message: expect.stringMatching(/^Another `salt` deals/),
        remedy: expect.stringMatching(/^Keep `salt: old`, /),
      },
    ]);
  });

  it('by another attribute', () => {
    expect(edited({ bucketBy: 'accountId' })).toMatchObject([
      {
        path: ['bucketBy'],
        message:
          'Another `bucketBy` deals people in `production` anew: 32 % of `accountId` and `targetingKey` values of everyone have another outcome.',
        remedy: expect.stringMatching(/^Keep `bucketBy: targetingKey`, /),
      },
    ]);
    expect(finds({ before: { ...ramp(20), bucketBy: 'accountId' }, after: ramp(20) })).toMatchObject([
      { path: [], remedy: expect.stringMatching(/^Keep `bucketBy: accountId`, /) },
    ]);
  });

  it('by both', () => {
    expect(edited({ bucketBy: 'accountId', salt: 'other' })).toMatchObject([
      {
        path: ['salt'],
        message: expect.stringMatching(/^Another `salt` and another `bucketBy` deals people/),
        remedy: expect.stringMatching(/^Keep `salt: it` and `bucketBy: targetingKey`, /),
      },
    ]);
    expect(
      finds({ before: { ...ramp(20), salt: 'x' }, after: { ...ramp(20), bucketBy: 'accountId' } }),
    ).toMatchObject([{ path: ['bucketBy'] }]);
  });

  it('by another key, which one line mends', () => {
    const renamed = (after: Written, before: Written = ramp(20)) =>
      finds({
        before: { description: 'One page.', ...before },
        head: { other: { description: 'One page.', ...after } },
      });
    expect(renamed(ramp(20))).toMatchObject([
      {
        flag: 'other',
        path: [],
        message: expect.stringMatching(/^Another key deals people/),
        remedy: expect.stringMatching(/^Keep `salt: it`, /),
        fix: { kind: 'insert', path: [], name: 'salt', value: 'it' },
      },
    ]);
    expect(renamed(ramp(20), { ...ramp(20), salt: 'old' })).toMatchObject([
      { fix: { kind: 'insert', path: [], name: 'salt', value: 'old' } },
    ]);
    expect(renamed({ ...ramp(20), salt: 'it' })).toEqual([]);
    const [found] = renamed({ ...ramp(20), salt: 'another' });
    expect(found).toMatchObject({ path: ['salt'], message: expect.stringMatching(/^Another `salt` deals/) });
    expect(found).not.toHaveProperty('fix');
  });

  it('by another flag that is required', () => {
    const parents = { one: ramp(20), two: ramp(20) };
    const child = (key: string): Written => ({
      requires: { [key]: 'on' },
      environments: { production: 'on' },
    });
    expect(finds({ before: child('one'), after: child('two'), base: parents, head: parents })).toMatchObject([
      {
        flag: 'it',
        path: ['requires'],
        message:
          'Another flag under `requires` deals people in `production` anew: 32 % of everyone have another outcome.',
        remedy:
          'Keep requiring the same flags, or say under `acknowledge: { rebucket: … }` why they may be dealt anew.',
      },
    ]);
    const own = { ...ramp(20), bucketBy: 'accountId' };
    expect(
      finds({
        before: { ...child('one'), ...own },
        after: { ...child('two'), ...own, salt: 'other' },
        base: parents,
        head: parents,
      }),
    ).toMatchObject([{ path: ['salt'], message: expect.stringMatching(/^Another `salt` deals/) }]);
  });
});

describe('flags that require one which is dealt anew', () => {
  const child = (key = 'parent', production = 'on'): Written => ({
    requires: { [key]: 'on' },
    environments: { production },
  });
  const parent: Written = { type: 'ops', description: 'One page.', ...ramp(20) };
  const salted = { ...parent, salt: 'other' };

  it('are counted where it is told', () => {
    const one = { base: { parent, a: child() }, head: { parent: salted, a: child() } };
    expect(finds(one)).toMatchObject([
      {
        flag: 'parent',
        message:
          'Another `salt` deals people in `production` anew: 32 % of everyone have another outcome, and 1 flag that requires it follows.',
      },
    ]);
    const more = { a: child(), b: child('a'), c: child('parent', 'off'), d: {} };
    expect(finds({ base: { parent, ...more }, head: { parent: salted, ...more } })).toMatchObject([
      { flag: 'parent', message: expect.stringMatching(/, and 2 flags that require it follow\.$/) },
    ]);
  });

  it('are not told once more for the new key that they have to name', () => {
    expect(
      finds({ base: { parent, a: child() }, head: { renamed: parent, a: child('renamed') } }),
    ).toMatchObject([
      {
        flag: 'renamed',
        message: expect.stringMatching(/^Another key .*, and 1 flag that requires it follows\.$/),
      },
    ]);
  });

  it('are told where another flag takes its place that nobody knows for the same', () => {
    const other = { ...parent, description: 'Two pages.' };
    expect(finds({ base: { parent, a: child() }, head: { other, a: child('other') } })).toMatchObject([
      { flag: 'a', path: ['requires'] },
    ]);
  });
});

it('tells of everyone else, where they are, in each critical environment', () => {
  const environment = {
    rules: [{ if: { country: 'NL' }, rollout: { serve: 'on', percentage: 50 } }],
    rollout: { serve: 'on', percentage: 1 },
  };
  const flag = { environments: { development: environment, production: environment, europe: environment } };
  expect(edited({ salt: 'other' }, flag)).toMatchObject([
    { environment: 'production', message: expect.stringContaining('1.98 % of everyone else have') },
    { environment: 'europe' },
  ]);
});

it('is nothing where nobody is drawn, or the buckets stay', () => {
  expect(edited({ salt: 'other' }, { environments: { production: 'on' } })).toEqual([]);
  expect(edited({ salt: 'other' }, ramp(0))).toEqual([]);
  expect(
    edited({ salt: 'other' }, { environments: { development: ramp(20).environments?.production ?? 'off' } }),
  ).toEqual([]);
  expect(edited(ramp(50))).toEqual([]);
  expect(edited({ salt: 'it' })).toEqual([]);
  expect(finds({ after: { ...ramp(20), salt: 'other' } })).toEqual([]);
  expect(finds({ before: { ...ramp(20), salt: 'other' } })).toEqual([]);
});

it('counts who is enrolled into what they had', () => {
  const control = trial(20, { control: 100 });
  expect(edited({ salt: 'other' }, control)).toMatchObject([
    { message: expect.stringContaining('32 % of everyone') },
  ]);
});

it('may be done on purpose', () => {
  expect(rebucket.acknowledged).toBe(true);
});
