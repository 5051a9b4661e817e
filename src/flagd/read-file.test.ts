import { describe, expect, it } from 'vitest';
import { planOf } from '../../test/flagd/plans.ts';
import { followPlan } from '../evaluate/index.ts';
import { type PlanStep, UsageError } from '../model/index.ts';
import { readFlagdFile } from './index.ts';

const ON: PlanStep = { kind: 'variant', variant: 'on', enrolled: false };
const age = { var: 'age' };
const test = (attribute: string, operator: string, rest: object) => ({
  kind: 'test',
  attribute,
  operator,
  ...rest,
});
const custom = (logic: unknown) => ({ kind: 'custom', text: JSON.stringify(logic) });
const isText = (attribute: string) => test(attribute, 'startsWith', { values: [''] });

/** The condition of the only branch. */
function conditionOf(logic: unknown, evaluators?: object): unknown {
  const [branch, ...others] = planOf({ if: [logic, 'on', null] }, evaluators).branches;
  expect(others).toEqual([]);
  expect(branch?.step).toEqual(ON);
  return branch?.condition;
}

describe('a flag', () => {
  const flags = (flag: object) =>
    readFlagdFile(
      JSON.stringify({ flags: { f: { state: 'ENABLED', variants: { on: true, off: false }, ...flag } } }),
    );

  it('without targeting serves its default variant', () => {
    expect(flags({ defaultVariant: 'on', targeting: {} }).plans.get('f')).toEqual({
      flag: 'f',
      variants: new Map([
        ['on', true],
        ['off', false],
      ]),
      default: 'on',
      safe: 'on',
      killed: null,
      gates: [],
      branches: [],
    });
  });

  it.each([[null], [''], [undefined]])(
    'with the default variant %j leaves it to the caller',
    (defaultVariant) => {
      expect(flags({ defaultVariant }).plans.get('f')).toMatchObject({
        default: null,
        safe: null,
        branches: [],
      });
    },
  );

  it('that is disabled leaves everything to the caller', () => {
    const { plans } = flags({ state: 'DISABLED', defaultVariant: 'on', targeting: { if: [age, 'on'] } });
    expect(plans.get('f')).toMatchObject({ default: null, safe: null, branches: [] });
  });

  it.each([
    [{ state: 'enabled' }, '"state" is neither'],
    [{ variants: ['a'] }, '"variants" is no object'],
    [{ variants: { a: 1, b: 'x' } }, 'several types'],
    [{ variants: { a: [1] } }, 'the variant "a" is a list'],
    [{ variants: { a: null } }, 'the variant "a" is null'],
    [{ defaultVariant: 'neither' }, '"defaultVariant" names no variant'],
    [{ targeting: { fractionalEvaluation: [] } }, 'no operator "fractionalEvaluation"'],
    [{ targeting: { if: [], and: [] } }, 'several operators'],
    [{ targeting: { $ref: 'nobody' } }, '"$ref" names no entry'],
  ])('with %j cannot be read, and a problem says why', (part, message) => {
    const { plans, problems } = flags(part);
    expect(plans.get('f')).toBeNull();
    expect(problems).toMatchObject([{ flag: 'f', message: expect.stringContaining(message) }]);
  });

  it.each([
    ['DefaultVariant', 'defaultVariant'],
    ['STATE', 'state'],
    ['varianTs', 'variants'],
    ['Targeting', 'targeting'],
    ['metaData', 'metadata'],
    ['\u017ftate', 'state'],
  ])('with the field %s is read without it, and a problem names it', (field, meant) => {
    const plain = { defaultVariant: 'off', metadata: {}, targeting: {} };
    const { plans, problems } = flags({ ...plain, [field]: 'on' });
    expect(plans).toEqual(flags(plain).plans);
    expect(problems).toEqual([
      {
        message: `Flag "f" has a field "${field}", which flagd in Go takes for "${meant}" and others ignore.`,
        remedy: `Leave it out, or write it as "${meant}", once.`,
        flag: 'f',
      },
    ]);
  });

  it('with fields that are nothing to flagd is read without them', () => {
    expect(flags({ defaultVariant: 'on', expires: 'soon', states: 1, default_variant: 'off' })).toEqual(
      flags({ defaultVariant: 'on' }),
    );
  });

  it('is read beside one that cannot be', () => {
    const file = {
      flags: { bad: 5, good: { state: 'ENABLED', variants: { on: true }, defaultVariant: 'on' } },
    };
    const { plans, problems } = readFlagdFile(JSON.stringify(file));
    expect(plans.get('bad')).toBeNull();
    expect(plans.get('good')).toMatchObject({ default: 'on' });
    expect(problems.map(({ flag }) => flag)).toEqual(['bad']);
  });
});

