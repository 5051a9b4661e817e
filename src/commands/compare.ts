import { diffFlagSets } from '../exposure/index.ts';
import type { LoadedFlags } from '../load/index.ts';
import type { Change, Finding, FlagSet, Report, Severity } from '../model/index.ts';
import { findProblems } from './findings.ts';

/** The report on a head, and on what it changes from a base; null compares with nothing. */
export function compare(base: LoadedFlags | null, head: LoadedFlags): Report {
  const changes = base === null ? [] : findChanges(base, head);
  const findings = findProblems(base, head);
  const count = (severity: Severity): number =>
    findings.filter((each: Finding) => each.severity === severity).length;
  return {
    version: 1,
    base: base?.side ?? null,
    head: head.side,
    summary: {
      flags: head.keys.size,
      changedFlags: new Set(changes.map(({ flag }) => flag)).size,
      incomparableFlags:
        base === null ? 0 : new Set(findings.filter(isIncomparable).map(({ flag }) => flag)).size,
      errors: count('error'),
      warnings: count('warning'),
      notices: count('notice'),
    },
    findings,
    changes,
  };
}

function findChanges(base: LoadedFlags, head: LoadedFlags): Change[] {
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
