import { describe, expect, test } from 'vitest';
import { complaintsIn, type FlagSketch } from '../../../../test/support/lint/documentation.ts';
import { secretInValue } from './secret-in-value.ts';

const AWS = `AKIA${'IOSFODNN7EXAMPLE'}`;
const PASSWORD = 'g1h2j3k4m5n6p7q8';
const RANDOM = 'gH1jK2mN3pQ4rS56tV7wX8yZ9GhJ0kLn';
const about = (sketch: FlagSketch, options = {}) =>
  complaintsIn(secretInValue, { hello: sketch }, { options });
const placesIn = (sketch: FlagSketch) => about(sketch).map(({ path }) => path);

test('what it is and how it starts, at its place, and nothing more of it', () => {
  const variants = { a: { value: { storage: [{ key: AWS }] } } };
  expect(about({ variants })).toEqual([
    {
      flag: 'hello',
      file: 'flags/hello.yaml',
      path: ['variants', 'a', 'value', 'storage', 0, 'key'],
      at: 'value',
      message: '`variants` holds what looks like an AWS access key (`AKIA…`).',
      remedy: 'Revoke it, for git keeps it; let the service read a new one from where it keeps its secrets.',
    },
  ]);
});

test('what starts with something else is not shown at all', () => {
  expect(about({ killed: { production: 'See postgres://anna:hunter2@db.example.com/shop' } })).toEqual([
    expect.objectContaining({ message: '`killed` holds what looks like a password in a URL.' }),
  ]);
});

test.each<[string, FlagSketch, (string | number)[]]>([
  ['a variant', { variants: { a: AWS } }, ['variants', 'a']],
  [
    'the description of one',
    { variants: { a: { value: 1, description: AWS } } },
    ['variants', 'a', 'description'],
  ],
  ['the reason of a kill', { killed: { production: `off, see ${AWS}` } }, ['killed', 'production']],
  [
    'a rollback plan',
    { environments: { production: { rollout: { serve: 'on', percentage: 5, rollbackPlan: AWS } } } },
    ['environments', 'production', 'rollout', 'rollbackPlan'],
  ],
  [
    'a condition',
    { environments: { production: { rules: [{ if: { code: { isNot: ['x', AWS] } }, serve: 'on' }] } } },
    ['environments', 'production', 'rules', 0, 'if', 'code', 'isNot', 1],
  ],
  [
    'the name of a rule',
    { environments: { production: { rules: [{ name: AWS, if: { beta: true }, serve: 'on' }] } } },
    ['environments', 'production', 'rules', 0, 'name'],
  ],
  ['a description', { description: AWS }, ['description']],
  ['a runbook', { runbook: `https://example.com/?token=${PASSWORD}` }, ['runbook']],
  ['a reason', { permanent: AWS }, ['permanent']],
  ['an acknowledgement', { acknowledge: { rebucket: AWS } }, ['acknowledge', 'rebucket']],
  [
    'an exception',
    { exceptions: [{ rule: 'stale-on', reason: AWS, until: '2027-01-01' }] },
    ['exceptions', 0, 'reason'],
  ],
  ['an experiment', { experiment: { guardrails: ['errors', AWS] } }, ['experiment', 'guardrails', 1]],
])('in %s', (_, sketch, path) => {
  expect(placesIn(sketch)).toEqual([path]);
});

describe('a key of a map', () => {
  test('is looked at for known forms', () => {
    expect(about({ variants: { a: { value: { [AWS]: true } } } })).toEqual([
      expect.objectContaining({ path: ['variants', 'a', 'value', AWS], at: 'key' }),
    ]);
  });

  test('may be long and unreadable, and has no name that says what it is', () => {
    expect(about({ variants: { token: { value: { [RANDOM]: true, [PASSWORD]: true } } } })).toEqual([]);
  });
});

describe('a random text', () => {
  test('counts from 32 characters on, which is an option', () => {
    expect(placesIn({ variants: { a: RANDOM, b: RANDOM.slice(1) } })).toEqual([['variants', 'a']]);
    expect(about({ variants: { b: RANDOM.slice(1) } }, { characters: 31 })).toEqual([
      expect.objectContaining({ message: '`variants` holds what looks like a random key (`H1jK…`).' }),
    ]);
  });

  test('has 16 to 200 characters', () => {
    const problems = (characters: number) => secretInValue.bind({ characters }).problems.length;
    expect([15, 16, 200, 201].map(problems)).toEqual([1, 0, 0, 1]);
  });

  test('is nothing special as an id: by its name, or in a condition on ids', () => {
    expect(about({ variants: { a: { value: { priceId: RANDOM } } } })).toEqual([]);
    const environments = {
      production: { rules: [{ if: { accountId: [RANDOM], household: RANDOM, code: RANDOM }, serve: 'on' }] },
    };
    expect(placesIn({ environments, bucketBy: 'household' })).toEqual([
      ['environments', 'production', 'rules', 0, 'if', 'code'],
    ]);
  });
});

test('a value under a name that says so', () => {
  expect(about({ variants: { a: { value: { apiKey: PASSWORD, apiName: PASSWORD } } } })).toEqual([
    expect.objectContaining({
      path: ['variants', 'a', 'value', 'apiKey'],
      message: '`variants` holds what looks like a secret (`g1h2…`).',
    }),
  ]);
});

test('segments and the policy have secrets of their own', () => {
  const given = {
    segments: { staff: { description: AWS, if: { country: 'DE' } } },
    policy: { context: { country: { type: 'string', description: `Not ${AWS}` } } } as const,
  };
  expect(complaintsIn(secretInValue, {}, given).map(({ flag, file, path }) => [flag, file, path])).toEqual([
    [null, 'flags/segments/staff.yaml', ['description']],
    [null, 'flags/policy.yaml', ['context', 'country', 'description']],
  ]);
});

test('what the policy allows is none, neither in a flag nor where it is allowed', () => {
  const allowed = [AWS];
  const lint = { rules: { 'secret-in-value': { severity: 'error', allowed } } };
  const given = { options: { allowed }, policy: { lint } };
  expect(
    complaintsIn(secretInValue, { hello: { variants: { a: AWS, b: `${AWS} ${RANDOM}` } } }, given),
  ).toEqual([expect.objectContaining({ path: ['variants', 'b'] })]);
  expect(complaintsIn(secretInValue, {}, { policy: { lint } })).toEqual([]);
});

test('no message repeats a secret', () => {
  const variants = Object.fromEntries(
    [AWS, RANDOM, `password=${PASSWORD}`].map((each, index) => [`v${index}`, each]),
  );
  const said = JSON.stringify(
    about({ variants, killed: { [AWS]: AWS } }).map(({ message, remedy }) => [message, remedy]),
  );
  for (const secret of [AWS, RANDOM, PASSWORD]) expect(said).not.toContain(secret.slice(0, 5));
});