it.each([
  ['{', 'The file is no JSON'],
  ['{\n  "flags" 5}', 'The file is no JSON: line 2, column 11.'],
  ['[]', 'The file is no JSON object.'],
  ['{}', 'The file has no "flags" object.'],
  ['{"flags": []}', 'The file has no "flags" object.'],
  ['{"flags": {}, "$evaluators": 5}', '"$evaluators" is no object.'],
])('refuses %s in one line', (text, message) => {
  expect(() => readFlagdFile(text)).toThrow(UsageError);
  expect(() => readFlagdFile(text)).toThrow(message);
});

describe('a condition', () => {
  it.each([
    ['=== of a text', { '===': [{ var: 'plan' }, 'pro'] }, test('plan', 'is', { values: ['pro'] })],
    [
      '!== of a text',
      { '!==': ['pro', { var: 'plan' }] },
      { kind: 'not', of: test('plan', 'is', { values: ['pro'] }) },
    ],
    [
      'in a list',
      { in: [{ var: 'plan' }, ['pro', 'free']] },
      test('plan', 'is', { values: ['free', 'pro'] }),
    ],
    [
      'or of ===',
      { or: [{ '===': [{ var: 'plan' }, 'pro'] }, { '===': ['free', { var: 'plan' }] }] },
      test('plan', 'is', { values: ['free', 'pro'] }),
    ],
    ['starts_with', { starts_with: [{ var: 'plan' }, 'p'] }, test('plan', 'startsWith', { values: ['p'] })],
    [
      '^ of versions',
      { and: [{ starts_with: [{ var: 'v' }, '2'] }, { sem_ver: [{ var: 'v' }, '^', '2.5.0'] }] },
      {
        kind: 'all',
        of: [
          test('v', 'startsWith', { values: ['2'] }),
          test('v', 'semver', { comparison: '>=', version: '2.0.0-0' }),
          test('v', 'semver', { comparison: '<', version: '3.0.0-0' }),
        ],
      },
    ],
    [
      'an object on the way',
      { and: [{ '!!': { var: 'device' } }, { '===': [{ var: 'device.os' }, 'ios'] }] },
      test('device.os', 'is', { values: ['ios'] }),
    ],
  ])('%s is a test', (_, logic, expected) => expect(conditionOf(logic)).toEqual(expected));

  it('< holds for what is missing, as in flagd, and hangs on the engine for a text', () => {
    expect(conditionOf({ '<': [age, 18] })).toEqual({
      kind: 'not',
      of: {
        kind: 'any',
        of: [
          { kind: 'all', of: [isText('age'), { kind: 'not', of: custom({ '<': [age, 18] }) }] },
          test('age', 'greaterOrEqual', { bound: 18 }),
        ],
      },
    });
  });

  it('between two numbers is a range', () => {
    expect(
      conditionOf({ and: [{ '===': [{ starts_with: [age, ''] }, null] }, { '<=': [18, age, 65] }] }),
    ).toEqual({
      kind: 'all',
      of: [test('age', 'greaterOrEqual', { bound: 18 }), test('age', 'lessOrEqual', { bound: 65 })],
    });
  });

  it('== of a text hangs on the engine for numbers and booleans, alike for every text', () => {
    const [one, other] = ['DE', 'AT'].map((text) => conditionOf({ '==': [{ var: 'country' }, text] }));
    expect(one).toMatchObject({ kind: 'any', of: [test('country', 'is', { values: ['DE'] }), {}, {}] });
    expect(JSON.stringify(one).replace('DE', 'AT')).toBe(JSON.stringify(other));
  });

  it.each([
    [{ x: 'pro' }, 'off'],
    [{ x: 'free' }, 'custom'],
    [{ x: 4 }, 'off'],
    [{ x: 5 }, 'on'],
  ])('does not hang on the engine where something else decides: %j', (context, expected) => {
    const x = { var: 'x' };
    const end = followPlan(
      planOf({ if: [{ '!': { or: [{ '===': [x, 'pro'] }, { '<': [x, 5] }] } }, 'on'] }),
      context,
    );
    expect(end.kind === 'custom' ? 'custom' : end.variant).toBe(expected);
  });

  it.each([
    [{ x: '1' }, 'on'],
    [{ x: 1 }, 'on'],
    [{ x: 2 }, 'off'],
    [{ x: true }, 'custom'],
    [{}, 'custom'],
  ])('on joined texts hangs on the engine for booleans and what is missing: %j', (context, expected) => {
    const end = followPlan(
      planOf({ if: [{ in: [{ cat: ['a', { var: 'x' }] }, ['a1', 'ab']] }, 'on'] }),
      context,
    );
    expect(end.kind === 'custom' ? 'custom' : end.variant).toBe(expected);
  });

  it('that looks into a text or a list is custom, and nothing beside it', () => {
    const inside = { in: ['beta', { var: 'groups' }] };
    expect(conditionOf({ and: [inside, { '===': [{ var: 'plan' }, 'pro'] }] })).toEqual({
      kind: 'all',
      of: [test('plan', 'is', { values: ['pro'] }), custom(inside)],
    });
  });

  it('is what $ref names, in the order in which flagd resolves references', () => {
    const isPro = { '===': [{ var: 'plan' }, 'pro'] };
    const outerFirst = { outer: { '!': [{ $ref: 'inner' }] }, inner: isPro };
    expect(conditionOf({ '!': [{ $ref: 'outer' }] }, outerFirst)).toEqual(
      test('plan', 'is', { values: ['pro'] }),
    );
    const innerFirst = { inner: isPro, outer: { '!': [{ $ref: 'inner' }] } };
    expect(() => planOf({ if: [{ $ref: 'outer' }, 'on'] }, innerFirst)).toThrow('cannot be read');
  });

  it.each([[{ '<': ['b', 'a'] }], [{ '===': [1, true] }], [{ and: [] }], [0], ['']])(
    '%j never holds, so its branch is not there',
    (logic) => expect(planOf({ if: [logic, 'on'] }).branches).toEqual([]),
  );
});

