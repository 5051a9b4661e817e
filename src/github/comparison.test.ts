import { describe, expect, test } from 'vitest';
import { comparison, type History } from './comparison.ts';
import type { Event } from './event.ts';

const id = (letter: string): string => letter.repeat(40);
const [base, head, merge, old] = [id('a'), id('b'), id('c'), id('d')];

function history(given: Partial<History> = {}): History {
  return { head: () => merge, parents: () => [], has: () => true, mergeBase: () => null, ...given };
}

const pullRequest = (baseSha: string): Event => ({
  kind: 'pull_request',
  number: 1,
  baseSha,
  headSha: head,
  fork: false,
  closed: false,
});

const push = (before: string | null, forced: boolean): Event => ({
  kind: 'push',
  before,
  forced,
  onDefaultBranch: true,
});

describe('what is compared', () => {
  test('row 12: a merge commit of the pull request: with its first parent, whatever the payload says', () => {
    const event = pullRequest(old);
    const sides = comparison(event, history({ parents: () => [base, head] }));
    expect(sides).toEqual({ base, head: merge });
  });

  test('a merge commit of something else: with the merge base', () => {
    const event = pullRequest(base);
    const sides = comparison(event, history({ parents: () => [base, old], mergeBase: () => old }));
    expect(sides).toEqual({ base: old, head: merge });
  });

  test('a pull request in a clone without a common commit', () => {
    const event = pullRequest(base);
    expect(() => comparison(event, history())).toThrow(
      /HEAD and aaaaaaa have no common commit in this clone/,
    );
  });

  test('a pull request whose base was not fetched', () => {
    const event = pullRequest(old);
    const shallow = history({ parents: () => [base, head], has: (commit) => commit !== base });
    expect(() => comparison(event, shallow)).toThrow(/aaaaaaa is not in this clone/);
  });

  test('row 12: a merge group: its own base and head, not the default branch', () => {
    expect(comparison({ kind: 'merge_group', baseSha: base, headSha: head }, history())).toEqual({
      base,
      head,
    });
  });

  test('a push: with what was there before', () => {
    expect(comparison(push(old, false), history())).toEqual({
      base: old,
      head: merge,
    });
  });

  test('a push of a new branch, and one whose old commits are gone: with nothing', () => {
    expect(comparison(push(null, false), history()).base).toBeNull();
    const gone = history({ has: () => false });
    expect(comparison(push(old, true), gone).base).toBeNull();
    expect(() => comparison(push(old, false), gone)).toThrow(/not in this clone/);
  });

  test('a schedule, and what somebody started: with nothing', () => {
    expect(comparison({ kind: 'schedule' }, history())).toEqual({ base: null, head: merge });
    expect(comparison({ kind: 'workflow_dispatch', onDefaultBranch: true }, history()).base).toBeNull();
  });
});
