import { criticalIn, type FoundChange } from '../../exposure/index.ts';
import { type Configuration, type Draft, lint, type SkippedFinding } from '../../lint/index.ts';
import type { LoadedFlags } from '../../load/index.ts';
import type { Change, Decision, Finding, FlagSet, History } from '../../model/index.ts';
import { baselineOf, NO_BASELINE } from './baseline.ts';
import { causeOf } from './cause.ts';

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
  /** Whether findings count that `baseline.yaml` lists, for writing it anew. */
  readonly ignoresBaseline: boolean;
}

/** What the rules of the policy found, and what of it does not count. */
export interface LintFindings {
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedFinding[];
  /** The rules that would block taking a change back. */
  readonly revertBlockedBy: (change: Change) => string[];
}

/** Runs the rules over a comparison; without a readable policy there are none. */
export function lintFindings(
  base: LoadedFlags | null,
  head: LoadedFlags,
  context: LintContext,
): LintFindings {
  if (head.flagSet === null) return { findings: [], skipped: [], revertBlockedBy: () => [] };
  const { configuration, changes, ignoresBaseline, ...others } = context;
  // Where the base has no policy, the rules come with this comparison, and there is nothing it could have changed.
  const before = base?.flagSet ?? null;
  const { drafts, skipped, revertBlockedBy } = lint(
    {
      ...others,
      base: before,
      head: head.flagSet,
      changes: changes.map(({ change }) => change),
      isEdited: editedBetween(base, head),
      isFileEdited: (file) => base?.files.get(file) !== head.files.get(file),
      isCritical: criticalIn((before ?? head.flagSet).policy, head.flagSet.policy),
      baseline: ignoresBaseline ? NO_BASELINE : baselineOf(base, head),
    },
    configuration,
  );
  return { findings: placed(drafts, base, head, before, head.flagSet), skipped, revertBlockedBy };
}

/** By key, so that a file that only moves is not edited. */
function editedBetween(base: LoadedFlags | null, head: LoadedFlags): (key: string) => boolean {
  const ids = ({ keys, files }: LoadedFlags): Map<string, string | undefined> =>
    new Map([...keys].map(([file, key]) => [key, files.get(file)]));
  const [old, current] = [base === null ? new Map<string, string>() : ids(base), ids(head)];
  return (key) => old.get(key) !== current.get(key);
}

function placed(
  drafts: readonly Draft[],
  base: LoadedFlags | null,
  head: LoadedFlags,
  before: FlagSet | null,
  after: FlagSet,
): Finding[] {
  const byFile = new Map<string, Draft[]>();
  for (const draft of drafts) byFile.set(draft.file, [...(byFile.get(draft.file) ?? []), draft]);
  return [...byFile].flatMap(([file, own]) => {
    const places = head.place(
      file,
      own.map(({ rule, complaint: { message, remedy, path = [], at = 'value' } }) => ({
        rule,
        message,
        remedy,
        path,
        at,
      })),
    );
    return own.flatMap((draft, index): Finding[] => {
      const place = places[index];
      if (place === undefined) return [];
      const found: Finding = {
        ...place,
        severity: draft.severity,
        flag: draft.flag,
        touched: draft.touched,
        clears: draft.complaint.clears === undefined ? null : new Date(draft.complaint.clears).toISOString(),
      };
      return [atCause(found, base, head, before, after)];
    });
  });
}

/** A finding on a flag whose own file is the same points at the line that touches it. */
function atCause(
  found: Finding,
  base: LoadedFlags | null,
  head: LoadedFlags,
  before: FlagSet | null,
  after: FlagSet,
): Finding {
  if (!found.touched || found.flag === null || base === null || before === null) return found;
  const flag = after.flags.get(found.flag);
  if (flag === undefined || base.files.get(flag.file) !== head.files.get(flag.file)) return found;
  const cause = causeOf(flag, base, head);
  if (cause === null) return found;
  const { file, line } = cause;
  return {
    ...found,
    file,
    line,
    column: 1,
    endLine: line,
    endColumn: 1,
    message: `\`${flag.key}\`, which this line touches: ${found.message}`,
  };
}
