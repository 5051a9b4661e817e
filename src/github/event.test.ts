import { describe, expect, test } from 'vitest';
import { readEvent } from './event.ts';
import { parsePayload } from './payload.ts';

const [base, head] = ['a'.repeat(40), 'b'.repeat(40)];

describe('the event', () => {
  test('a pull request', () => {
    const payload = { pull_request: { base: { sha: base }, head: { sha: head } } };
    expect(readEvent('pull_request', payload)).toEqual({
      kind: 'pull_request',
      baseSha: base,
      headSha: head,
    });
  });

  test('a merge group', () => {
    const payload = { merge_group: { base_sha: base, head_sha: head } };
    expect(readEvent('merge_group', payload)).toEqual({ kind: 'merge_group', baseSha: base, headSha: head });
  });

  test('a push, a new branch and a forced push', () => {
    expect(readEvent('push', { before: base })).toEqual({ kind: 'push', before: base, forced: false });
    expect(readEvent('push', { before: '0'.repeat(40) })).toMatchObject({ before: null });
    expect(readEvent('push', { before: base, forced: true })).toMatchObject({ forced: true });
  });

  test.each(['schedule', 'workflow_dispatch'])('%s has nothing to compare with', (name) => {
    expect(readEvent(name, {})).toEqual({ kind: 'alone' });
  });

  test.each(['pull_request_target', 'workflow_run', 'issues', ''])('%j is refused', (name) => {
    expect(() => readEvent(name, {})).toThrow(/not supported/);
  });

  test.each([
    ['pull_request', {}],
    ['pull_request', { pull_request: { base: { sha: '--upload-pack=x' }, head: { sha: head } } }],
    ['merge_group', { merge_group: { base_sha: 'main', head_sha: head } }],
    ['push', { before: null }],
    ['push', Object.create({ before: base })],
  ])('%s without a commit id where one must be is refused', (name, payload) => {
    expect(() => readEvent(name, payload)).toThrow(/no commit id/);
  });

  test.each(['', '[]', 'null', '{'])('an event file that holds %j is refused', (text) => {
    expect(() => parsePayload(text)).toThrow(/JSON object/);
  });
});
