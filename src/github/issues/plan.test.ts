import { describe, expect, test } from 'vitest';
import type { OwnIssue } from './own-issues.ts';
import { planSteps, type Step, type WantedIssue } from './plan.ts';

const wanted = (owner: string, facts = 'new'): WantedIssue => ({ owner, facts, title: owner, body: facts });
const own = (number: number, owner: string, facts = 'old'): OwnIssue => ({
  number,
  url: `/${number}`,
  owner,
  facts,
});

function byOwner(issues: readonly OwnIssue[]): Map<string, OwnIssue[]> {
  const map = new Map<string, OwnIssue[]>();
  for (const issue of issues) map.set(issue.owner, [...(map.get(issue.owner) ?? []), issue]);
  return map;
}

interface Given {
  readonly open?: readonly OwnIssue[];
  readonly closed?: readonly OwnIssue[];
  readonly closes?: boolean;
}

const plan = (
  issues: readonly WantedIssue[],
  { open = [], closed = [], closes = true }: Given = {},
): Step[] => planSteps(issues, { open: byOwner(open), closed: byOwner(closed) }, closes);

describe('an owner who has something to do', () => {
  test('gets an issue where there is none', () => {
    expect(plan([wanted('a')])).toEqual([{ does: 'create', issue: wanted('a') }]);
  });

  test('has the open one rewritten when there is news, and left alone otherwise', () => {
    expect(plan([wanted('a')], { open: [own(3, 'a')] })).toEqual([
      { does: 'update', number: 3, issue: wanted('a') },
    ]);
    expect(plan([wanted('a')], { open: [own(3, 'a', 'new')] })).toEqual([]);
  });

  test('has the last closed one opened again when there is news', () => {
    expect(plan([wanted('a')], { closed: [own(3, 'a', 'new'), own(5, 'a')] })).toEqual([
      { does: 'reopen', number: 5, issue: wanted('a') },
    ]);
  });

  test('who closed it by hand hears no more while it says the same', () => {
    expect(plan([wanted('a')], { closed: [own(3, 'a'), own(5, 'a', 'new')] })).toEqual([]);
  });

  test('an open one counts before a closed one', () => {
    expect(plan([wanted('a')], { open: [own(3, 'a', 'new')], closed: [own(5, 'a')] })).toEqual([]);
  });
});

describe('an owner who has nothing left to do', () => {
  test('has the issue closed, unless nobody knows', () => {
    const open = [own(3, 'a', 'new'), own(4, 'b')];
    expect(plan([wanted('a')], { open })).toEqual([{ does: 'close', number: 4, owner: 'b' }]);
    expect(plan([wanted('a')], { open, closes: false })).toEqual([]);
    expect(plan([], { closed: open })).toEqual([]);
  });
});

test('of several open issues of one owner the oldest stays, also when it is closed', () => {
  const open = [own(3, 'a', 'new'), own(5, 'a'), own(6, 'a', 'new'), own(4, 'b'), own(7, 'b')];
  expect(plan([wanted('a')], { open })).toEqual([
    { does: 'fold', number: 5, into: 3 },
    { does: 'fold', number: 6, into: 3 },
    { does: 'fold', number: 7, into: 4 },
    { does: 'close', number: 4, owner: 'b' },
  ]);
});
