import { describe, expect, it } from 'vitest';
import { lifecycleSet } from '../../test/support/lint/lifecycle.ts';
import { isTemporary, lifespanOf } from './lifespan.ts';

const environments = [{ name: 'production' }];
const types = ['release', 'experiment', 'ops', 'kill-switch', 'permission'] as const;

describe('the life span of a type', () => {
  it('is 90 days for what is meant to go, where the policy does not say', () => {
    const { policy } = lifecycleSet({}, { environments });
    expect(types.map((type) => lifespanOf(policy, type))).toEqual([90, 90, null, null, null]);
  });

  it('is what the policy says, for every type', () => {
    const { policy } = lifecycleSet(
      {},
      { environments, types: { release: { lifespan: '40d' }, ops: { lifespan: '400d' } } },
    );
    expect(types.map((type) => lifespanOf(policy, type))).toEqual([40, 90, 400, null, null]);
  });
});

it('releases and experiments are meant to go', () => {
  expect(types.map(isTemporary)).toEqual([true, true, false, false, false]);
});
