import { describe, expect, test } from 'vitest';
import { UsageError } from '../model/index.ts';
import { readEvent } from './event.ts';
import { type Payload, parsePayload } from './payload.ts';

const [base, head] = ['a'.repeat(40), 'b'.repeat(40)];

const pullRequest = (given: object = {}): Payload => ({
  pull_request: {
    number: 5,
    base: { sha: base, repo: { id: 1, full_name: 'acme/shop' } },
    head: { sha: head, repo: { id: 1, full_name: 'acme/shop' } },
    ...given,
  },
});

describe('row 23: the event', () => {
  test('a pull request', () => {
    expect(readEvent('pull_request', pullRequest())).toEqual({
      kind: 'pull_request',
      number: 5,
      baseSha: base,
      headSha: head,
      fork: false,
      closed: false,
    });
  });

  test.each(['opened', 'synchronize', 'reopened', 'edited', 'ready_for_review', 'closed'])(
    'a pull request that was just %s',
    (action) => {
      const event = readEvent('pull_request', { action, ...pullRequest({ draft: true }) });
      expect(event).toMatchObject({ kind: 'pull_request', closed: action === 'closed' });
    },
  );

  test.each<[string, unknown, boolean]>([
    ['the same repository', { sha: head, repo: { id: 1 } }, false],
    ['another repository', { sha: head, repo: { id: 2 } }, true],
    [
      'another repository of the same name',
      { sha: head, repo: { id: 2, full_name: 'acme/shop', fork: false } },
      true,
    ],
    ['a repository that was deleted', { sha: head, repo: null }, true],
    ['nowhere', { sha: head }, true],
    [
      'Dependabot, in the same repository',
      { sha: head, repo: { id: 1 }, user: { login: 'dependabot[bot]' } },
      false,
    ],
  ])('row 18: whether the head is a fork is told by repositories: from %s', (_, from, fork) => {
    const payload = { sender: { login: 'dependabot[bot]' }, ...pullRequest({ head: from }) };
    expect(readEvent('pull_request', payload)).toMatchObject({ fork });
  });

  test('a merge group', () => {
    const payload = { merge_group: { base_sha: base, head_sha: head } };
    expect(readEvent('merge_group', payload)).toEqual({ kind: 'merge_group', baseSha: base, headSha: head });
  });

  test('a push, a new branch and a forced push', () => {
    expect(readEvent('push', { before: base })).toEqual({
      kind: 'push',
      before: base,
      forced: false,
      onDefaultBranch: false,
    });
    expect(readEvent('push', { before: '0'.repeat(40) })).toMatchObject({ before: null });
    expect(readEvent('push', { before: base, forced: true })).toMatchObject({ forced: true });
  });

  test('a schedule', () => expect(readEvent('schedule', {})).toEqual({ kind: 'schedule' }));

  const repository = { default_branch: 'main' };

  test.each<[object, boolean]>([
    [{ ref: 'refs/heads/main', repository }, true],
    [{ ref: 'refs/heads/topic', repository }, false],
    [{ ref: 'refs/tags/main', repository }, false],
    [{ ref: 'main', repository }, false],
    [{ ref: 'refs/heads/null', repository: { default_branch: null } }, false],
    [{ repository }, false],
    [{}, false],
  ])('whether a push, or what somebody started, is on the default branch: %j', (payload, onDefaultBranch) => {
    expect(readEvent('workflow_dispatch', { ...payload })).toEqual({
      kind: 'workflow_dispatch',
      onDefaultBranch,
    });
    expect(readEvent('push', { before: base, ...payload })).toMatchObject({ onDefaultBranch });
  });

  test.each(['issues', 'pull_request_review', 'repository_dispatch', ''])('%j is refused', (name) => {
    expect(refusal(name, {})).toMatch(
      /not supported \| Run it on pull_request, merge_group, push, schedule or workflow_dispatch\.$/,
    );
  });

  test.each([
    ['pull_request_target', /: it gives what a fork sends a token that can write \| Run it on pull_request;/],
    [
      'workflow_run',
      /: it gives what a run of a fork left behind a token that can write \| Run it on pull_request;/,
    ],
  ])('%s is refused, and the message says why', (name, why) => {
    expect(refusal(name, { action: 'opened', ...pullRequest() })).toMatch(why);
  });
});

describe('row 23: an event file that lies', () => {
  test.each<[string, Payload, RegExp]>([
    ['pull_request', {}, /no number in pull_request\.base\.repo\.id/],
    ['pull_request', pullRequest({ number: '5' }), /no number in pull_request\.number/],
    ['pull_request', pullRequest({ number: 0 }), /no number in pull_request\.number/],
    ['pull_request', pullRequest({ number: 1e300 }), /no number in pull_request\.number/],
    ['pull_request', pullRequest({ base: { sha: base } }), /no number in pull_request\.base\.repo\.id/],
    [
      'pull_request',
      pullRequest({ head: { sha: head, repo: {} } }),
      /no number in pull_request\.head\.repo\.id/,
    ],
    [
      'pull_request',
      pullRequest({ head: { sha: 'topic', repo: null } }),
      /no commit id in pull_request\.head\.sha/,
    ],
    [
      'pull_request',
      pullRequest({ base: { sha: '--upload-pack=x', repo: { id: 1 } } }),
      /no commit id in pull_request\.base\.sha/,
    ],
    ['merge_group', {}, /no commit id in merge_group\.base_sha/],
    [
      'merge_group',
      { merge_group: { base_sha: 'main', head_sha: head } },
      /no commit id in merge_group\.base_sha/,
    ],
    ['merge_group', { merge_group: { base_sha: base } }, /no commit id in merge_group\.head_sha/],
    ['push', { before: null }, /no commit id in before/],
    ['push', Object.create({ before: base }), /no commit id in before/],
  ])('%s %j: the message names the place', (name, payload, message) => {
    expect(refusal(name, payload)).toMatch(message);
  });

  test.each(['', '[]', 'null', '{'])('a file that holds %j', (text) => {
    expect(() => parsePayload(text)).toThrow(/JSON object/);
  });
});

function refusal(name: string, payload: Payload): string {
  try {
    readEvent(name, payload);
  } catch (error) {
    if (error instanceof UsageError) return `${error.message} | ${error.remedy}`;
    throw error;
  }
  throw new Error('the event was read');
}
