import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonValue } from '../../model/index.ts';
import { validators } from './documents.ts';
import { explain } from './explain.ts';

const names = [
  'type',
  'default',
  'owner',
  'variants',
  'environments',
  'production',
  'rules',
  'if',
  'serve',
  'rollout',
  'split',
  'percentage',
  'plan',
  'soak',
  'segment',
  'all',
  'any',
  'not',
  'country',
  'is',
  'isNot',
  'lessThan',
  'semver',
  'startsWith',
  'value',
  'description',
  'requires',
  'killed',
  'exceptions',
  'rule',
  'reason',
  'until',
  'context',
  'lint',
  'preset',
  'types',
  'release',
  'lifespan',
  'name',
  'critical',
  'teams',
  'a b',
  '',
  'A',
];
const words = [
  'release',
  'on',
  'off',
  '',
  '@x',
  'acme/shop',
  'acme/shop#1',
  '2027-01-01',
  '24h',
  '90d',
  '>=1.0.0',
  'recommended@1',
  'string',
  'x'.repeat(101),
  '😀'.repeat(60),
];
const { map } = fc.letrec<{ value: JsonValue; map: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...words),
    fc.constantFrom(0, 5, 33.333, 100, 101, -1),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('map'),
  ),
  map: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 5 }) as fc.Arbitrary<JsonValue>,
}));

const seeds: { readonly [kind in 'flag' | 'segment' | 'policy']: JsonValue } = {
  flag: { type: 'release', default: 'off' },
  segment: { if: { country: 'DE' } },
  policy: { environments: [{ name: 'production' }] },
};

test.each(['flag', 'segment', 'policy'] as const)(
  'a %s is explained exactly when its validator refuses it',
  (kind) => {
    const counts = { valid: 0, invalid: 0 };
    fc.assert(
      fc.property(map, fc.boolean(), (data, seeded) => {
        const value = (seeded ? { ...Object(data), ...Object(seeds[kind]) } : data) as JsonValue;
        const isValid = validators[kind](value);
        counts[isValid ? 'valid' : 'invalid']++;
        expect(explain(kind, value).length === 0).toBe(isValid);
      }),
      { seed: 20261121, numRuns: 5000 },
    );
    expect(Math.min(counts.valid, counts.invalid)).toBeGreaterThan(50);
  },
);

const full: { readonly [kind in 'flag' | 'segment' | 'policy']: JsonValue } = {
  flag: {
    type: 'release',
    description: 'x',
    owner: ['acme/shop'],
    issue: 'acme/shop#1',
    runbook: 'https://example.com/x',
    expires: '2027-01-01',
    variants: { on: { value: { a: 1 }, description: 'x' }, off: true },
    default: 'off',
    safe: 'off',
    client: true,
    bucketBy: 'account.id',
    salt: 'old-key',
    requires: { other: ['on'] },
    environments: {
      staging: 'on',
      production: {
        rules: [
          {
            name: 'x',
            if: {
              segment: ['a'],
              all: [{ country: ['DE', 1] }],
              not: { age: { lessThan: 3, is: ['a'], startsWith: 'x', semver: '>=1.0.0' } },
            },
            serve: 'on',
          },
        ],
        rollout: {
          percentage: 5,
          split: [{ on: 50 }, { off: 50 }],
          plan: [1, 5],
          soak: '24h',
          rollbackPlan: 'x',
        },
      },
    },
    killed: { staging: 'x' },
    experiment: { hypothesis: 'x', metric: 'x', guardrails: ['x'] },
    exceptions: [{ rule: 'x', reason: 'x', until: '2027-01-01' }],
    acknowledge: { rebucket: 'x' },
  },
  segment: { description: 'x', owner: 'acme/shop', if: { any: [{ targetingKey: 'x' }] } },
  policy: {
    environments: [{ name: 'production', critical: true, description: 'x' }],
    teams: ['acme/shop'],
    types: { release: { lifespan: '90d' } },
    context: { age: { type: 'number', description: 'x' }, country: 'string' },
    lint: { preset: 'solo@1' },
  },
};

/** Every path into a value, the value itself left out. */
function pathsInto(value: JsonValue, path: readonly string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) => [
    [...path, name],
    ...pathsInto(part, [...path, name]),
  ]);
}

/** The value with the part at a path replaced, or left out when there is nothing to put there. */
function replaced(
  value: JsonValue,
  [name, ...rest]: readonly string[],
  part: JsonValue | undefined,
): JsonValue {
  if (name === undefined) return part ?? null;
  const entries = Object.entries(Object(value) as { [name: string]: JsonValue }).flatMap(([key, old]) => {
    if (key !== name) return [[key, old] as const];
    return rest.length === 0 && part === undefined ? [] : [[key, replaced(old, rest, part)] as const];
  });
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

test.each(['flag', 'segment', 'policy'] as const)(
  'one wrong part of a %s is explained at its place',
  (kind) => {
    expect(validators[kind](full[kind])).toBe(true);
    const parts: (JsonValue | undefined)[] = [
      undefined,
      null,
      '',
      'a b',
      'on',
      5,
      -1,
      101,
      true,
      [],
      [5],
      {},
      { x: 1 },
      'x'.repeat(101),
    ];
    for (const path of pathsInto(full[kind])) {
      for (const part of parts) {
        const value = replaced(full[kind], path, part);
        const problems = explain(kind, value);
        expect([path, part, problems.length === 0]).toEqual([path, part, validators[kind](value)]);
        for (const problem of problems) {
          const near = path.slice(0, Math.max(0, path.length - 1));
          expect(problem.path.map(String).slice(0, near.length)).toEqual(near);
        }
      }
    }
  },
);

test('of several forms the one of the same type is explained', () => {
  const messages = explain('flag', {
    ...Object(seeds.flag),
    environments: { production: { rollout: { serve: 'on' } } },
  });
  expect(messages.map(({ message }) => message)).toEqual(['`rollout` lacks `percentage`.']);
  expect(messages[0]?.path).toEqual(['environments', 'production', 'rollout']);
});

test('a value of no form at all is told every form', () => {
  const [problem] = explain('flag', { ...Object(seeds.flag), requires: { other: 5 } });
  expect(problem?.message).toBe("`other` must be a variant's name, not the number `5`.");
  expect(explain('flag', { ...Object(seeds.flag), owner: 5 })[0]?.message).toBe(
    '`owner` must be a text or a list, not the number `5`.',
  );
});

test('a hostile name cannot break out of its line', () => {
  const [problem] = explain('flag', { ...Object(seeds.flag), 'x\n::error::`y`\u202e': 1 });
  expect(problem?.message).toBe("There is no field `xU+000A::error::'y'U+202E` here.");
});
