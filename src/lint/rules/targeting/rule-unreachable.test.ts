import { describe, expect, it } from 'vitest';
import { complaintsAbout, itOf } from '../../../../test/support/lint/targeting.ts';
import type { Rule } from '../../../model/generated/flag.ts';
import type { FlagDefinition } from '../../../model/index.ts';
import { ruleUnreachable } from './rule-unreachable.ts';

function inProduction(...rules: Rule[]): Partial<FlagDefinition> {
  return { environments: { production: { rules } } };
}

function messages(...rules: Rule[]): string[] {
  return complaintsAbout(ruleUnreachable, itOf(inProduction(...rules))).map(({ message }) => message);
}

const everyone: Rule = { if: { any: [{ beta: true }, { not: { beta: true } }] }, serve: 'on' };
const germans: Rule = { name: 'Germans', if: { country: 'DE' }, serve: 'on' };

describe('a rule that can never decide', () => {
  it('is told with its name, its place and the rule that takes its people', () => {
    const flag = itOf(
      inProduction(germans, { name: 'Testers', if: { country: 'DE', beta: true }, serve: 'off' }),
    );
    expect(complaintsAbout(ruleUnreachable, flag)).toEqual([
      {
        path: ['environments', 'production', 'rules', 1, 'if'],
        at: 'key',
        environment: 'production',
        message:
          'In `production`, rule 2 (`Testers`) can never decide: rule 1 (`Germans`) before it takes everyone it is for.',
        remedy: 'Move the rule up, or delete it.',
      },
    ]);
  });

  it('contradicts itself', () => {
    const flag = itOf(inProduction({ if: { beta: { isNot: [true, false] } }, serve: 'on' }));
    expect(complaintsAbout(ruleUnreachable, flag)).toMatchObject([
      {
        message: 'In `production`, rule 1 can never decide: nobody meets its condition.',
        remedy: 'Mend the condition, or delete the rule.',
      },
    ]);
    expect(messages({ if: { all: [{ country: 'DE' }, { country: 'FR' }] }, serve: 'on' })).toHaveLength(1);
    expect(messages({ if: { age: { lessThan: 18, greaterOrEqual: 18 } }, serve: 'on' })).toHaveLength(1);
  });

  it('stands after a rule that takes everyone, or after several that do', () => {
    expect(messages(everyone, germans)).toEqual([
      'In `production`, rule 2 (`Germans`) can never decide: rule 1 before it takes everyone.',
    ]);
    expect(
      messages({ if: { beta: true }, serve: 'on' }, { if: { not: { beta: true } }, serve: 'off' }, germans),
    ).toEqual([
      'In `production`, rule 3 (`Germans`) can never decide: the rules before it take everyone together.',
    ]);
    expect(complaintsAbout(ruleUnreachable, itOf(inProduction(everyone, germans)))[0]?.remedy).toBe(
      'Move the rule up, or delete it.',
    );
  });

  it('is implied by several rules together', () => {
    expect(
      messages(
        { if: { country: 'DE' }, serve: 'on' },
        { if: { country: 'FR' }, serve: 'off' },
        { if: { country: ['DE', 'FR'] }, serve: 'on' },
      ),
    ).toEqual([
      'In `production`, rule 3 can never decide: the rules before it take everyone it is for together.',
    ]);
  });

  it('is told once for each environment where it stands', () => {
    const rules = [germans, germans];
    const flag = itOf({ environments: { staging: { rules }, production: { rules } } });
    expect(complaintsAbout(ruleUnreachable, flag).map(({ environment }) => environment)).toEqual([
      'staging',
      'production',
    ]);
  });
});

describe('nothing is said', () => {
  it('about rules that decide for somebody', () => {
    expect(messages(germans, { if: { country: ['DE', 'FR'] }, serve: 'off' })).toEqual([]);
    expect(messages({ if: { beta: { isNot: true } }, serve: 'on' })).toEqual([]);
    expect(messages({ if: { age: { lessThan: 19, greaterOrEqual: 18 } }, serve: 'on' })).toEqual([]);
  });

  it('about what an environment serves after rules that take everyone', () => {
    expect(complaintsAbout(ruleUnreachable, itOf({ environments: { production: 'on' } }))).toEqual([]);
    const flag = itOf({ environments: { production: { rules: [everyone], serve: 'off' } } });
    expect(complaintsAbout(ruleUnreachable, flag)).toEqual([]);
  });

  it('about a flag that has problems of its own', () => {
    const flag = { ...itOf(inProduction(everyone, germans)), decisions: null };
    expect(complaintsAbout(ruleUnreachable, flag)).toEqual([]);
  });

  it('when no effort is left to prove it', () => {
    const flag = itOf(inProduction(everyone, germans));
    expect(complaintsAbout(ruleUnreachable, flag, { effort: { left: 0 } })).toEqual([]);
  });
});

it('takes what it needs off the effort that all flags share, once for environments that are alike', () => {
  const rules = [everyone, germans];
  const [one, both] = [{ left: 10_000 }, { left: 10_000 }];
  complaintsAbout(ruleUnreachable, itOf({ environments: { production: { rules } } }), { effort: one });
  complaintsAbout(ruleUnreachable, itOf({ environments: { staging: { rules }, production: { rules } } }), {
    effort: both,
  });
  expect(one.left).toBeLessThan(10_000);
  expect(both.left).toBe(one.left);
});
