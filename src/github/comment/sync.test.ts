import { describe, expect, test } from 'vitest';
import { ApiError, type ApiProblem } from '../api/api-error.ts';
import type { Comment, Comments } from './comments.ts';
import { markerOf } from './marker.ts';
import { type Synced, syncComment } from './sync.ts';

const marker = markerOf('flags');
const bot = 'github-actions[bot]';
const ours = (id: number, text = 'old', author: string | null = bot): Comment => ({
  id,
  author,
  body: `${marker}\n${text}`,
  url: `https://github.example/${id}`,
});
const plain = (id: number): Comment => ({ ...ours(id), author: 'mallory', body: `comment ${id}` });

/** A pull request: its comments, who the token is, and what was asked of it. */
function pullRequest(
  comments: Comment[],
  { self = bot, ...overrides }: { self?: string } & Partial<Comments> = {},
): { comments: Comments; calls: string[]; bodies: () => string[] } {
  const calls: string[] = [];
  const note = <Result>(call: string, result: Result): Result => {
    calls.push(call);
    return result;
  };
  const find = (id: number): number => {
    const index = comments.findIndex((comment) => comment.id === id);
    if (index < 0) throw new ApiError('missing', '', { status: 404 });
    return index;
  };
  const fake: Comments = {
    identity: async () => self,
    list: async () => [...comments],
    create: async (body) => {
      const created = { ...ours(Math.max(0, ...comments.map(({ id }) => id)) + 1, '', self), body };
      comments.push(created);
      return created;
    },
    update: async (id, body) => {
      const index = find(id);
      const updated = { ...ours(id), body, author: self };
      comments[index] = updated;
      return updated;
    },
    remove: async (id) => void comments.splice(find(id), 1),
  };
  const used = { ...fake, ...overrides };
  return {
    calls,
    bodies: () => comments.map(({ body }) => body),
    comments: {
      identity: () => note('identity', used.identity()),
      list: () => note('list', used.list()),
      create: (body) => note('create', used.create(body)),
      update: (id, body) => note(`update ${id}`, used.update(id, body)),
      remove: (id) => note(`remove ${id}`, used.remove(id)),
    },
  };
}

const sync = (comments: Comments, create = true): Promise<Synced> =>
  syncComment(comments, { marker, body: 'new\n', create });
const fail = (problem: ApiProblem) => async (): Promise<never> => {
  throw new ApiError(problem);
};
/** Fails the first time only. */
const failOnce = <Result>(problem: ApiProblem, then: () => Promise<Result>): (() => Promise<Result>) => {
  let calls = 0;
  return () => (calls++ === 0 ? fail(problem)() : then());
};

describe('the one comment of a pull request', () => {
  test('is created where there is none: three requests, and nobody asks whose token it is', async () => {
    const { comments, calls, bodies } = pullRequest([plain(1)]);
    expect(await sync(comments)).toEqual({ action: 'created', url: 'https://github.example/2' });
    expect(bodies()).toEqual(['comment 1', `${marker}\nnew`]);
    expect(calls).toEqual(['list', 'create', 'list']);
  });

  test('is rewritten where there is one: three requests', async () => {
    const { comments, calls, bodies } = pullRequest([plain(1), ours(2)]);
    expect(await sync(comments)).toEqual({ action: 'updated', url: 'https://github.example/2' });
    expect(bodies()).toEqual(['comment 1', `${marker}\nnew`]);
    expect(calls).toEqual(['list', 'identity', 'update 2']);
  });

  test.each(['\n', '\r\n'])('is left alone when it already says so, with line ends %j', async (end) => {
    const { comments, calls } = pullRequest([{ ...ours(2), body: [marker, 'new', ''].join(end) }]);
    expect(await sync(comments)).toMatchObject({ action: 'unchanged', url: 'https://github.example/2' });
    expect(calls).toEqual(['list', 'identity']);
  });

  test('when there is nothing to say: none is created, one that is there is rewritten', async () => {
    const empty = pullRequest([plain(1)]);
    expect(await sync(empty.comments, false)).toEqual({ action: 'none', url: null });
    expect(empty.calls).toEqual(['list']);
    const before = pullRequest([ours(1)]);
    expect(await sync(before.comments, false)).toMatchObject({ action: 'updated' });
    expect(before.bodies()).toEqual([`${marker}\nnew`]);
  });

  test('of another check in the same repository is not ours', async () => {
    const other = { ...ours(1), body: `${markerOf('flags-2')}\nold` };
    const { comments, bodies } = pullRequest([other]);
    expect(await sync(comments)).toMatchObject({ action: 'created' });
    expect(bodies()[0]).toBe(other.body);
  });

  test('that GitHub would refuse as too long is not sent', async () => {
    const { comments, calls } = pullRequest([]);
    const body = 'x'.repeat(65_536 - marker.length - 1);
    expect(await syncComment(comments, { marker, body, create: true })).toMatchObject({ action: 'created' });
    calls.length = 0;
    await expect(syncComment(comments, { marker, body: `${body}x`, create: true })).rejects.toMatchObject({
      problem: 'too-long',
    });
    expect(calls).toEqual([]);
  });
});

