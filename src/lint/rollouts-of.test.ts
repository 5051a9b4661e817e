import { expect, it } from 'vitest';
import { rolloutsOf } from './rollouts-of.ts';

const at = (percentage: number) => ({ serve: 'on', percentage });

it('lists the rollouts of a flag: of each environment those of its rules, then its own', () => {
  const one = at(5);
  const two = at(50);
  const flag = { type: 'release', default: 'off' } as const;
  const rules = [
    { if: { beta: true }, serve: 'on' },
    { if: { country: 'DE' }, rollout: one },
  ];
  expect(
    rolloutsOf({
      ...flag,
      environments: {
        development: 'on',
        staging: { serve: 'on' },
        production: { rules, rollout: two },
      },
    }),
  ).toEqual([
    {
      environment: 'production',
      path: ['environments', 'production', 'rules', 1, 'rollout'],
      rollout: one,
      rule: rules[1],
    },
    { environment: 'production', path: ['environments', 'production', 'rollout'], rollout: two, rule: null },
  ]);
  expect(rolloutsOf(flag)).toEqual([]);
});
