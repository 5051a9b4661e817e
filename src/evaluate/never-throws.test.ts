import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FLAG } from '../../test/support/evaluate/engines.ts';
import { rules } from '../../test/support/evaluate/rules.ts';
import { loadFlags } from './load-flags.ts';
import { OPERATORS } from './operators/index.ts';
import { resolve } from './resolve.ts';

const throwing = {
  get plan(): never {
    throw new Error('getter');
  },
};
const cyclic: Record<string, unknown> = { targetingKey: 'user' };
cyclic.company = cyclic;
cyclic.plan = [cyclic];
const refuse = (): never => {
  throw new Error('trap');
};
const trapped = new Proxy({}, { get: refuse, getOwnPropertyDescriptor: refuse, ownKeys: refuse });
const unspeakable = {
  toString(): never {
    throw new Error('toString');
  },
};

const hostile = fc.constantFrom<unknown>(
  null,
  undefined,
  0,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  10n,
  Symbol('s'),
  () => 'function',
  new Date(0),
  new Date(Number.NaN),
  /a/,
  new Map([['a', 1]]),
  new Set(),
  new Uint8Array(2),
  Object.create(null),
  Object.assign(Object.create(null), { plan: 'pro' }),
  throwing,
  cyclic,
  trapped,
  unspeakable,
  { constructor: null },
  { length: 0, [Symbol.iterator]: null },
  '\ud800',
  'a'.repeat(10_000),
);
const value = fc.oneof(
  hostile,
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withTypedArray: true,
  }),
);
const names = ['targetingKey', 'accountId', 'plan', 'age', 'beta', 'version', 'company', 'tags', '$flagd'];
const context = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] }),
  },
  { weight: 1, arbitrary: value },
);
const reasons = ['STATIC', 'TARGETING_MATCH', 'DEFAULT', 'DISABLED', 'ERROR'];

test('no context makes an evaluation throw', () => {
  const contexts = fc.sample(context, { numRuns: 3_000, seed: 7 });
  let next = 0;
  fc.assert(
    fc.property(rules, (targeting) => {
      const loaded = loadFlags({ flags: { flag: { ...FLAG, targeting } } });
      if (loaded.kind === 'refused') throw new Error(loaded.problem);
      for (let i = 0; i < 20; i++) {
        const details = resolve(
          loaded.store,
          'flag',
          'string',
          'fallback',
          contexts[next++ % contexts.length],
        );
        expect(reasons).toContain(details.reason);
      }
    }),
    { numRuns: 1_000, seed: 8 },
  );
});

test('no document makes loading or evaluating throw', () => {
  const piece = fc.oneof(value, rules);
  const operator = fc.constantFrom(...OPERATORS.keys(), '$ref', 'unknown');
  const anyRule = fc
    .tuple(operator, fc.oneof(piece, fc.array(piece, { maxLength: 4 })))
    .map(([name, args]) => ({ [name]: args }));
  const mostly = (each: unknown) =>
    fc.oneof({ weight: 9, arbitrary: fc.constant(each) }, { weight: 1, arbitrary: piece });
  const fields = Object.entries(FLAG).map(([name, each]) => [name, mostly(each)]);
  const targeting = fc.oneof(anyRule, anyRule, piece);
  const flag = fc.record({ ...Object.fromEntries(fields), targeting });
  const document = fc.oneof(
    value,
    fc.record({ flags: fc.oneof(piece, fc.record({ flag: piece })), metadata: piece, $evaluators: piece }),
    fc.record({ flags: fc.record({ flag }) }),
    fc.record({ flags: fc.record({ flag }), $evaluators: fc.record({ '': piece }) }),
  );
  const outcomes = new Map<string, number>();
  fc.assert(
    fc.property(document, (each) => {
      const loaded = loadFlags(each);
      outcomes.set(loaded.kind, (outcomes.get(loaded.kind) ?? 0) + 1);
      if (loaded.kind === 'refused') {
        expect(loaded.problem).not.toContain('\n');
        return;
      }
      const details = resolve(loaded.store, 'flag', 'string', 'fallback', cyclic);
      expect(reasons).toContain(details.reason);
    }),
    { numRuns: 5_000, seed: 9 },
  );
  expect(outcomes.get('loaded')).toBeGreaterThan(200);
  expect(outcomes.get('refused')).toBeGreaterThan(200);
});

test('a revoked context is an error of the evaluation', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const loaded = loadFlags({ flags: { flag: { ...FLAG, targeting: { var: 'plan' } } } });
  if (loaded.kind === 'refused') throw new Error(loaded.problem);
  expect(resolve(loaded.store, 'flag', 'string', 'fallback', proxy)).toMatchObject({ errorCode: 'GENERAL' });
});

test('a rule that contains itself is refused', () => {
  const targeting: Record<string, unknown> = {};
  targeting.and = [targeting, targeting];
  const loaded = loadFlags({ flags: { flag: { ...FLAG, targeting } } });
  if (loaded.kind === 'refused') throw new Error(loaded.problem);
  expect(resolve(loaded.store, 'flag', 'string', 'fallback')).toMatchObject({ errorCode: 'PARSE_ERROR' });
});

test('a clock that throws is an error of the flag', () => {
  const targeting = { '<': [{ var: '$flagd.timestamp' }, 5] };
  const now = () => {
    throw new Error('no time');
  };
  const loaded = loadFlags({ flags: { flag: { ...FLAG, targeting } } }, { now });
  if (loaded.kind === 'refused') throw new Error(loaded.problem);
  expect(resolve(loaded.store, 'flag', 'string', 'fallback')).toMatchObject({ errorCode: 'GENERAL' });
});
