import { expect, it } from 'vitest';
import type { Draft } from '../draft.ts';
import { withoutYielding } from './yielding.ts';

function draft(
  rule: string,
  {
    complaint,
    ...given
  }: Partial<Omit<Draft, 'complaint'>> & { complaint?: Partial<Draft['complaint']> } = {},
): Draft {
  return {
    rule,
    severity: 'error',
    flag: 'checkout',
    file: 'flags/checkout.yaml',
    touched: true,
    ...given,
    complaint: { message: 'It is wrong.', remedy: 'Put it right.', ...complaint },
  };
}

function left(...drafts: readonly Draft[]): string[] {
  return withoutYielding(drafts).map(({ rule }) => rule);
}

const quiet = draft('quiet', { complaint: { environment: 'production', yieldsTo: ['other', 'loud'] } });
const inProduction = { environment: 'production' };

it('leaves out what a rule says that it yields to', () => {
  expect(left(quiet, draft('loud', { complaint: inProduction }))).toEqual(['loud']);
  expect(left(draft('loud', { complaint: inProduction }), quiet)).toEqual(['loud']);
  expect(left(quiet, draft('loud'))).toEqual(['loud']);
});

it('keeps what nobody else says', () => {
  expect(left(quiet)).toEqual(['quiet']);
  expect(left(quiet, draft('another', { complaint: inProduction }))).toEqual(['quiet', 'another']);
  expect(left(draft('plain'), draft('loud'))).toEqual(['plain', 'loud']);
});

it('keeps what is about another flag, or another environment', () => {
  expect(left(quiet, draft('loud', { flag: 'other' }))).toEqual(['quiet', 'loud']);
  expect(left(quiet, draft('loud', { complaint: { environment: 'staging' } }))).toEqual(['quiet', 'loud']);
});

it('keeps what counts for more', () => {
  expect(left(quiet, draft('loud', { severity: 'warning' }))).toEqual(['quiet', 'loud']);
  expect(left({ ...quiet, severity: 'warning' }, draft('loud', { severity: 'warning' }))).toEqual(['loud']);
  expect(left({ ...quiet, severity: 'notice' }, draft('loud', { severity: 'warning' }))).toEqual(['loud']);
});

it('keeps what yields to something that is left out itself', () => {
  const chain = (rule: string, yieldsTo: string[]) =>
    draft(rule, { complaint: { environment: 'production', yieldsTo } });
  const [first, second] = [chain('first', ['second']), chain('second', ['third'])];
  const third = draft('third', { complaint: inProduction });
  expect(left(first, second, third)).toEqual(['first', 'third']);
  expect(left(third, second, first)).toEqual(['third', 'first']);
  expect(left(chain('first', ['second', 'third']), second, third)).toEqual(['third']);
  expect(left(first, second)).toEqual(['second']);
});

it('keeps one of two that yield to each other', () => {
  const one = draft('one', { complaint: { environment: 'production', yieldsTo: ['two'] } });
  const two = draft('two', { complaint: { environment: 'production', yieldsTo: ['one'] } });
  expect(left(one, two)).toEqual(['two']);
  expect(left(two, one)).toEqual(['one']);
});
