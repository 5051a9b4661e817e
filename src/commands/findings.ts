import { findTooLarge, MAX_FLAG_BYTES } from '../compile/index.ts';
import { untouchedBetween } from '../exposure/index.ts';
import type { LoadedFlags } from '../load/index.ts';
import type { Finding, FlagSet, PlacedProblem } from '../model/index.ts';
import { byPlace } from '../report/index.ts';
import { fileFinding } from './file-finding.ts';
import type { FileFix } from './lint/findings.ts';
import { policyChange } from './policy-change.ts';

/**
 * What is wrong with the head. A problem blocks only where this comparison touches it: the file differs, or the
 * base did not have the problem, because it comes from another file. Elsewhere it is a notice.
 */
export function findProblems(base: LoadedFlags | null, head: LoadedFlags): Finding[] {
  const isTouched = touchedBetween(base, head);
  return [
    ...head.problems().map((problem) => toFinding(problem, head, isTouched(problem))),
    ...(head.flagSet === null ? [] : findFlagsTooLarge(base?.flagSet ?? null, head.flagSet)),
    ...(base === null ? [] : [...findUnknownBase(base, head), ...findChangedPolicy(base, head)]),
  ].sort(byPlace);
}

/** The safe edits of problems that this comparison touches. */
export function problemFixes(base: LoadedFlags | null, head: LoadedFlags): FileFix[] {
  const isTouched = touchedBetween(base, head);
  return head
    .problems()
    .flatMap((problem) =>
      problem.fix && isTouched(problem) ? [{ file: problem.file, fix: problem.fix }] : [],
    );
}

/** Without a readable policy nothing is known about any flag, so everything blocks. */
function touchedBetween(base: LoadedFlags | null, head: LoadedFlags): (problem: PlacedProblem) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  const inBase = (file: string): ReadonlySet<string> => {
    const before = known.get(file) ?? new Set(base?.problemsIn(file).map(identity));
    known.set(file, before);
    return before;
  };
  return (problem) => {
    if (base === null || head.flagSet === null) return true;
    if (base.files.get(problem.file) !== head.files.get(problem.file)) return true;
    return !inBase(problem.file).has(identity(problem));
  };
}

/** What makes a problem of the head the same one as a problem of the base. */
function identity({ rule, message }: PlacedProblem): string {
  return `${rule}\n${message}`;
}

function toFinding(problem: PlacedProblem, head: LoadedFlags, touched: boolean): Finding {
  const { rule, message, remedy, file, line, column, endLine, endColumn } = problem;
  const flag = head.keys.get(file) ?? null;
  const severity = touched ? 'error' : 'notice';
  return {
    rule,
    severity,
    message,
    remedy,
    flag,
    file,
    line,
    column,
    endLine,
    endColumn,
    touched,
    clears: null,
    fix: head.fixOf(problem),
  };
}

/** Flags that would compile to more than an engine should be given; of a comparison, only those it touches. */
function findFlagsTooLarge(base: FlagSet | null, head: FlagSet): Finding[] {
  const isUntouched = base === null ? () => false : untouchedBetween(base, head);
  const suspects = [...head.flags.values()].filter(({ key }) => !isUntouched(key));
  const tooLarge = head.policy.environments.flatMap(({ name }) => findTooLarge(suspects, name));
  const worst = new Map(tooLarge.toSorted((a, b) => a.bytes - b.bytes).map((each) => [each.flag.key, each]));
  return [...worst.values()].map(({ flag, environment, bytes }) =>
    aboutFlag(flag, 'error', {
      rule: 'flag-too-large',
      message: `The flag compiles to ${kibibytes(bytes)} KiB in ${environment}; at most ${kibibytes(MAX_FLAG_BYTES)} KiB are allowed.`,
      remedy: 'Let the service send one attribute instead of listing every value, or require fewer flags.',
    }),
  );
}

/**
 * Flags of which the base cannot say what they were: nobody knows what changes for them, and that is said. Without a
 * policy at the base that goes for all flags, those that come and go included.
 */
function findUnknownBase(base: LoadedFlags, head: LoadedFlags): Finding[] {
  if (head.flagSet === null || base.files.size === 0) return [];
  const isUntouched = base.flagSet === null ? () => false : untouchedBetween(base.flagSet, head.flagSet);
  const had = new Set(base.keys.values());
  const has = new Set(head.keys.values());
  const isReadable = (key: string): boolean => (base.flagSet?.flags.get(key)?.decisions ?? null) !== null;
  const changed = [...head.flagSet.flags.values()].filter(
    ({ key, decisions }) =>
      (base.flagSet === null || had.has(key)) && !isUntouched(key) && decisions !== null && !isReadable(key),
  );
  const gone = [...base.keys].filter(([, key]) => !has.has(key) && !isReadable(key));
  return [
    ...changed.map((flag) =>
      aboutFlag(flag, 'notice', {
        rule: 'base-unreadable',
        message: 'The base has problems with this flag, so what changes for it is not known.',
        remedy: 'Look at the file by hand this once; from here on it can be compared.',
      }),
    ),
    ...gone.map(([file, key]) =>
      aboutFlag({ key, file }, 'notice', {
        rule: 'base-unreadable',
        message: 'This flag is removed, and the base has problems with it, so what changes is not known.',
        remedy: 'Look at the removed file by hand: its callers get the default in their code.',
      }),
    ),
  ];
}

/** A policy decides what every later check asks for, so an edit of it is worth a look even if no flag changes. */
function findChangedPolicy(base: LoadedFlags, head: LoadedFlags): Finding[] {
  const change = policyChange(base, head);
  if (change === null) return [];
  return [
    fileFinding({
      rule: 'policy-changed',
      severity: 'notice',
      message: `The policy changes: ${change.fields.map((field) => `\`${field}\``).join(', ')}.`,
      remedy: 'Look at it with care: it holds for every flag.',
      flag: null,
      file: change.file,
    }),
  ];
}

function aboutFlag(
  { key, file }: { readonly key: string; readonly file: string },
  severity: Finding['severity'],
  complaint: Pick<Finding, 'rule' | 'message' | 'remedy'>,
): Finding {
  return fileFinding({ ...complaint, severity, flag: key, file });
}

function kibibytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}
