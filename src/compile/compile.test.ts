import { FlagdCore, MemoryStorage } from '@openfeature/flagd-core';
import { describe, expect, it } from 'vitest';
import { type Definitions, flagsOf } from '../../test/support/flags.ts';
import type { FlagDefinition } from '../model/index.ts';
import { compileEnvironment } from './environment.ts';

interface CompiledFlag {
  readonly defaultVariant: string;
  readonly metadata: Record<string, string>;
  readonly targeting?: unknown;
  readonly variants: Record<string, unknown>;
}

function compileText(definitions: Definitions): string {
  const { text, tooLarge } = compileEnvironment(flagsOf(definitions).values(), 'production');
  expect(tooLarge).toEqual([]);
  return text;
}

function compileIt(definition: Partial<FlagDefinition>, others: Definitions['flags'] = {}): CompiledFlag {
  const file = JSON.parse(compileText({ flags: { it: definition, ...others } }));
  return file.flags.it;
}

/** Everyone with a targeting key, at 10 %. */
const TEN_PERCENT = { serve: 'on', percentage: 10 };
const KEY = { var: 'targetingKey' };
const HAS_KEY = [{ '!==': [KEY, null] }, { starts_with: [KEY, ''] }, { '!==': [KEY, ''] }];
const IS_IN = {
  '===': [{ fractional: [{ cat: ['it:', KEY, ':'] }, ['in', 10_000], ['out', 90_000]] }, 'in'],
};

describe('a flag without rules', () => {
  it('has no targeting, so that engines report STATIC', () => {
    expect(compileIt({ environments: { production: 'on' } })).not.toHaveProperty('targeting');
    expect(compileIt({ environments: { production: 'on' } }).defaultVariant).toBe('on');
    expect(compileIt({}).defaultVariant).toBe('off');
  });

  it('is its safe variant when it is killed, whatever its rules and requirements', () => {
    const killed = compileIt(
      {
        safe: 'off',
        default: 'on',
        killed: { production: 'INC-1' },
        requires: { other: 'on' },
        environments: { production: { rollout: TEN_PERCENT } },
      },
      { other: {} },
    );
    expect(killed).toMatchObject({ defaultVariant: 'off' });
    expect(killed).not.toHaveProperty('targeting');
  });
});

describe('a rollout', () => {
  const rollout = (percentage: number) =>
    compileIt({ environments: { production: { rollout: { serve: 'on', percentage } } } });

  it('draws enrolment from the salt and the targeting key, and leaves the rest to the default variant', () => {
    expect(rollout(10).targeting).toEqual({ if: [{ and: [...HAS_KEY, IS_IN] }, 'on', null] });
  });

  it('needs no draw at 100 %, but still a targeting key', () => {
    expect(rollout(100).targeting).toEqual({ if: [{ and: HAS_KEY }, 'on', null] });
  });

  it('is nothing at 0 %', () => {
    expect(rollout(0)).not.toHaveProperty('targeting');
  });

  it('draws the arm a second time, from a salt of its own', () => {
    const { targeting } = compileIt({
      variants: { a: 1, b: 2, c: 3 },
      default: 'a',
      salt: 'old',
      environments: { production: { rollout: { percentage: 10, split: { b: 30, a: 70 } } } },
    });
    const arm = { fractional: [{ cat: ['old/arm:', KEY, ':'] }, ['a', 70_000], ['b', 30_000]] };
    expect(targeting).toMatchObject({ if: [expect.anything(), arm, null] });
  });
});

describe('rules', () => {
  const rules = [
    { if: { country: 'DE' }, rollout: TEN_PERCENT },
    { if: { country: 'AT' }, serve: 'on' },
  ];

  it('stand in one flat if, and what a rule’s rollout leaves over never reaches the next rule', () => {
    const { targeting } = compileIt({ environments: { production: { rules, serve: 'on' } } });
    expect(targeting).toEqual({
      if: [
        { '===': [{ var: 'country' }, 'DE'] },
        { if: [{ and: [...HAS_KEY, IS_IN] }, 'on', null] },
        { '===': [{ var: 'country' }, 'AT'] },
        'on',
        'on',
      ],
    });
  });

  it('test a list of texts behind a guard, because Go finds the number 0 in a list of texts', () => {
    const country = { var: 'country' };
    const { targeting } = compileIt({
      environments: { production: { rules: [{ if: { country: ['DE', 'AT'] }, serve: 'on' }] } },
    });
    expect(targeting).toEqual({
      if: [
        {
          and: [{ '!==': [country, null] }, { starts_with: [country, ''] }, { in: [country, ['AT', 'DE']] }],
        },
        'on',
        null,
      ],
    });
  });
});

