import { describe, expect, test } from 'vitest';
import type { Event } from '../github/index.ts';
import { commandOf } from './command.ts';

const sha = 'a'.repeat(40);
const events: Readonly<Record<Event['kind'], Event>> = {
  pull_request: { kind: 'pull_request', number: 1, baseSha: sha, headSha: sha, fork: false, closed: false },
  merge_group: { kind: 'merge_group', baseSha: sha, headSha: sha },
  push: { kind: 'push', before: sha, forced: false, onDefaultBranch: true },
  schedule: { kind: 'schedule' },
  workflow_dispatch: { kind: 'workflow_dispatch', onDefaultBranch: true },
};

describe('the command', () => {
  test.each(['pull_request', 'merge_group', 'push', 'workflow_dispatch'] as const)(
    'on %s is check',
    (kind) => {
      expect(commandOf(null, events[kind])).toBe('check');
    },
  );

  test('on a schedule is cleanup', () => expect(commandOf(null, events.schedule)).toBe('cleanup'));

  test.each(['push', 'schedule', 'workflow_dispatch'] as const)('on %s is what the input says', (kind) => {
    expect(commandOf('check', events[kind])).toBe('check');
    expect(commandOf('cleanup', events[kind])).toBe('cleanup');
  });

  test.each(['pull_request', 'merge_group'] as const)('on %s is no cleanup', (kind) => {
    expect(commandOf('check', events[kind])).toBe('check');
    expect(() => commandOf('cleanup', events[kind])).toThrow(`about what is merged, and ${kind} is not`);
  });
});
