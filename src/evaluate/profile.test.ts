import { expect, test } from 'vitest';
import { FLAG } from '../../test/support/evaluate/engines.ts';
import { loadFlags } from './load-flags.ts';
import { resolve } from './resolve.ts';

const deep = (levels: number): unknown => (levels === 0 ? true : { '!': [deep(levels - 1)] });

/** What a flag with this targeting answers, beside a flag without any. */
function answer(targeting: unknown, $evaluators: object = {}) {
  const result = loadFlags({ $evaluators, flags: { flag: { ...FLAG, targeting }, other: FLAG } });
  if (result.kind === 'refused') throw new Error(result.problem);
  expect(resolve(result.store, 'other', 'string', 'fallback')).toMatchObject({ reason: 'STATIC' });
  return resolve(result.store, 'flag', 'string', 'fallback', { targetingKey: 'user' });
}

test.each<[unknown, string]>([
  [{ '+': [1, 2] }, 'unknown operator "+"; known are var, missing'],
  [{ 'a\nb': 1 }, 'unknown operator "a\\nb"'],
  [{ toString: 1 }, 'unknown operator "toString"'],
  [{ var: 'x', if: [] }, 'a rule has exactly one operator'],
  [{ '!': [{}] }, 'a rule has exactly one operator'],
  [{ '===': [{ var: 'x' }, [1]] }, 'expected an operator or a plain value'],
  [{ '===': [{ var: 'x' }] }, '"===" takes a list of 2 arguments'],
  [{ '<': [1, { var: 'x' }, 3] }, '"<" takes a list of 2 arguments'],
  [{ if: [true, 'on'] }, '"if" takes a list of 3 or more arguments'],
  [{ if: [true, 'on', false, 'off'] }, '"if" takes conditions with their results, and an else at the end'],
  [{ and: [] }, '"and" takes a list of 1 or more arguments'],
  [{ '!': [1, 2] }, '"!" takes a list of 1 arguments'],
  [{ var: '' }, '"var" takes the name of an attribute, such as "plan" or "company.plan"'],
  [{ var: 1 }, '"var" takes the name of an attribute'],
  [{ var: 'a..b' }, '"var" takes the name of an attribute'],
  [{ var: '../x' }, '"var" takes the name of an attribute'],
  [{ var: ['a', 1, 2] }, '"var" takes a list of 1 to 2 arguments'],
  [{ var: { cat: ['a'] } }, '"var" takes the name of an attribute'],
  [{ var: '$flagd' }, 'under "$flagd" there are only "flagKey" and "timestamp"'],
  [{ var: '$flagd.now' }, 'under "$flagd" there are only "flagKey" and "timestamp"'],
  [{ var: '$flagd.timestamp' }, '"$flagd.timestamp" is read, and no clock was given'],
  [{ in: ['a', [{ var: 'x' }]] }, 'the list of "in" takes plain values only'],
  [{ cat: { var: 'x' } }, '"cat" takes a list of 1 or more arguments'],
  [{ cat: ['a', null] }, '"cat" does not take null'],
  [{ substr: ['abc', 0.5] }, '"substr" takes whole numbers for start and length'],
  [{ substr: ['abc', { var: 'x' }] }, '"substr" takes whole numbers for start and length'],
  [{ sem_ver: ['1.0.0', '=>', '1.0.0'] }, '"sem_ver" compares with one of = != < <= > >= ^ ~'],
  [{ missing: [{ var: 'x' }] }, '"missing" takes the name of an attribute'],
  [{ missing_some: ['1', ['x']] }, '"missing_some" takes a number and a list of attributes'],
  [{ fractional: [] }, '"fractional" takes a list of arms'],
  [{ fractional: 'key' }, '"fractional" takes a list of arms'],
  [{ fractional: ['key', { var: 'x' }] }, 'an arm of "fractional" is a list of a variant and its weight'],
  [{ $ref: 'nobody' }, '"$ref" names no entry of "$evaluators": "nobody"'],
  [{ $ref: 'toString' }, '"$ref" names no entry of "$evaluators": "toString"'],
  [{ $ref: 'nested' }, 'an entry of "$evaluators" refers to another one'],
])('a flag with %j is refused alone, with what is wrong', (targeting, problem) => {
  const details = answer(targeting, { nested: { $ref: 'plain' }, plain: { var: 'x' } });
  expect(details).toMatchObject({ value: 'fallback', reason: 'ERROR', errorCode: 'PARSE_ERROR' });
  const message = 'errorMessage' in details ? details.errorMessage : '';
  expect(message).toContain(`Invalid targeting configuration for flag 'flag': ${problem}`);
  expect(message).not.toContain('\n');
});

test('rules nested to the limit are evaluated, deeper ones refused', () => {
  expect(answer(deep(500))).toMatchObject({ variant: 'true', reason: 'TARGETING_MATCH' });
  expect(answer(deep(501))).toMatchObject({
    errorMessage: "Invalid targeting configuration for flag 'flag': rules nested more than 500 deep",
  });
});

test('more rules than any flag needs are refused', () => {
  expect(answer({ and: Array.from({ length: 100_000 }, () => ({ var: 'x' })) })).toMatchObject({
    errorMessage: "Invalid targeting configuration for flag 'flag': more than 100000 rules",
  });
});
