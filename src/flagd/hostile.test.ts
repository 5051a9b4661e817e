import { describe, expect, it } from 'vitest';
import { documentOf } from '../../test/flagd/plans.ts';
import { readFlagdFile } from './index.ts';

/** Reads one flag with some targeting. */
function read(targeting: unknown, evaluators?: object) {
  const { plans, problems } = readFlagdFile(documentOf(targeting, evaluators));
  return { plan: plans.get('flag') ?? null, messages: problems.map(({ message }) => message) };
}

function nest(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let logic: unknown = { var: 'x' };
  for (let i = 0; i < depth; i++) logic = wrap(logic);
  return logic;
}

const isPro = { '===': [{ var: 'plan' }, 'pro'] };

describe('a hostile file', () => {
  it.each([
    ['if', nest(1000, (inner) => ({ if: [isPro, 'on', inner] }))],
    ['!', nest(1000, (inner) => ({ '!': [inner] }))],
    ['lists', nest(1000, (inner) => [inner])],
  ])('that nests %s too deep gets one problem', (_, targeting) => {
    const { plan, messages } = read(targeting);
    expect(plan).toBeNull();
    expect(messages).toEqual([expect.stringContaining('nests more than 200 deep')]);
  });

  it('that nests brackets only is no crash', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = `{"flags":{"f":{"state":"ENABLED","variants":{"on":true},"targeting":{"if":${deep}}}}}`;
    expect(readFlagdFile(text).plans.get('f')).toBeNull();
    const value = `{"flags":{"f":{"state":"ENABLED","variants":{"on":{"a":${deep}}}}}}`;
    expect(readFlagdFile(value).plans.get('f')).toBeNull();
  });

  it.each([
    ['itself', { a: { and: [{ $ref: 'a' }] } }],
    ['each other', { a: { $ref: 'b' }, b: { $ref: 'a' } }],
  ])('whose evaluators refer to %s gets one problem', (_, evaluators) => {
    const { plan, messages } = read({ if: [{ $ref: 'a' }, 'on'] }, evaluators);
    expect(plan).toBeNull();
    expect(messages).toEqual([expect.stringContaining('referred to from itself or from a later one')]);
  });

  it('whose evaluators grow without end gets one problem', () => {
    const evaluators = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `e${i}`,
        { and: [{ $ref: `e${i + 1}` }, { $ref: `e${i + 1}` }] },
      ]),
    );
    const { plan, messages } = read({ if: [{ $ref: 'e0' }, 'on'] }, { ...evaluators, e60: isPro });
    expect(plan).toBeNull();
    expect(messages).toEqual([expect.stringContaining('more than 400000 parts')]);
  });

  it('with names of prototypes has flags, variants and attributes of these names', () => {
    const flag =
      '{"state":"ENABLED","variants":{"__proto__":1,"constructor":2},"defaultVariant":"__proto__",';
    const text = `{"flags":{"__proto__":${flag}"targeting":{"if":[{"===":[{"var":"__proto__"},"x"]},"constructor"]}}}}`;
    const plan = readFlagdFile(text).plans.get('__proto__');
    expect(plan).toMatchObject({ default: '__proto__' });
    expect(plan?.branches).toMatchObject([
      { condition: { kind: 'custom' }, step: { variant: 'constructor' } },
    ]);
    expect(read({ __proto__: null, toString: [1] }).plan).toBeNull();
    expect(read(JSON.parse('{"__proto__": [1]}')).plan).toBeNull();
  });

  it('with too many combinations is custom as a whole', () => {
    const share = (n: number) => ({
      '===': [{ fractional: [{ cat: [`${n}:`, { var: 'targetingKey' }] }, ['in', 1], ['out', 1]] }, 'in'],
    });
    const conditions = Array.from({ length: 40 }, (_, n) => ({
      and: [{ if: [{ '===': [{ var: `a${n}` }, 'x'] }, share(n), share(100 + n)] }, share(200 + n)],
    }));
    const { plan, messages } = read({ if: [{ or: conditions }, 'on', 'off'] });
    expect(plan?.branches).toMatchObject([{ condition: { kind: 'always' }, step: { kind: 'custom' } }]);
    expect(messages).toEqual([expect.stringContaining('too many combinations')]);
  });

  it('with a condition that doubles at every level is custom as a whole', () => {
    const same = (n: number) => ({ '===': [{ var: `a${n}` }, { var: `b${n}` }] });
    let when: unknown = same(0);
    for (let n = 1; n < 60; n++) when = { if: [when, same(1000 + n), same(2000 + n)] };
    const { plan } = read({ if: [when, 'on', 'off'] });
    expect(plan?.branches).toMatchObject([{ step: { kind: 'custom' } }]);
  });

  it('with one list of 5 MB reads it', () => {
    const keys = Array.from({ length: 150_000 }, (_, n) => `user-${n}-${'x'.repeat(20)}`);
    const { plan } = read({ if: [{ in: [{ var: 'targetingKey' }, keys] }, 'on'] });
    expect(plan?.branches[0]?.condition).toMatchObject({ operator: 'is', values: { length: 150_000 } });
  });

  it('with an or of 20,000 comparisons reads one list', () => {
    const or = Array.from({ length: 20_000 }, (_, n) => ({
      '===': [{ var: 'email' }, `user-${n}@acme.com`],
    }));
    expect(read({ if: [{ or }, 'on'] }).plan?.branches[0]?.condition).toMatchObject({ operator: 'is' });
  });

  it('with many flags that all use a large evaluator ends with problems, not never', () => {
    const staff = { in: [{ var: 'email' }, Array.from({ length: 90_000 }, (_, n) => `${n}@acme.com`)] };
    const flag = { state: 'ENABLED', variants: { on: true }, targeting: { if: [{ $ref: 'staff' }, 'on'] } };
    const flags = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`flag-${n}`, flag]));
    const { plans, problems } = readFlagdFile(JSON.stringify({ $evaluators: { staff }, flags }));
    expect(plans.get('flag-0')?.branches).toHaveLength(1);
    expect(problems.at(-1)?.message).toContain('too large to read all of its flags');
  });

  it('with many flags that all use an evaluator that is too large reads those beside them', () => {
    const $evaluators = { large: Array(90_000).fill({ $ref: 'small' }), small: Array(5).fill('x') };
    const part = { state: 'ENABLED', variants: { on: true } };
    const bad = { ...part, targeting: { if: [{ $ref: 'large' }, 'on'] } };
    const flags = Object.fromEntries(Array.from({ length: 160 }, (_, n) => [`flag-${n}`, bad]));
    const good = { ...part, targeting: { if: [isPro, 'on'] } };
    const { plans, problems } = readFlagdFile(JSON.stringify({ $evaluators, flags: { ...flags, good } }));
    expect(problems).toHaveLength(160);
    expect(problems.every(({ message }) => message.includes('more than 400000 parts'))).toBe(true);
    expect(plans.get('good')?.branches).toHaveLength(1);
  });

  it.each(['{"limit":1e999}', '{"limit":-1e999}', '{"a":[{"b":[1,1e999]}]}'])(
    'with the value %s gets a problem',
    (value) => {
      const { plans, problems } = readFlagdFile(
        `{"flags":{"f":{"state":"ENABLED","variants":{"on":${value}}}}}`,
      );
      expect(plans.get('f')).toBeNull();
      expect(problems).toMatchObject([
        { flag: 'f', message: expect.stringContaining('holds too large a number') },
      ]);
    },
  );

  it('with huge numbers reads or refuses them', () => {
    const text = (part: string) =>
      `{"flags":{"f":{"state":"ENABLED","variants":{"on":1},"defaultVariant":"on","targeting":{"if":[${part},"on"]}}}}`;
    const [branch] = readFlagdFile(text('{"<":[{"var":"x"},1e999]}')).plans.get('f')?.branches ?? [];
    expect(branch?.condition).toMatchObject({ kind: 'custom', text: '{"<":[{"var":"x"},1e999]}' });
    expect(
      readFlagdFile('{"flags":{"f":{"state":"ENABLED","variants":{"on":1e999}}}}').plans.get('f'),
    ).toBeNull();
  });
});
