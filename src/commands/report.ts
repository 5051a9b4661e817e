import { countContexts, type FoundChange, highestRisk } from '../exposure/index.ts';
import type {
  Change,
  Finding,
  NewException,
  PolicyChange,
  Report,
  Severity,
  Side,
  SkippedRule,
} from '../model/index.ts';
import type { ContextFile } from './contexts.ts';

/** All that a report is made of. */
export interface ReportParts {
  readonly base: Side | null;
  readonly head: Side;
  /** How many flags the head has. */
  readonly flags: number;
  readonly changes: readonly FoundChange[];
  readonly findings: readonly Finding[];
  /** How many flags cannot be compared. */
  readonly incomparable: number;
  readonly policy: PolicyChange | null;
  readonly exceptions: readonly NewException[];
  readonly skipped: readonly SkippedRule[];
  readonly contexts: ContextFile | null;
}

/** Whether every change only takes people back to the safe variant; what cannot be compared may do anything. */
export function isOnlyLowering({
  changes,
  incomparable,
  policy,
}: {
  readonly changes: readonly Change[];
  readonly incomparable: number;
  readonly policy: PolicyChange | null;
}): boolean {
  return incomparable === 0 && policy === null && changes.every(({ onlyLowers }) => onlyLowers);
}

/** Puts a report together, with its summary. */
export function makeReport(parts: ReportParts): Report {
  const { base, head, findings, policy, contexts } = parts;
  const changes = parts.changes.map((found) =>
    contexts === null ? found.change : { ...found.change, counts: countContexts(found, contexts.contexts) },
  );
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  // What cannot be compared may do anything.
  const isWhole = parts.incomparable === 0;
  const risks = [
    ...changes.map(({ risk }) => risk.level),
    ...(policy === null && isWhole ? [] : (['high'] as const)),
  ];
  return {
    version: 1,
    base,
    head,
    summary: {
      flags: parts.flags,
      changedFlags: new Set(changes.map(({ flag }) => flag)).size,
      incomparableFlags: parts.incomparable,
      errors: count('error'),
      warnings: count('warning'),
      notices: count('notice'),
      risk: highestRisk(risks),
      onlyLowers: isOnlyLowering({ changes, incomparable: parts.incomparable, policy }),
    },
    policy,
    exceptions: [...parts.exceptions],
    contexts: contexts && { name: contexts.name, total: contexts.contexts.length },
    findings: [...findings],
    skipped: [...parts.skipped],
    changes,
  };
}
