import { getInput } from '@actions/core';
import { nearest, UsageError } from '../model/index.ts';
import { type FailOn, failOnLevels } from '../report/index.ts';
import { type CommandName, commandNames } from './command.ts';

/** When a pull request gets a comment: with changes or problems, with problems only, or never. */
const commentModes = ['changes', 'problems', 'never'] as const;
export type CommentMode = (typeof commentModes)[number];

/** All that a workflow can set, read once and checked. The runner itself warns of inputs it does not know. */
export interface Inputs {
  /** Null to let the event decide. */
  readonly command: CommandName | null;
  readonly flags: string;
  readonly failOn: FailOn;
  /** A revision, or null to let the event decide. */
  readonly base: string | null;
  readonly head: string | null;
  readonly workingDirectory: string;
  /** Empty to leave the API alone. Never printed. */
  readonly githubToken: string;
  readonly comment: CommentMode;
  readonly commentId: string;
  /** Whether GitHub tells the owners in the issues of a cleanup. */
  readonly cleanupMention: boolean;
}

/** Throws `UsageError` for a value that is not allowed. */
export function readInputs(): Inputs {
  return {
    command: getInput('command') === '' ? null : oneOf('command', commandNames, 'check'),
    flags: getInput('flags') || 'flags',
    failOn: oneOf('fail-on', failOnLevels, 'error'),
    base: getInput('base') || null,
    head: getInput('head') || null,
    workingDirectory: getInput('working-directory') || '.',
    githubToken: getInput('github-token'),
    comment: oneOf('comment', commentModes, 'changes'),
    commentId: readCommentId(getInput('comment-id') || 'flags'),
    cleanupMention: oneOf('cleanup-mention', ['true', 'false'], 'false') === 'true',
  };
}

function oneOf<Value extends string>(name: string, allowed: readonly Value[], fallback: Value): Value {
  const value = getInput(name) || fallback;
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const meant = nearest(value, allowed);
  throw new UsageError(
    `the input ${name} is ${allowed.join(', ')}, not ${value}`,
    meant ? `Did you mean ${meant}?` : 'Write one of them.',
  );
}

/** It becomes a part of an HTML comment. */
function readCommentId(value: string): string {
  if (/^[a-z0-9-]{1,40}$/.test(value)) return value;
  throw new UsageError(
    `the input comment-id is 1 to 40 of a to z, 0 to 9 and -, not ${value}`,
    'Write a short name, such as the directory of the flags.',
  );
}
