import { getInput } from '@actions/core';
import { nearest, UsageError } from '../model/index.ts';
import { type FailOn, failOnLevels } from '../report/index.ts';

/** All that a workflow can set, read once and checked. */
export interface Inputs {
  readonly flags: string;
  readonly failOn: FailOn;
  /** A revision, or null to let the event decide. */
  readonly base: string | null;
  readonly head: string | null;
  readonly workingDirectory: string;
}

/** Throws `UsageError` for a value that is not allowed. */
export function readInputs(): Inputs {
  return {
    flags: getInput('flags') || 'flags',
    failOn: readFailOn(getInput('fail-on') || 'error'),
    base: getInput('base') || null,
    head: getInput('head') || null,
    workingDirectory: getInput('working-directory') || '.',
  };
}

function readFailOn(value: string): FailOn {
  const found = failOnLevels.find((level) => level === value);
  if (found !== undefined) return found;
  const meant = nearest(value, failOnLevels);
  throw new UsageError(
    `the input fail-on is ${failOnLevels.join(', ')}, not ${value}`,
    meant ? `Did you mean ${meant}?` : 'Write one of them.',
  );
}
