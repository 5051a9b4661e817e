import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { diffPlans, type Plans } from '../exposure/index.ts';
import { type FlagdFile, readFlagdFile } from '../flagd/index.ts';
import { type Finding, type Report, type Side, UsageError } from '../model/index.ts';
import type { ContextFile } from './contexts.ts';
import { fileFinding } from './file-finding.ts';
import { makeReport } from './report.ts';

/** Compares two flagd flag-definition files, whoever wrote them. Throws `UsageError`. */
export function diffFlagdFiles(
  directory: string,
  a: string,
  b: string,
  contexts: ContextFile | null,
): Report {
  const [base, head] = [read(directory, a), read(directory, b)];
  const changes = diffPlans(base.plans, head.plans, b);
  const side = (name: string): Side => ({ name, commit: null });
  const [inBase, inHead] = [identities(base), identities(head)];
  const findings = [
    ...head.problems.map((problem) => toFinding(problem, b, !inBase.has(identity(problem)))),
    ...base.problems
      .filter((problem) => !inHead.has(identity(problem)))
      .map((problem) => toFinding(problem, a, false)),
  ];
  return makeReport({
    base: side(a),
    head: side(b),
    flags: head.plans.size,
    changes,
    findings,
    incomparable: unreadable(base.plans, head.plans),
    policy: null,
    exceptions: [],
    skipped: [],
    contexts,
  });
}

function read(directory: string, name: string): FlagdFile {
  try {
    return readFlagdFile(readFileSync(resolve(directory, name), 'utf8'));
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${name}: ${error.message}`, error.remedy);
    throw error;
  }
}

/** What is wrong on both sides alike is nobody's doing now. */
function identities({ problems }: FlagdFile): ReadonlySet<string> {
  return new Set(problems.map(identity));
}

function identity({ flag, message }: FlagdFile['problems'][number]): string {
  return JSON.stringify([flag, message]);
}

function toFinding(
  { flag, message, remedy }: FlagdFile['problems'][number],
  file: string,
  touched: boolean,
): Finding {
  const severity = touched ? 'warning' : 'notice';
  return fileFinding({ rule: 'flagd-invalid', severity, message, remedy, flag, file, touched });
}

/** Flags that are on both sides or new, and of which a side cannot be read. */
function unreadable(base: Plans, head: Plans): number {
  return [...head].filter(([flag, plan]) => plan === null || base.get(flag) === null).length;
}
