import { diffFlagSets, type FoundChange } from '../exposure/index.ts';
import type { LoadedFlags } from '../load/index.ts';
import type { Finding, FlagSet, Report } from '../model/index.ts';
import { byPlace } from '../report/index.ts';
import type { ContextFile } from './contexts.ts';
import { findProblems, problemFixes } from './findings.ts';
import { applyRules, type Rules } from './lint/apply-rules.ts';
import type { FileFix } from './lint/findings.ts';
import { policyChange } from './policy-change.ts';
import { isOnlyLowering, makeReport } from './report.ts';

/** What a comparison is asked besides what changes. */
export interface Questions {
  /** Contexts to count over. */
  readonly contexts: ContextFile | null;
  /** The rules of the policy; null for those only that a flag must pass to be read. */
  readonly rules: Rules | null;
}

/** A report, and the safe edits of what it found in what the comparison touches. */
export interface Compared {
  readonly report: Report;
  readonly fixes: readonly FileFix[];
}

/** The report on a head, and on what it changes from a base; null compares with nothing. */
export function compare(base: LoadedFlags | null, head: LoadedFlags, questions?: Questions): Report {
  return compareWithFixes(base, head, questions).report;
}

/** The same, with what can be mended. */
export function compareWithFixes(
  base: LoadedFlags | null,
  head: LoadedFlags,
  { contexts, rules }: Questions = { contexts: null, rules: null },
): Compared {
  const problems = findProblems(base, head);
  const changes = base === null ? [] : findChanges(base, head);
  const incomparable =
    base === null ? 0 : new Set(problems.filter(isIncomparable).map(({ flag }) => flag)).size;
  const policy = base === null ? null : policyChange(base, head);
  const onlyLowers = isOnlyLowering({ changes: changes.map(({ change }) => change), incomparable, policy });
  const applied = rules === null ? null : applyRules(base, head, { rules, changes, onlyLowers });
  const report = makeReport({
    base: base?.side ?? null,
    head: head.side,
    flags: head.keys.size,
    changes: applied?.changes ?? changes,
    findings: [...problems, ...(applied?.findings ?? [])].sort(byPlace),
    incomparable,
    policy,
    exceptions: applied?.exceptions ?? [],
    skipped: applied?.skipped ?? [],
    contexts,
  });
  return { report, fixes: [...problemFixes(base, head), ...(applied?.fixes ?? [])] };
}

function findChanges(base: LoadedFlags, head: LoadedFlags): FoundChange[] {
  if (head.flagSet === null) return [];
  const before = base.files.size === 0 ? emptyFlagSet(head.flagSet) : base.flagSet;
  return before === null ? [] : diffFlagSets(before, head.flagSet);
}

/** The side before the first flag was written. It has no policy, so it borrows one. */
function emptyFlagSet({ policy }: FlagSet): FlagSet {
  return { policy, vocabulary: '', flags: new Map(), unreadable: new Set(), segments: new Map() };
}

/** A finding that leaves open what changes for its flag. */
function isIncomparable({ flag, touched, rule }: Finding): boolean {
  return flag !== null && touched && rule !== 'flag-too-large';
}
