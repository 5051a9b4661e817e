import { expect, test } from 'vitest';
import { changesBetween } from '../../../test/support/changes.ts';
import { flagsOf } from '../../../test/support/flags.ts';
import { ramp, trial, type Written } from '../../../test/support/lint/rollout.ts';
import { stepsOf } from './exposed.ts';
import { smallerStep } from './smaller-step.ts';

/** What a step that reaches too many may reach instead: `10 % or lower`, and more. */
function instead(before: Written, after: Written, most = 35): string[] {
  const [old, current] = [{ flags: { it: before } }, { flags: { it: after } }];
  const change = changesBetween(old, current).find(({ environment }) => environment === 'production');
  const sides = { before: flagsOf(old).get('it') ?? null, after: flagsOf(current).get('it') ?? null };
  if (change === undefined || sides.after === null) throw new Error('nothing changes in production');
  const { after: flag } = sides;
  return stepsOf(change, sides).map((step) => {
    const { goal, more } = smallerStep(flag, 'production', step, most);
    return `${goal}${more}`;
  });
}

const plan: [number, ...number[]] = [1, 5, 10, 25, 50, 100];
const production = (environment: NonNullable<Written['environments']>[string]): Written => ({
  environments: { production: environment },
});
const all = '35 % or lower: `rollout: { serve: on, percentage: 35 }`';
const parted = (on: number, percentage: number): Written => ({
  environments: { production: { rollout: { percentage, split: { on, off: 100 - on }, plan } } },
});

test.each<[string, Written, Written, string, number?]>([
  ['without a plan', ramp(10), ramp(50), '35 % or lower'],
  ['with one', ramp(10), ramp(50, { plan }), '25 %, the next step of the plan'],
  ['whose next step is the most', ramp(5), ramp(50, { plan }), '10 %, the next step of the plan', 10],
  ['whose next step is too large', ramp(10), ramp(50, { plan: [10, 50] }), '35 % or lower'],
  ['that is over', ramp(10), ramp(50, { plan: [5, 10] }), '35 % or lower'],
  ['of an experiment', trial(10, { a: 50, b: 50 }), planned(50), '25 %, the next step of the plan'],
  ['that counts others', parted(90, 10), parted(90, 50), '35 % or lower'],
  ['for everyone', ramp(10), production('on'), all],
  ['for everyone, as a field', ramp(10), production({ serve: 'on' }), all],
  [
    'to a small share',
    ramp(0.1),
    production('on'),
    '0.5 % or lower: `rollout: { serve: on, percentage: 0.5 }`',
    0.5,
  ],
  ['by default', ramp(10), { default: 'on' }, '35 % or lower'],
  ['by a rule', {}, production({ rules: [{ if: { country: { isNot: 'NL' } }, serve: 'on' }] }), all],
  [
    'by a rollout of a rule',
    {},
    production({ rules: [{ if: { country: 'NL' }, rollout: { serve: 'on', percentage: 50, plan } }] }),
    '1 %, the next step of the plan',
  ],
])('a step %s', (_, before, after, goal, most) => {
  expect(instead(before, after, most)).toEqual([goal]);
});

function planned(percentage: number): Written {
  return {
    ...trial(percentage, { a: 50, b: 50 }),
    environments: { production: { rollout: { percentage, split: { a: 50, b: 50 }, plan } } },
  };
}

test('where a flag that it requires is rolled out, nothing is known to write', () => {
  const child = { requires: { it: 'on' }, environments: { production: 'on' } };
  const [old, current] = [{ flags: { it: ramp(5), child } }, { flags: { it: ramp(50), child } }];
  const change = changesBetween(old, current).find(({ flag }) => flag === 'child');
  const [before, after] = [flagsOf(old).get('child'), flagsOf(current).get('child')];
  if (change === undefined || after === undefined || before === undefined) throw new Error('nothing changes');
  const steps = stepsOf(change, { before, after });
  expect(steps.map((step) => smallerStep(after, 'production', step, 25))).toEqual([
    { goal: '25 % or lower', more: '' },
  ]);
});