describe('row 13: somebody else writes our marker', () => {
  const attack = (id: number): Comment => ours(id, 'forged', 'mallory');
  const many = Array.from({ length: 101 }, (_, index) => plain(index + 1));

  test.each<[string, Comment[], string, string]>([
    ['before ours', [attack(1), ours(2)], bot, 'update 2'],
    ['after ours', [ours(1), attack(2)], bot, 'update 1'],
    ['among 101 comments, ours the last', [attack(1), ...many.slice(1), ours(102)], bot, 'update 102'],
    ['on page 2, ours on page 1', [ours(1), ...many.slice(1), attack(102)], bot, 'update 1'],
    ['in a quotation', [{ ...attack(1), body: `> ${marker}\nforged` }, ours(2)], bot, 'update 2'],
    [
      'when we are an App',
      [attack(1), ours(2, 'x', bot), ours(3, 'x', 'acme[bot]')],
      'acme[bot]',
      'update 3',
    ],
    ['when we are a person', [ours(1, 'x', bot), ours(2, 'x', 'robin')], 'robin', 'update 2'],
    [
      'with a name like an App of ours',
      [ours(1, 'x', 'acme'), ours(2, 'x', 'acme[bot]')],
      'acme[bot]',
      'update 2',
    ],
    ['from an account that is gone', [ours(1, 'x', null), ours(2)], bot, 'update 2'],
    ['and we have no comment yet', [attack(1), attack(2)], bot, 'create'],
  ])('%s: only ours is touched', async (_, found, self, write) => {
    const foreign = found.filter(({ author }) => author !== self);
    const { comments, calls, bodies } = pullRequest(found, { self });
    await sync(comments);
    expect(calls.filter((call) => !/^(list|identity)$/.test(call))).toEqual([write]);
    for (const { body } of foreign) expect(bodies()).toContain(body);
  });

  test('our own comment that quotes the marker further down is not the comment', async () => {
    const quoting = { ...ours(1), body: `Look at this:\n${marker}` };
    const { comments, bodies } = pullRequest([quoting]);
    expect(await sync(comments)).toMatchObject({ action: 'created' });
    expect(bodies()[0]).toBe(quoting.body);
  });
});

