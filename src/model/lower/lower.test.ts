import { describe, expect, it } from 'vitest';
import type { FlagDefinition } from '../generated/flag.ts';
import type { Problem } from '../problem.ts';
import { lowerFlags } from './flags.ts';
import { lowerPolicy } from './policy.ts';
import { lowerSegment } from './segments.ts';

const { policy } = lowerPolicy('flags/policy.yaml', {
  environments: [{ name: 'staging' }, { name: 'production', critical: true }],
  context: { age: 'number', country: 'string', beta: 'boolean' },
});

const staff = lowerSegment({ if: { email: { endsWith: '@acme.com' } } }, policy).condition;

const plain: FlagDefinition = { type: 'release', default: 'off', expires: '2027-03-31' };

function lower(definition: Partial<FlagDefinition>, others: Record<string, Partial<FlagDefinition>> = {}) {
  const flags = new Map([
    ['it', { ...plain, ...definition }],
    ...Object.entries(others).map(([key, other]) => [key, { ...plain, ...other }] as const),
  ]);
  return lowerFlags({ policy, segments: new Map([['staff', staff]]), flags })('it');
}

function production(
  definition: Partial<FlagDefinition>,
  others: Record<string, Partial<FlagDefinition>> = {},
) {
  const { decisions, problems } = lower(definition, others);
  expect(problems).toEqual([]);
  return decisions?.get('production');
}

function problemsOf(
  definition: Partial<FlagDefinition>,
  others: Record<string, Partial<FlagDefinition>> = {},
): [string, string][] {
  return lower(definition, others).problems.map(({ rule, path }: Problem) => [rule, path.join('.')]);
}

describe('a decision', () => {
  it('serves the default in an environment that is not named', () => {
    expect(production({})).toMatchObject({ default: 'off', safe: 'off', killed: null, branches: [] });
  });

  it('gives a flag without variants on and off', () => {
    expect([...(production({})?.variants ?? [])]).toEqual([
      ['off', false],
      ['on', true],
    ]);
  });

  it('takes safe from default unless it is written', () => {
    expect(production({ safe: 'on' })).toMatchObject({ default: 'off', safe: 'on' });
  });

  it('puts the environment’s own serve behind its rules', () => {
    const rules = [{ name: 'Staff', if: { segment: 'staff' }, serve: 'on' }];
    expect(production({ environments: { production: { rules, serve: 'on' } } })?.branches).toEqual([
      { name: 'Staff', condition: staff, serve: { kind: 'variant', variant: 'on' } },
      { name: null, condition: { kind: 'always' }, serve: { kind: 'variant', variant: 'on' } },
    ]);
  });

  it('keeps percentages as thousandths, and draws both draws from salt and bucketBy', () => {
    const rollout = { serve: 'on', percentage: 12.345 };
    const decision = production({
      salt: 'old-name',
      bucketBy: 'accountId',
      environments: { production: { rollout } },
    });
    expect(decision?.branches[0]?.serve).toEqual({
      kind: 'rollout',
      enrolment: { salt: 'old-name', attribute: 'accountId', purpose: 'enrolment' },
      share: 12_345,
      arm: { salt: 'old-name', attribute: 'accountId', purpose: 'arm' },
      arms: [{ variant: 'on', share: 100_000 }],
    });
  });

  it('orders a split map by name, keeps a split list, and drops empty arms', () => {
    const variants = { a: 1, b: 2, c: 3 };
    const armsOf = (split: NonNullable<FlagDefinition['environments']>[string] & object) => {
      const serve = production({ variants, default: 'a', environments: { production: split } })?.branches[0]
        ?.serve;
      return serve?.kind === 'rollout' ? serve.arms.map(({ variant, share }) => `${variant} ${share}`) : [];
    };
    expect(armsOf({ rollout: { percentage: 50, split: { c: 30, a: 70, b: 0 } } })).toEqual([
      'a 70000',
      'c 30000',
    ]);
    const list = [{ c: 10 }, { a: 60 }, { c: 20 }, { c: 10 }];
    expect(armsOf({ rollout: { percentage: 50, split: list } })).toEqual(['c 10000', 'a 60000', 'c 30000']);
  });

  it('resolves requirements in the same environment', () => {
    const decision = production(
      { requires: { parent: ['on'] } },
      { parent: { environments: { production: 'on' } } },
    );
    expect(decision?.requires).toMatchObject([
      { variants: ['on'], decision: { flag: 'parent', environment: 'production' } },
    ]);
  });

  it('means the same whatever the order of the maps', () => {
    const one = production({
      environments: {
        production: {
          rules: [{ if: { country: ['DE', 'AT'], age: { greaterThan: 3, lessThan: 9 } }, serve: 'on' }],
        },
      },
    });
    const other = production({
      environments: {
        production: {
          rules: [{ serve: 'on', if: { age: { lessThan: 9, greaterThan: 3 }, country: ['AT', 'DE', 'AT'] } }],
        },
      },
    });
    expect(one).toEqual(other);
  });
});

