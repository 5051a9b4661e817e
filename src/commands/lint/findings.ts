import { criticalIn, type FoundChange } from '../../exposure/index.ts';
import { type Configuration, lint, type SkippedFinding } from '../../lint/index.ts';
import type { LoadedFlags } from '../../load/index.ts';
import type { Change, Decision, Finding, Fix, History } from '../../model/index.ts';
import { baselineOf, NO_BASELINE } from './baseline.ts';
import { firstDrafts } from './first-drafts.ts';
import { placeDrafts } from './place-drafts.ts';

/** What the rules need to know besides the two sides. */
export interface LintContext {
  readonly configuration: Configuration;
  readonly changes: readonly FoundChange[];
  readonly onlyLowers: boolean;
  readonly history: History | null;
  readonly owners: ReadonlySet<string> | null;
  readonly isMergeGroup: boolean;
  readonly isSame: (a: Decision, b: Decision) => boolean | null;
  readonly now: number;
  /** Whether the head is judged as a later pull request would be that touches every flag. */
  readonly isForBaseline: boolean;
}

/** A safe edit of a file. */
export interface FileFix {
  readonly file: string;
  readonly fix: Fix;
}

/** What the rules of the policy found, and what of it does not count. */
export interface LintFindings {
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedFinding[];
  /** The safe edits of what this comparison touches. */
  readonly fixes: readonly FileFix[];
  /** The rules that would block taking a change back. */
  readonly revertBlockedBy: (change: Change) => string[];
}

/** Runs the rules over a comparison; without a readable policy there are none. */
export function lintFindings(
  base: LoadedFlags | null,
  head: LoadedFlags,
  context: LintContext,
): LintFindings {
  if (head.flagSet === null) return { findings: [], skipped: [], fixes: [], revertBlockedBy: () => [] };
  const { configuration, changes, isForBaseline, ...others } = context;
  // Where the base has no policy, the rules come with this comparison, and there is nothing it could have changed.
  const before = isForBaseline ? head.flagSet : (base?.flagSet ?? null);
  const { drafts, skipped, revertBlockedBy } = lint(
    {
      ...others,
      base: before,
      head: head.flagSet,
      changes: isForBaseline ? [] : changes.map(({ change }) => change),
      isEdited: isForBaseline ? () => true : editedBetween(base, head),
      isFileEdited: (file) => base?.files.get(file) !== head.files.get(file),
      isCritical: criticalIn((before ?? head.flagSet).policy, head.flagSet.policy),
      baseline: isForBaseline ? NO_BASELINE : baselineOf(base, head),
    },
    configuration,
  );
  const { told, left } = firstDrafts(drafts);
  const findings = placeDrafts(told, base, head);
  return {
    findings: left === 0 ? findings : [...findings, tooMany(head.flagSet.policy.file, told.length, left)],
    skipped,
    fixes: drafts.flatMap(({ file, touched, complaint: { fix } }) => (touched && fix ? [{ file, fix }] : [])),
    revertBlockedBy,
  };
}

/** Whoever has so many is told so, and what blocks was told first. */
function tooMany(file: string, told: number, left: number): Finding {
  return {
    rule: 'too-many-problems',
    severity: 'notice',
    message: `More than ${told} findings; ${left} more are not shown.`,
    remedy:
      'Solve the first ones and check again, or write a baseline with `flaghoist check --write-baseline`.',
    flag: null,
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    touched: true,
    clears: null,
    fix: null,
  };
}

/** By key, so that a file that only moves is not edited. */
function editedBetween(base: LoadedFlags | null, head: LoadedFlags): (key: string) => boolean {
  const ids = ({ keys, files }: LoadedFlags): Map<string, string | undefined> =>
    new Map([...keys].map(([file, key]) => [key, files.get(file)]));
  const [old, current] = [base === null ? new Map<string, string>() : ids(base), ids(head)];
  return (key) => old.get(key) !== current.get(key);
}
