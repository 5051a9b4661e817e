import fc from 'fast-check';

/** Logic as people write it by hand, and what it may be asked with. */
const pick = fc.constantFrom;
const list = (...parts: fc.Arbitrary<unknown>[]) => fc.tuple(...parts);
const rule = (operator: fc.Arbitrary<string>, operands: fc.Arbitrary<unknown>) =>
  fc.tuple(operator, operands).map(([name, args]) => ({ [name]: args }));
const either = (pair: fc.Arbitrary<readonly [unknown, unknown]>) =>
  fc.tuple(pair, fc.boolean()).map(([[a, b], swap]) => (swap ? [b, a] : [a, b]));

const variable = (...names: string[]) =>
  fc.tuple(pick(...names), pick(0, 0, 0, 1)).map(([name, form]) => ({ var: form === 1 ? [name] : name }));

const country = variable('country', 'plan', 'email', 'device.os');
const word = pick('DE', 'AT', 'FR', 'pro', 'free', 'ios', 'a@acme.com', '', '5', 'true');
const number = pick(0, 1, 5, 17, 18, 21, 65, -3, 18.5);

const bucketBy = pick<unknown>(
  { var: 'targetingKey' },
  { var: 'accountId' },
  { cat: [{ var: '$flagd.flagKey' }, { var: 'targetingKey' }] },
  { cat: ['salt-', { var: 'accountId' }, ':'] },
);
const weight = fc.oneof(fc.nat(100), pick(0, 1, 100_000, -5));
const name = pick<unknown>('on', 'off', 'a', 'b', null, true, 'unknown');
const arm = fc.oneof({ weight: 6, arbitrary: list(name, weight) }, { weight: 1, arbitrary: list(name) });
const arms = fc.array(arm, { minLength: 1, maxLength: 4 });
const fractional: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: arms.map((each) => ({ fractional: each })) },
  { weight: 3, arbitrary: fc.tuple(bucketBy, arms).map(([by, each]) => ({ fractional: [by, ...each] })) },
);

const condition = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'flagd' },
    rule(pick('==', '!=', '===', '!=='), either(fc.tuple(country, word))),
    rule(
      pick('==', '!=', '===', '!=='),
      either(fc.tuple(variable('age', 'beta', 'plan'), fc.oneof(number, pick(true, false, null)))),
    ),
    rule(pick('in'), list(country, fc.array(word, { maxLength: 4 }))),
    rule(
      pick('in'),
      list(
        variable('age', 'plan', 'beta'),
        fc.array(fc.oneof(number, word, pick(true, null)), { maxLength: 4 }),
      ),
    ),
    rule(pick('in'), list(pick('@acme.com', 'x'), variable('email'))),
    rule(pick('<', '<=', '>', '>='), either(fc.tuple(variable('age', 'visits'), number))),
    rule(pick('<', '<='), list(number, variable('age'), number)),
    rule(pick('starts_with', 'ends_with'), list(country, pick('D', 'pro', '@acme.com', 'acme', ''))),
    rule(
      pick('sem_ver'),
      list(
        variable('version'),
        pick('=', '!=', '<', '<=', '>', '>=', '^', '~'),
        pick('2.0.0', '1.4', 'v2', '2.0.0-rc.2', '2.1.3'),
      ),
    ),
    rule(pick('sem_ver'), list(pick('2.0.0', '1.4'), pick('<', '>=', '^'), variable('version'))),
    pick(
      { var: 'beta' },
      { var: 'age' },
      { var: 'plan' },
      { '!!': { var: 'device.os' } },
      { '!': { var: 'country' } },
    ),
    pick(
      { '!': { missing: ['plan', 'country'] } },
      { '!!': { missing: 'email' } },
      { $ref: 'staff' },
      { $ref: 'outer' },
    ),
    pick({ '===': [{ var: '$flagd.flagKey' }, 'flag'] }, { '>': [{ var: '$flagd.timestamp' }, 5] }),
    rule(pick('and', 'or'), fc.array(tie('any'), { minLength: 1, maxLength: 3 })),
    rule(pick('and', 'or'), fc.array(tie('any'), { minLength: 1, maxLength: 3 })),
    rule(pick('!', '!!'), tie('any')),
    rule(pick('!'), list(tie('any'))),
    fc.tuple(fractional, pick('on', 'off', 'a')).map(([draw, name]) => ({ '===': [draw, name] })),
    rule(pick('if'), list(tie('any'), tie('any'), tie('any'))),
  ),
})).any;

/** Targeting in the style of files written by hand. */
export const targeting: fc.Arbitrary<unknown> = fc
  .letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'flagd' },
      name,
      fractional,
      rule(pick('if'), list(condition, tie('value'), tie('value'))),
      rule(pick('if'), list(condition, tie('value'))),
      rule(pick('if'), list(condition, tie('value'), condition, tie('value'), tie('value'))),
      rule(pick('if'), list(condition, tie('value'), condition, tie('value'))),
      fc.tuple(condition, name, tie('value'), weight).map(([when, one, other, share]) => ({
        fractional: [
          [{ if: [when, one, other] }, share],
          ['off', 50],
        ],
      })),
      condition,
      rule(pick('and', 'or'), list(condition, tie('value'))),
    ),
  }))
  .value.filter((value) => typeof value === 'object' && value !== null);

/** What `$ref` names in generated targeting. */
export const EVALUATORS = {
  outer: { or: [{ $ref: 'staff' }, { '==': [{ var: 'country' }, 'DE'] }] },
  staff: { ends_with: [{ var: 'email' }, '@acme.com'] },
};

const odd = pick<unknown>(
  undefined,
  null,
  '',
  0,
  1,
  5,
  17,
  18,
  40,
  true,
  false,
  'DE',
  '5',
  'abc',
  ' ',
  'v2.1.0',
  ' 2.0.0',
);
const key = fc.stringMatching(/^[a-z0-9._-]{1,12}$/);

/** Contexts of scalars. @param otherwise what an attribute holds in two of five contexts */
function contextsWith(otherwise: fc.Arbitrary<unknown>): fc.Arbitrary<Context> {
  const mostly = (arbitrary: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 3, arbitrary }, { weight: 2, arbitrary: otherwise });
  return fc
    .record({
      targetingKey: fc.oneof({ weight: 6, arbitrary: key }, { weight: 1, arbitrary: pick(undefined, '') }),
      accountId: mostly(key),
      country: mostly(pick('DE', 'AT', 'FR', 'US')),
      plan: mostly(pick('free', 'pro', 'pro-plus', 'on', 'off')),
      email: mostly(pick('a@acme.com', 'b@acme.com', 'x@example.com')),
      age: mostly(
        fc.oneof(fc.integer({ min: 0, max: 70 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
      ),
      visits: mostly(fc.nat(30)),
      beta: mostly(fc.boolean()),
      version: mostly(
        pick('1.3.9', '1.4.0', '2.0.0', '2.0.0-rc.1', '2.1.3', '2.1.4', '3.0.0-0', '1.4', '2', 'x'),
      ),
      device: mostly(pick('ios')).map((os) => (os === undefined ? {} : { os })),
    })
    .map((context) => Object.fromEntries(Object.entries(context).filter(([, value]) => value !== undefined)));
}

export type Context = Readonly<Record<string, unknown>>;

/** Contexts in which an attribute is what it should be, or missing. */
export const cleanContexts = contextsWith(fc.constant(undefined));

/** Contexts in which it often is something else. */
export const oddContexts = contextsWith(odd);
