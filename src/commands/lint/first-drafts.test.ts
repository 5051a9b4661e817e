import { expect, test } from 'vitest';
import type { Draft } from '../../lint/index.ts';
import { firstDrafts } from './first-drafts.ts';

function draft(severity: Draft['severity'], flag: string): Draft {
  return { rule: 'x', severity, complaint: { message: 'm', remedy: 'r' }, flag, file: 'f', touched: true };
}

const drafts = [draft('notice', 'a'), draft('error', 'b'), draft('warning', 'c'), draft('error', 'd')];
const keys = (most: number) => firstDrafts(drafts, most).told.map(({ flag }) => flag);

test('all of them, in their order, when there are not too many', () => {
  expect(firstDrafts(drafts, 4)).toEqual({ told: drafts, left: 0 });
  expect(firstDrafts(drafts)).toEqual({ told: drafts, left: 0 });
});

test('else what blocks first', () => {
  expect(keys(3)).toEqual(['b', 'd', 'c']);
  expect(keys(1)).toEqual(['b']);
  expect(firstDrafts(drafts, 1).left).toBe(3);
});
