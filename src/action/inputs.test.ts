import { afterEach, describe, expect, test, vi } from 'vitest';
import { readInputs } from './inputs.ts';

/** As the runner sets them. */
function set(inputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
}

afterEach(() => void vi.unstubAllEnvs());

test('nothing is set: the defaults of action.yml, and no token', () => {
  expect(readInputs()).toEqual({
    command: null,
    flags: 'flags',
    failOn: 'error',
    base: null,
    head: null,
    workingDirectory: '.',
    githubToken: '',
    comment: 'changes',
    commentId: 'flags',
    cleanupMention: false,
  });
});

test('everything is set', () => {
  set({
    command: 'cleanup',
    flags: 'config/flags',
    'fail-on': 'never',
    base: 'v1',
    head: 'v2',
    'working-directory': 'shop',
    'github-token': ' ghs_x ',
    comment: 'problems',
    'comment-id': 'shop-2',
    'cleanup-mention': 'true',
  });
  expect(readInputs()).toEqual({
    command: 'cleanup',
    flags: 'config/flags',
    failOn: 'never',
    base: 'v1',
    head: 'v2',
    workingDirectory: 'shop',
    githubToken: 'ghs_x',
    comment: 'problems',
    commentId: 'shop-2',
    cleanupMention: true,
  });
});

describe('row 24: a value that is not allowed is an error, never a default', () => {
  test.each([
    [
      'fail-on',
      'warnings',
      'the input fail-on is error, warning, never, not warnings',
      'Did you mean warning?',
    ],
    ['fail-on', 'ERROR', 'the input fail-on is error, warning, never, not ERROR', /./],
    ['comment', 'true', 'the input comment is changes, problems, never, not true', 'Write one of them.'],
    [
      'comment',
      'problem',
      'the input comment is changes, problems, never, not problem',
      'Did you mean problems?',
    ],
    ['comment-id', 'Shop', 'the input comment-id is 1 to 40 of a to z, 0 to 9 and -, not Shop', /short name/],
    ['command', 'clean', 'the input command is check, cleanup, not clean', /./],
    ['command', 'chek', 'the input command is check, cleanup, not chek', 'Did you mean check?'],
    ['cleanup-mention', 'yes', 'the input cleanup-mention is true, false, not yes', 'Write one of them.'],
    ['comment-id', 'a -->', /comment-id/, /./],
    ['comment-id', 'x'.repeat(41), /comment-id/, /./],
  ])('%s: %s', (name, value, message, remedy) => {
    set({ [name]: value });
    expect(readInputs).toThrow(
      expect.objectContaining({
        name: 'UsageError',
        message: typeof message === 'string' ? message : expect.stringMatching(message),
        remedy: typeof remedy === 'string' ? remedy : expect.stringMatching(remedy),
      }),
    );
  });
});