describe('what can happen between two requests', () => {
  test('a second comment of ours is removed, the oldest stays', async () => {
    const { comments, calls, bodies } = pullRequest([ours(3), ours(1), ours(2)]);
    expect(await sync(comments)).toMatchObject({ action: 'updated', url: 'https://github.example/1' });
    expect(calls).toEqual(['list', 'identity', 'update 1', 'remove 2', 'remove 3']);
    expect(bodies()).toEqual([`${marker}\nnew`]);
  });

  test('a second one that cannot be removed is not the end', async () => {
    const { comments } = pullRequest([ours(1), ours(2)], { remove: fail('forbidden') });
    expect(await sync(comments)).toMatchObject({ action: 'updated' });
  });

  test('the comment was deleted: it is created again', async () => {
    const found = [ours(1)];
    const { comments, calls, bodies } = pullRequest([], { list: firstThen(found) });
    expect(await sync(comments)).toMatchObject({ action: 'created' });
    expect(calls).toEqual(['list', 'identity', 'update 1', 'create', 'list']);
    expect(bodies()).toEqual([`${marker}\nnew`]);
  });

  test('the comment was deleted and there is nothing to say: it stays deleted', async () => {
    const { comments, calls } = pullRequest([], { list: async () => [ours(1)] });
    expect(await sync(comments, false)).toEqual({ action: 'none', url: null });
    expect(calls).toEqual(['list', 'identity', 'update 1']);
  });

  test('the oldest was deleted, a second one of ours was not: that one is used', async () => {
    const { comments, bodies } = pullRequest([ours(2)], { list: async () => [ours(1), ours(2)] });
    expect(await sync(comments)).toMatchObject({ action: 'updated', url: 'https://github.example/2' });
    expect(bodies()).toEqual([`${marker}\nnew`]);
  });

  test('two runs create at the same time: one comment is left, with what the second has to say', async () => {
    const shared: Comment[] = [];
    const first = pullRequest(shared);
    const second = pullRequest(shared, { list: firstThen([], shared) });
    await sync(first.comments);
    const synced = await syncComment(second.comments, { marker, body: 'newer', create: true });
    expect(synced).toEqual({ action: 'updated', url: 'https://github.example/1' });
    expect(second.calls).toEqual(['list', 'create', 'list', 'update 1', 'remove 2']);
    expect(shared.map(({ body }) => body)).toEqual([`${marker}\nnewer`]);
  });

  test('the one that came first leaves the other alone', async () => {
    const { comments, calls } = pullRequest([], { list: firstThen([], [ours(1), ours(2)]) });
    expect(await sync(comments)).toMatchObject({ action: 'created', url: 'https://github.example/1' });
    expect(calls).toEqual(['list', 'create', 'list']);
  });

  test('reading again after creating fails: the comment is there', async () => {
    let reads = 0;
    const { comments } = pullRequest([], { list: async () => (reads++ === 0 ? [] : fail('unavailable')()) });
    expect(await sync(comments)).toMatchObject({ action: 'created', url: 'https://github.example/1' });
  });

  test('creating went unanswered, but happened: there is one comment', async () => {
    const found: Comment[] = [];
    const { comments, calls, bodies } = pullRequest(found, {
      create: async (body) => {
        found.push({ ...ours(1), body });
        throw new ApiError('unavailable');
      },
    });
    expect(await sync(comments)).toEqual({ action: 'unchanged', url: 'https://github.example/1' });
    expect(calls).toEqual(['list', 'create', 'list', 'identity']);
    expect(bodies()).toHaveLength(1);
  });

  test('creating went unanswered and did not happen: it is done again, once', async () => {
    const { comments, calls } = pullRequest([], {
      create: failOnce('unavailable', async () => ours(1, 'new')),
    });
    expect(await sync(comments)).toMatchObject({ action: 'created' });
    expect(calls).toEqual(['list', 'create', 'list', 'create', 'list']);
    const never = pullRequest([], { create: fail('unavailable') });
    await expect(sync(never.comments)).rejects.toMatchObject({ problem: 'unavailable' });
    expect(never.calls.filter((call) => call === 'create')).toHaveLength(2);
  });

  test.each<ApiProblem>(['forbidden', 'rate-limited', 'rejected'])(
    '%s: it is not tried again',
    async (problem) => {
      const { comments, calls } = pullRequest([], { create: fail(problem) });
      await expect(sync(comments)).rejects.toMatchObject({ problem });
      expect(calls).toEqual(['list', 'create']);
    },
  );
});

/** A list that shows one thing first and another from then on. */
function firstThen(
  first: readonly Comment[],
  then: readonly Comment[] = [],
): () => Promise<readonly Comment[]> {
  let reads = 0;
  return async () => [...(reads++ === 0 ? first : then)];
}
