import { expect, it } from 'vitest';
import { decision, rollout, serves } from '../../../test/support/evaluate/decisions.ts';
import { ALWAYS, type Condition, type Decision } from '../../model/index.ts';
import { oncePerFlag } from '../index.ts';

const GERMANS: Condition = { kind: 'test', attribute: 'country', operator: 'is', values: ['DE'] };

function asked(decisions: readonly Decision[]): string[] {
  const environments: string[] = [];
  const ask = oncePerFlag(({ flag, environment }) => {
    environments.push(environment);
    return `${flag} ${environment}`;
  });
  expect(decisions.map(ask)).toHaveLength(decisions.length);
  return environments;
}

it('environments with equal branches are asked about once, and all get that answer', () => {
  const [a, b] = [serves('on', GERMANS), serves('on', { ...GERMANS })];
  const answers = ['staging', 'production'].map((environment, index) =>
    decision({ environment, branches: [index === 0 ? a : b] }),
  );
  expect(asked(answers)).toEqual(['staging']);
  const ask = oncePerFlag(({ environment }) => environment);
  expect(answers.map(ask)).toEqual(['staging', 'staging']);
});

it('other branches, another default and another flag are asked about again', () => {
  const branches = [{ name: null, condition: ALWAYS, serve: rollout(5000) }];
  const first = decision({ environment: 'a', branches });
  expect(
    asked([
      first,
      { ...first, environment: 'b', branches: [{ ...serves('on'), serve: rollout(5001) }] },
      { ...first, environment: 'c', default: 'on' },
      { ...first, environment: 'd' },
      { ...first, environment: 'e', flag: 'other' },
    ]),
  ).toEqual(['a', 'b', 'c', 'e']);
});