describe('a requirement', () => {
  const requires = { requires: { other: 'on' }, safe: 'off', environments: { production: 'on' } } as const;

  it('inlines the other flag with its own salt and its default by name', () => {
    const { targeting } = compileIt(requires, {
      other: { environments: { production: { rollout: TEN_PERCENT } } },
    });
    const other = {
      if: [
        {
          and: [
            ...HAS_KEY,
            {
              '===': [{ fractional: [{ cat: ['other:', KEY, ':'] }, ['in', 10_000], ['out', 90_000]] }, 'in'],
            },
          ],
        },
        'on',
        'off',
      ],
    };
    expect(targeting).toEqual({ if: [{ '===': [other, 'on'] }, 'on', 'off'] });
  });

  it('is decided when it is compiled if the other flag serves one variant', () => {
    expect(compileIt(requires, { other: { environments: { production: 'on' } } })).toMatchObject({
      defaultVariant: 'on',
    });
    expect(compileIt(requires, { other: { killed: { production: 'INC-1' } } })).toMatchObject({
      defaultVariant: 'off',
    });
  });
});

describe('metadata', () => {
  it('holds short words and nobody’s mail address', () => {
    expect(
      compileIt({ owner: ['acme/web', 'jo@acme.com'], description: 'Prose', issue: 'a/b#1' }).metadata,
    ).toEqual({
      expires: '2027-03-31',
      owner: 'acme/web',
      type: 'release',
    });
  });
});

describe('the file', () => {
  it('has the same bytes whatever the order of the definitions', () => {
    const a = { variants: { x: { value: { b: 1, a: 2 } }, y: { value: {} } }, default: 'x' };
    const b = { environments: { production: { rules: [{ if: { country: 'DE', age: 3 }, serve: 'on' }] } } };
    const turned = {
      environments: { production: { rules: [{ serve: 'on', if: { age: 3, country: 'DE' } }] } },
    };
    expect(compileText({ flags: { a, b } })).toBe(
      compileText({
        flags: {
          b: turned,
          a: { default: 'x', variants: { y: { value: {} }, x: { value: { a: 2, b: 1 } } } },
        },
      }),
    );
  });

  it('has one flag a line and is read by flagd-core', () => {
    const text = compileText({
      flags: { b: {}, a: { environments: { production: { rollout: TEN_PERCENT } } } },
    });
    expect(text.split('\n').map((line) => line.slice(0, 5))).toEqual([
      '{"$sc',
      '"flag',
      '"a":{',
      '"b":{',
      '},',
      '"meta',
      '',
    ]);
    const storage = new MemoryStorage(console);
    storage.setConfigurations(text, true);
    expect(new FlagdCore(storage).resolveBooleanEvaluation('a', true, {}, console)).toMatchObject({
      value: false,
      reason: 'DEFAULT',
    });
  });
});

describe('a flag that would be too large', () => {
  it('is refused before it is expanded', () => {
    const texts = Array.from({ length: 1500 }, (_, index) => `customer-${index}-of-many-in-this-list`);
    const big = {
      environments: {
        production: {
          rules: [{ if: { targetingKey: texts.slice(0, 1200) }, serve: 'on' }],
          rollout: TEN_PERCENT,
        },
      },
    };
    const flags = flagsOf({
      flags: {
        big,
        small: {},
        tower: { requires: { big: 'on', other: 'on' }, environments: { production: 'on' } },
        other: big,
      },
    });
    const { text, tooLarge } = compileEnvironment(flags.values(), 'production');
    expect(tooLarge.map(({ flag, environment }) => [flag.key, environment])).toEqual([
      ['tower', 'production'],
    ]);
    expect(tooLarge[0]?.bytes).toBeGreaterThan(64 * 1024);
    expect(Object.keys(JSON.parse(text).flags)).toEqual(['big', 'other', 'small']);
  });
});
