import { diffFlagSets, type FoundChange } from '../exposure/index.ts';
import type { LoadedFlags } from '../load/index.ts';
import type { Finding, FlagSet, Report } from '../model/index.ts';
import type { ContextFile } from './contexts.ts';
import { findProblems } from './findings.ts';
import { policyChange } from './policy-change.ts';
import { makeReport } from './report.ts';

/** The report on a head, and on what it changes from a base; null compares with nothing. */
export function compare(base: LoadedFlags | null, head: LoadedFlags, contexts: ContextFile | null): Report {
  const findings = findProblems(base, head);
  return makeReport({
    base: base?.side ?? null,
    head: head.side,
    flags: head.keys.size,
    changes: base === null ? [] : findChanges(base, head),
    findings,
    incomparable: base === null ? 0 : new Set(findings.filter(isIncomparable).map(({ flag }) => flag)).size,
    policy: base === null ? null : policyChange(base, head),
    contexts,
  });
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