describe('a definition is refused', () => {
  const inProduction = (environment: NonNullable<FlagDefinition['environments']>[string]) =>
    problemsOf({ environments: { production: environment } });
  const withRule = (condition: Record<string, unknown>) =>
    inProduction({ rules: [{ if: condition as never, serve: 'on' }] });
  const at = 'environments.production.rules.0.if';

  it.each([
    ['neither expires nor permanent', { expires: undefined }, [['expires-or-permanent', '']]],
    ['both expires and permanent', { permanent: 'For ever' }, [['expires-or-permanent', 'permanent']]],
    ['an unknown default', { default: 'of' }, [['variant-unknown', 'default']]],
    ['an unknown safe variant', { safe: 'maybe' }, [['variant-unknown', 'safe']]],
    [
      'values of several types',
      { variants: { off: false, on: 'yes' } },
      [['variant-type-mixed', 'variants.on']],
    ],
    [
      'an unknown environment',
      { environments: { prod: 'on' } },
      [['environment-unknown', 'environments.prod']],
    ],
    [
      'a kill in an unknown environment',
      { killed: { prod: 'INC-1' } },
      [['environment-unknown', 'killed.prod']],
    ],
    ['an unknown requirement', { requires: { nobody: 'on' } }, [['requires-unknown', 'requires.nobody']]],
    ['a requirement of itself', { requires: { it: 'on' } }, [['requires-cycle', 'requires.it']]],
    [
      'a bucket attribute no engine looks up alike',
      { bucketBy: 'name.length' },
      [['attribute-format', 'bucketBy']],
    ],
  ])('with %s', (_, definition, expected) => {
    expect(problemsOf(definition as Partial<FlagDefinition>)).toEqual(expected);
  });

  it('with an unknown variant', () => {
    expect(inProduction('om')).toEqual([['variant-unknown', 'environments.production']]);
    expect(inProduction({ rules: [{ if: { country: 'DE' }, serve: 'om' }], serve: 'of' })).toEqual([
      ['variant-unknown', 'environments.production.rules.0.serve'],
      ['variant-unknown', 'environments.production.serve'],
    ]);
  });

  it('with a split that does not add up, or is finer than a thousandth', () => {
    const split = (parts: Record<string, number>) =>
      inProduction({ rollout: { percentage: 10, split: parts } });
    expect(split({ on: 33.333, off: 66.666 })).toEqual([
      ['split-sum', 'environments.production.rollout.split'],
    ]);
    expect(split({ on: 33.3333, off: 66.6667 })).toEqual([
      ['weight-precision', 'environments.production.rollout.split.off'],
      ['weight-precision', 'environments.production.rollout.split.on'],
    ]);
  });

  it('with 33.333 % three times, and says whom to give the missing thousandth', () => {
    const variants = { a: 1, b: 2, c: 3 };
    const rollout = { percentage: 10, split: { a: 33.333, b: 33.333, c: 33.333 } };
    expect(
      lower({ variants, default: 'a', environments: { production: { rollout } } }).problems,
    ).toMatchObject([
      {
        rule: 'split-sum',
        message: 'The split adds up to 99.999 %, not to 100 %.',
        remedy: 'Give the missing 0.001 % to one of the variants.',
      },
    ]);
  });

  it('with two ways to serve, or none', () => {
    const rollout = { serve: 'on', percentage: 5 };
    expect(inProduction({ serve: 'on', rollout })).toEqual([
      ['schema-invalid', 'environments.production.serve'],
    ]);
    expect(inProduction({ rules: [{ if: { country: 'DE' } }] })).toEqual([
      ['schema-invalid', 'environments.production.rules.0'],
    ]);
    expect(inProduction({ rollout: { percentage: 5 } })).toEqual([
      ['schema-invalid', 'environments.production.rollout'],
    ]);
    expect(inProduction({ rollout: { ...rollout, split: { on: 100 } } })).toEqual([
      ['schema-invalid', 'environments.production.rollout.serve'],
    ]);
  });

  it('with conditions that could never hold by type', () => {
    expect(withRule({ country: 5 })).toEqual([['attribute-type', `${at}.country`]]);
    expect(withRule({ country: ['DE', 5] })).toEqual([['attribute-type', `${at}.country.1`]]);
    expect(withRule({ unknown: ['a', 5] })).toEqual([['attribute-type', `${at}.unknown.1`]]);
    expect(withRule({ height: { lessThan: 5 } })).toEqual([['attribute-type', `${at}.height.lessThan`]]);
    expect(withRule({ country: { lessThan: 5 } })).toEqual([['attribute-type', `${at}.country.lessThan`]]);
    expect(withRule({ age: { startsWith: 'a' } })).toEqual([['attribute-type', `${at}.age.startsWith`]]);
    expect(withRule({ age: { semver: '>1.0.0' } })).toEqual([['attribute-type', `${at}.age.semver`]]);
  });

  it('with an unknown segment', () => {
    expect(withRule({ any: [{ segment: 'stuff' }] })).toEqual([['segment-unknown', `${at}.any.0.segment`]]);
  });

  it('with a variant the required flag does not have', () => {
    expect(problemsOf({ requires: { parent: ['on', 'blue'] } }, { parent: {} })).toEqual([
      ['variant-unknown', 'requires.parent.1'],
    ]);
  });

  it('when a required flag has problems', () => {
    expect(problemsOf({ requires: { parent: 'on' } }, { parent: { default: 'nope' } })).toEqual([
      ['requires-unknown', 'requires.parent'],
    ]);
  });

  it('with requirements in a circle, naming the way round', () => {
    const { problems } = lower(
      { requires: { a: 'on' } },
      { a: { requires: { b: 'on' } }, b: { requires: { it: 'on' } } },
    );
    expect(problems).toMatchObject([
      { rule: 'requires-cycle', message: 'The requirements run in a circle: `it` → `a` → `b` → `it`.' },
    ]);
  });

  it('with requirements deeper than three', () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, i) => [
          `f${i}`,
          i + 1 < length ? { requires: { [`f${i + 1}`]: 'on' } } : {},
        ]),
      );
    expect(problemsOf({ requires: { f0: 'on' } }, chain(3))).toEqual([]);
    expect(problemsOf({ requires: { f0: 'on' } }, chain(4))).toEqual([['requires-depth', 'requires.f0']]);
  });

  it('with a segment inside a segment', () => {
    expect(lowerSegment({ if: { any: [{ segment: 'staff' }] } }, policy).problems).toMatchObject([
      { rule: 'segment-nested', path: ['if', 'any', 0, 'segment'] },
    ]);
  });
});