describe('a nested if', () => {
  it('is a list of branches', () => {
    const plan = planOf({
      if: [
        { '===': [{ var: 'plan' }, 'pro'] },
        { if: [{ '===': [{ var: 'country' }, 'DE'] }, 'a', 'b'] },
        { '===': [{ var: 'plan' }, 'free'] },
        false,
      ],
    });
    const isPro = test('plan', 'is', { values: ['pro'] });
    expect(plan.branches.map(({ condition, step }) => [condition, step])).toEqual([
      [
        { kind: 'all', of: [isPro, test('country', 'is', { values: ['DE'] })] },
        { kind: 'variant', variant: 'a', enrolled: false },
      ],
      [isPro, { kind: 'variant', variant: 'b', enrolled: false }],
      [test('plan', 'is', { values: ['free'] }), { kind: 'variant', variant: 'false', enrolled: false }],
    ]);
  });

  it('that names an unknown variant leaves it to the caller', () => {
    expect(planOf({ if: [true, 'nobody'] }).branches[0]?.step).toMatchObject({ variant: null });
  });
});

describe('fractional', () => {
  const slices = (logic: unknown) => planOf(logic).branches.map(({ step }) => step);
  const arm = (width: number, variant: string | null, enrolled: boolean) => ({
    width,
    step: { kind: 'variant', variant, enrolled },
  });

  it('without a key draws from the flag’s key and the targeting key', () => {
    expect(
      slices({
        fractional: [
          ['on', 25],
          ['off', 75],
        ],
      }),
    ).toEqual([
      {
        kind: 'draw',
        draw: { before: 'flag', attribute: 'targetingKey', after: '' },
        whole: 100,
        slices: [arm(25, 'on', true), arm(75, 'off', false)],
        otherwise: { kind: 'variant', variant: 'off', enrolled: false },
      },
    ]);
  });

  it('takes a missing weight for 1, a negative one for 0, and null for the default variant', () => {
    expect(slices({ fractional: [['on'], ['a', -5], [null, 2]] })).toMatchObject([
      { whole: 3, slices: [arm(1, 'on', true), arm(2, 'off', false)] },
    ]);
  });

  it('draws from the text that cat joins; what has no text to hash is custom', () => {
    const logic = {
      fractional: [{ cat: [{ var: '$flagd.flagKey' }, '/', { var: 'accountId' }, ':'] }, ['on', 1], ['a', 1]],
    };
    expect(slices(logic)).toMatchObject([
      { draw: { before: 'flag/', attribute: 'accountId', after: ':' }, otherwise: { kind: 'custom' } },
    ]);
  });

  it('needs no custom part behind a guard', () => {
    const logic = {
      if: [
        { and: [{ starts_with: [{ var: 'accountId' }, ''] }, { '!==': [{ var: 'accountId' }, ''] }] },
        { fractional: [{ var: 'accountId' }, ['on', 1], ['a', 1]] },
        'b',
      ],
    };
    expect(slices(logic)).toMatchObject([{ kind: 'draw', otherwise: { kind: 'variant', variant: 'b' } }]);
  });

  it('with a condition in an arm is one draw for each answer', () => {
    const logic = {
      fractional: [
        [{ if: [{ '===': [{ var: 'plan' }, 'pro'] }, 'a', 'b'] }, 1],
        ['off', 1],
      ],
    };
    expect(slices(logic)).toMatchObject([
      { slices: [arm(1, 'a', true), arm(1, 'off', false)] },
      { slices: [arm(1, 'b', true), arm(1, 'off', false)] },
    ]);
  });

  it.each([
    [
      [
        ['on', 0.5],
        ['off', 1],
      ],
    ],
    [
      [
        ['on', 'half'],
        ['off', 1],
      ],
    ],
    [
      [
        ['on', 2_147_483_647],
        ['off', 1],
      ],
    ],
    [
      [
        ['on', 1, 1],
        ['off', 1],
      ],
    ],
    [
      [
        ['on', null],
        ['off', 1],
      ],
    ],
    [[[], ['off', 1]]],
    [['a literal key', ['on', 1]]],
  ])('of %j is custom', (fractional) => {
    expect(slices({ fractional })).toMatchObject([{ kind: 'custom' }]);
  });
});
