import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../../test/support/hostile.ts';
import { runnerCommands } from '../../test/support/runner-commands.ts';
import type { Step } from '../evaluate/index.ts';
import { renderEvaluation } from './evaluation.ts';

const draw = { salt: 'checkout-redesign', purpose: 'enrolment', attribute: 'targetingKey' } as const;
const employee = { kind: 'test', attribute: 'employee', operator: 'is', values: [true] } as const;

function path(...steps: Step[]): string[] {
  const answer = {
    flag: 'checkout-redesign',
    environment: 'production',
    value: true,
    variant: 'on',
    reason: 'DEFAULT',
  };
  const [, ...lines] = renderEvaluation({ ...answer, steps }, { colours: false })
    .trimEnd()
    .split('\n');
  return lines.map((line) => line.slice(2));
}

describe('the path of an evaluation in words', () => {
  test('the answer comes first', () => {
    const answer = {
      flag: 'limits',
      environment: 'staging',
      value: { max: 5 },
      variant: 'tight',
      reason: 'STATIC',
    };
    expect(renderEvaluation({ ...answer, steps: [] }, { colours: false })).toBe(
      'limits in staging: tight = {"max":5} (STATIC)\n',
    );
  });

  test('a rule that does not hold, an enrolment and an arm', () => {
    const unit = 'user-20';
    expect(
      path(
        {
          kind: 'branch',
          number: 1,
          name: 'Staff first',
          always: false,
          holds: false,
          because: [{ test: employee, holds: false, found: { kind: 'missing' } }],
        },
        { kind: 'branch', number: 2, name: null, always: true, holds: true, because: [] },
        { kind: 'draw', draw, unit, bucket: 42_317, from: 0, to: 50_000, result: 'in' },
        {
          kind: 'draw',
          draw: { ...draw, purpose: 'arm' },
          unit,
          bucket: 12_000,
          from: 0,
          to: 25_000,
          result: { variant: 'control' },
        },
      ),
    ).toEqual([
      'rule 1 "Staff first" does not hold: employee is missing',
      'everyone else',
      'enrolment: bucket 42.317 % of checkout-redesign for targetingKey "user-20", inside 0–50 %: enrolled',
      'arm: bucket 12 % of checkout-redesign for targetingKey "user-20", inside 0–25 %: control',
    ]);
  });

  test('killed, left over, no unit', () => {
    expect(path({ kind: 'killed', reason: 'INC-431' })).toEqual([
      'killed, so the safe variant is served: INC-431',
    ]);
    expect(path({ kind: 'default', because: 'left-over' })).toEqual([
      'the default is served: the rollout leaves this one over',
    ]);
    expect(path({ kind: 'no-unit', attribute: 'accountId', found: { kind: 'empty' } })).toEqual([
      'accountId is empty, so there is no bucket, and nobody without one is enrolled',
    ]);
  });

  test('the steps of a required flag stand below it', () => {
    const inner: Step = { kind: 'default', because: 'no-branch' };
    expect(
      path({ kind: 'requirement', flag: 'search', wanted: ['a', 'b'], got: 'c', met: false, path: [inner] }),
    ).toEqual([
      'requires search to serve a or b; it serves c: not met, so the safe variant is served',
      '  the default is served: no rule decided',
    ]);
  });

  test.each([
    [{ ...employee, operator: 'is', values: ['DE'] }, 'DE', true, 'x "DE" is "DE"'],
    [{ ...employee, operator: 'is', values: ['DE', 'AT'] }, 'US', false, 'x "US" is none of "DE", "AT"'],
    [{ ...employee, operator: 'isNot', values: ['DE', 'AT'] }, 'DE', false, 'x "DE" is one of "DE", "AT"'],
    [{ ...employee, operator: 'isNot', values: [1] }, 2, true, 'x 2 is not 1'],
    [
      { ...employee, operator: 'is', values: [1, 2, 3, 4, 5, 6, 7] },
      9,
      false,
      'x 9 is none of 1, 2, 3, 4, 5 and 2 more',
    ],
    [{ ...employee, operator: 'startsWith', values: ['a'] }, 'b', false, 'x "b" does not start with "a"'],
    [{ ...employee, operator: 'endsWith', values: ['b'] }, 'ab', true, 'x "ab" ends with "b"'],
    [{ kind: 'test', attribute: 'x', operator: 'lessThan', bound: 18 }, 18, false, 'x 18 is not below 18'],
    [{ kind: 'test', attribute: 'x', operator: 'lessOrEqual', bound: 18 }, 18, true, 'x 18 is at most 18'],
    [{ kind: 'test', attribute: 'x', operator: 'greaterThan', bound: 18 }, 19, true, 'x 19 is above 18'],
    [
      { kind: 'test', attribute: 'x', operator: 'greaterOrEqual', bound: 18 },
      17,
      false,
      'x 17 is less than 18',
    ],
    [
      { kind: 'test', attribute: 'x', operator: 'semver', comparison: '>=', version: '2.3.0' },
      '2.2.0',
      false,
      'x "2.2.0" is not >= 2.3.0',
    ],
  ] as const)('%j against %j', (given, value, holds, words) => {
    const because = [{ test: { ...given, attribute: 'x' }, holds, found: { kind: 'value', value } as const }];
    const [line] = path({ kind: 'branch', number: 1, name: null, always: false, holds, because });
    expect(line).toBe(`rule 1 ${holds ? 'holds' : 'does not hold'}: ${words}`);
  });

  test('no text makes a command or reaches the terminal raw', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const steps: Step[] = [
          { kind: 'killed', reason: text },
          {
            kind: 'branch',
            number: 1,
            name: text,
            always: false,
            holds: true,
            because: [
              { test: { ...employee, values: [text] }, holds: true, found: { kind: 'value', value: text } },
            ],
          },
          {
            kind: 'draw',
            draw: { ...draw, salt: text },
            unit: text,
            bucket: 0,
            from: 0,
            to: 1,
            result: { variant: text },
          },
        ];
        const answer = { flag: text, environment: text, value: text, variant: text, reason: 'DEFAULT' };
        const printed = renderEvaluation({ ...answer, steps }, { colours: false });
        expect(runnerCommands(printed)).toEqual([]);
        expect(printed.split('\n')).toHaveLength(5);
        expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});
