import { compileEnvironment, MAX_FLAG_BYTES } from '../compile/index.ts';
import type { LoadedFlags } from '../load/index.ts';
import { byCodeUnit, type Change, type Finding, type FlagSet, type PlacedProblem } from '../model/index.ts';

/**
 * What is wrong with the head. A problem blocks only where this comparison touches it: the file differs, or the
 * base did not have the problem, because it comes from another file. Elsewhere it is a notice. Without a readable
 * policy nothing could be checked, so everything blocks, whoever broke it.
 */
export function findProblems(
  base: LoadedFlags | null,
  head: LoadedFlags,
  changes: readonly Change[],
): Finding[] {
  const findings = head.problems().map((problem) => toFinding(problem, head, isTouched(problem, base, head)));
  const tooLarge = head.flagSet === null ? [] : findTooLarge(head.flagSet, base === null ? null : changes);
  const unknown = base === null ? [] : findUnknownBase(base, head);
  return [...findings, ...tooLarge, ...unknown].sort(byPlace);
}

function isTouched(problem: PlacedProblem, base: LoadedFlags | null, head: LoadedFlags): boolean {
  if (base === null || base.files.get(problem.file) !== head.files.get(problem.file)) return true;
  return !base
    .problemsIn(problem.file)
    .some(({ rule, message }) => rule === problem.rule && message === problem.message);
}

function toFinding(problem: PlacedProblem, head: LoadedFlags, touched: boolean): Finding {
  const { rule, message, remedy, file, line, column, endLine, endColumn } = problem;
  const flag = head.keys.get(file) ?? null;
  return {
    rule,
    severity: touched || head.flagSet === null ? 'error' : 'notice',
    message,
    remedy,
    flag,
    file,
    line,
    column,
    endLine,
    endColumn,
    touched,
  };
}

/** Flags that would compile to more than an engine should be given; of a comparison, only those that change. */
function findTooLarge({ flags, policy }: FlagSet, changes: readonly Change[] | null): Finding[] {
  const changed = changes && new Set(changes.map(({ flag }) => flag));
  const suspects = [...flags.values()].filter(({ key }) => changed === null || changed.has(key));
  const tooLarge = policy.environments.flatMap(({ name }) => compileEnvironment(suspects, name).tooLarge);
  const worst = new Map(tooLarge.toSorted((a, b) => a.bytes - b.bytes).map((each) => [each.flag.key, each]));
  return [...worst.values()].map(({ flag, environment, bytes }) =>
    aboutFlag(flag, 'error', {
      rule: 'flag-too-large',
      message: `The flag compiles to ${kibibytes(bytes)} KiB in ${environment}; at most ${kibibytes(MAX_FLAG_BYTES)} KiB are allowed.`,
      remedy: 'Let the service send one attribute instead of listing every value, or require fewer flags.',
    }),
  );
}

/** What a change does to a flag that the base has but could not read: nobody knows, and that is said. */
function findUnknownBase(base: LoadedFlags, head: LoadedFlags): Finding[] {
  if (head.flagSet === null || base.files.size === 0) return [];
  const { flagSet } = base;
  const hadFlag = new Set(base.keys.values());
  const unknown = [...head.flagSet.flags.values()].filter((flag) => {
    const before = flagSet?.flags.get(flag.key);
    const isSame = before?.definition === flag.definition && flagSet?.vocabulary === head.flagSet?.vocabulary;
    return (
      hadFlag.has(flag.key) && !isSame && flag.decisions !== null && (before?.decisions ?? null) === null
    );
  });
  return unknown.map((flag) =>
    aboutFlag(flag, 'notice', {
      rule: 'base-unreadable',
      message: 'The base has problems with this flag, so what changes for it is not known.',
      remedy: 'Look at the file by hand this once; from here on it can be compared.',
    }),
  );
}

function aboutFlag(
  { key, file }: { readonly key: string; readonly file: string },
  severity: Finding['severity'],
  complaint: Pick<Finding, 'rule' | 'message' | 'remedy'>,
): Finding {
  return {
    ...complaint,
    severity,
    flag: key,
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    touched: true,
  };
}

function byPlace(a: Finding, b: Finding): number {
  return byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column || byCodeUnit(a.rule, b.rule);
}

function kibibytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}
