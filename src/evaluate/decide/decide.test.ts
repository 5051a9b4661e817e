import { describe, expect, test } from 'vitest';
import { decision, rollout, serves } from '../../../test/support/evaluate/decisions.ts';
import { ALWAYS, type Condition } from '../../model/index.ts';
import { decide } from './decide.ts';

const isPro: Condition = { kind: 'test', attribute: 'plan', operator: 'is', values: ['pro'] };
const isStaff: Condition = { kind: 'test', attribute: 'staff', operator: 'is', values: [true] };
const kinds = (steps: readonly { readonly kind: string }[]) => steps.map(({ kind }) => kind);

test('without branches the default is served, whatever the context', () => {
  expect(decide(decision(), {})).toEqual({
    variant: 'off',
    value: false,
    reason: 'STATIC',
    path: [{ kind: 'default', because: 'no-branch' }],
  });
});

test('one variant for everyone is static', () => {
  const decided = decide(decision({ branches: [serves('on')] }), {});
  expect(decided).toMatchObject({ variant: 'on', value: true, reason: 'STATIC' });
  expect(decided.path).toEqual([
    { kind: 'branch', number: 1, name: null, always: true, holds: true, because: [] },
  ]);
});

test('a rule for nobody is passed over: what follows it is as static as if it stood alone', () => {
  const nobody: Condition = { kind: 'test', attribute: 'staff', operator: 'isNot', values: [false, true] };
  const rule = serves('on', nobody);
  expect(decide(decision({ branches: [rule] }), { staff: true })).toMatchObject({
    variant: 'off',
    reason: 'STATIC',
  });
  expect(decide(decision({ branches: [rule, serves('on')] }), {})).toMatchObject({
    variant: 'on',
    reason: 'STATIC',
  });
  expect(decide(decision({ branches: [rule, serves('on', isPro)] }), {})).toMatchObject({
    variant: 'off',
    reason: 'DEFAULT',
  });
  const everybody = serves('on', { kind: 'not', of: nobody });
  expect(decide(decision({ branches: [everybody, serves('off')] }), {})).toMatchObject({
    variant: 'on',
    reason: 'STATIC',
  });
});

test('killed comes before everything else', () => {
  const other = decision({ flag: 'other' });
  const killed = decision({
    killed: 'INC-1',
    safe: 'on',
    requires: [{ decision: other, variants: ['on'] }],
    branches: [serves('off')],
  });
  expect(decide(killed, {})).toEqual({
    variant: 'on',
    value: true,
    reason: 'STATIC',
    path: [{ kind: 'killed', reason: 'INC-1' }],
  });
});

test('the first branch whose condition holds decides', () => {
  const flag = decision({ branches: [serves('off', isStaff, 'Staff'), serves('on', isPro), serves('off')] });
  const decided = decide(flag, { plan: 'pro', staff: false });
  expect(decided).toMatchObject({ variant: 'on', reason: 'TARGETING_MATCH' });
  expect(decided.path).toMatchObject([
    {
      number: 1,
      name: 'Staff',
      always: false,
      holds: false,
      because: [{ holds: false, found: { kind: 'value', value: false } }],
    },
    {
      number: 2,
      name: null,
      holds: true,
      because: [{ holds: true, found: { kind: 'value', value: 'pro' } }],
    },
  ]);
});

test('when no branch decides the default is served for that reason', () => {
  const decided = decide(decision({ branches: [serves('on', isPro)] }), { plan: 'free' });
  expect(decided).toMatchObject({ variant: 'off', reason: 'DEFAULT' });
  expect(kinds(decided.path)).toEqual(['branch', 'default']);
});

test('what a rollout leaves over gets the default and never the next branch', () => {
  const flag = decision({ branches: [{ name: null, condition: isPro, serve: rollout(0) }, serves('on')] });
  const decided = decide(flag, { plan: 'pro', targetingKey: 'user' });
  expect(decided).toMatchObject({ variant: 'off', reason: 'DEFAULT' });
  expect(decided.path.at(-1)).toEqual({ kind: 'default', because: 'left-over' });
});

test('a rollout to nobody, first and for everyone, depends on nothing', () => {
  const nobody = decision({ branches: [{ name: null, condition: ALWAYS, serve: rollout(0) }] });
  expect(decide(nobody, { targetingKey: 'user' })).toMatchObject({ variant: 'off', reason: 'STATIC' });
  const somebody = decision({ branches: [{ name: null, condition: ALWAYS, serve: rollout(1) }] });
  expect(decide(somebody, {})).toMatchObject({ variant: 'off', reason: 'DEFAULT' });
});

describe('a requirement', () => {
  const parent = decision({ flag: 'parent', branches: [serves('on', isPro)] });
  const child = decision({
    safe: 'on',
    requires: [{ decision: parent, variants: ['on'] }],
    branches: [serves('off')],
  });

  test('that is met leads on to the branches', () => {
    const decided = decide(child, { plan: 'pro' });
    expect(decided).toMatchObject({ variant: 'off', reason: 'TARGETING_MATCH' });
    expect(decided.path).toMatchObject([
      { kind: 'requirement', flag: 'parent', wanted: ['on'], got: 'on', met: true },
      { kind: 'branch', number: 1 },
    ]);
  });

  test('that is not met serves the safe variant, by name', () => {
    const decided = decide(child, { plan: 'free' });
    expect(decided).toMatchObject({ variant: 'on', reason: 'TARGETING_MATCH' });
    expect(decided.path).toMatchObject([{ kind: 'requirement', got: 'off', met: false }]);
    expect(kinds(decided.path)).toEqual(['requirement']);
  });

  test('shows how the other flag came to its variant', () => {
    const [step] = decide(child, { plan: 'free' }).path;
    if (step?.kind !== 'requirement') throw new Error('no requirement');
    expect(kinds(step.path)).toEqual(['branch', 'default']);
  });

  test('counts a killed flag as its safe variant', () => {
    const killed = { ...parent, killed: 'INC-1', safe: 'on' };
    const flag = decision({ requires: [{ decision: killed, variants: ['on'] }], branches: [serves('on')] });
    expect(decide(flag, {})).toMatchObject({ variant: 'on', reason: 'STATIC' });
  });

  test('that nobody meets depends on nothing', () => {
    const off = decision({ flag: 'parent' });
    const flag = decision({
      requires: [
        { decision: off, variants: ['on'] },
        { decision: parent, variants: ['on'] },
      ],
    });
    expect(decide(flag, { plan: 'pro' })).toMatchObject({ variant: 'off', reason: 'STATIC' });
  });

  test('that is not fixed makes the whole flag depend on the context', () => {
    const flag = decision({ requires: [{ decision: parent, variants: ['on', 'off'] }] });
    expect(decide(flag, {})).toMatchObject({ variant: 'off', reason: 'DEFAULT' });
  });
});

test('a variant that does not exist is an internal error', () => {
  expect(() => decide(decision({ branches: [serves('gone')] }), {})).toThrow(
    'flag "checkout" has no variant "gone"',
  );
});
