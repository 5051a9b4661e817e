import type {
  Audience,
  AudienceChange,
  Change,
  Count,
  Finding,
  Move,
  NewException,
  Outcome,
  PlacedEdit,
  Report,
  Share,
  Side,
  SkippedRule,
} from '../model/index.ts';
import { replaceHiddenInLines } from './hidden.ts';
import { sortedMap } from './sorted-json.ts';

/** The report as JSON for programs: the order of keys of the schema, two spaces, a line break at the end. */
export function renderJson(report: Report): string {
  const { summary, policy, contexts } = report;
  return stableJson({
    version: report.version,
    base: report.base && side(report.base),
    head: side(report.head),
    summary: {
      flags: summary.flags,
      changedFlags: summary.changedFlags,
      incomparableFlags: summary.incomparableFlags,
      errors: summary.errors,
      warnings: summary.warnings,
      notices: summary.notices,
      risk: summary.risk,
      onlyLowers: summary.onlyLowers,
    },
    policy: policy && { file: policy.file, fields: policy.fields, details: policy.details },
    exceptions: report.exceptions.map(exception),
    contexts: contexts && { name: contexts.name, total: contexts.total },
    findings: report.findings.map(finding),
    skipped: report.skipped.map(skippedRule),
    changes: report.changes.map(change),
  } satisfies Report);
}

/** JSON that is safe in a log: what is hidden or could be a workflow command is written as `\uXXXX`. */
export function stableJson(value: unknown): string {
  return safe(JSON.stringify(value, null, 2));
}

/** The same on one line, for whom size matters more than sight. */
export function compactJson(value: unknown): string {
  return safe(JSON.stringify(value));
}

function safe(json: string): string {
  const text = replaceHiddenInLines(json, unicodeEscape);
  return `${text.replaceAll('##[', '#\\u0023[')}\n`;
}

function unicodeEscape(hidden: string): string {
  return Array.from({ length: hidden.length }, (_, index) => unit(hidden.charCodeAt(index))).join('');
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

function side({ name, commit }: Side): Side {
  return { name, commit };
}

function finding(finding: Finding): Finding {
  const { rule, severity, message, remedy, flag, file, line, column, endLine, endColumn } = finding;
  const { touched, clears, fix } = finding;
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
    clears,
    fix: fix && { description: fix.description, edits: fix.edits.map(edit) },
  };
}

function edit({ startLine, startColumn, endLine, endColumn, text }: PlacedEdit): PlacedEdit {
  return { startLine, startColumn, endLine, endColumn, text };
}

function exception({ rule, flag, file, reason, until }: NewException): NewException {
  return { rule, flag, file, reason, until };
}

function skippedRule({ rule, because, flags }: SkippedRule): SkippedRule {
  return { rule, because, flags };
}

function change({ killed, safe, risk, counts, ...change }: Change): Change {
  return {
    flag: change.flag,
    renamedFrom: change.renamedFrom,
    environment: change.environment,
    kind: change.kind,
    file: change.file,
    killed: { before: killed.before, after: killed.after },
    safe: safe && { before: outcome(safe.before), after: outcome(safe.after) },
    variants: change.variants.map(({ variant, before, after }) => ({
      variant,
      before: sorted(before),
      after: sorted(after),
    })),
    audiences: change.audiences.map(audienceChange),
    undecided: change.undecided,
    onlyLowers: change.onlyLowers,
    risk: { level: risk.level, reason: risk.reason },
    details: change.details,
    revertBlockedBy: change.revertBlockedBy,
    counts: counts === null ? null : counts.map(count),
  };
}

function audienceChange(change: AudienceChange): AudienceChange {
  const { audience, undecided, units, keys, before, after, moves, revert } = change;
  return {
    audience: audienceOf(audience),
    undecided,
    units,
    keys: keys && { attribute: keys.attribute, of: keys.of },
    before: before.map(share),
    after: after.map(share),
    moves: moves.map(move),
    revert: revert.map(move),
    reshuffle: change.reshuffle,
    unrelated: change.unrelated,
    broad: change.broad,
  };
}

function audienceOf({ kind, rule, name, words }: Audience): Audience {
  return { kind, rule, name, words };
}

function outcome({ kind, variant }: Outcome): Outcome {
  return { kind, variant };
}

function count({ kind, from, to, contexts }: Count): Count {
  return { kind, from: outcome(from), to: outcome(to), contexts };
}

function share({ outcome: own, percentage, keys, enrolled }: Share): Share {
  return { outcome: outcome(own), percentage, keys, enrolled };
}

function move({ kind, from, to, percentage, keys }: Move): Move {
  return { kind, from: outcome(from), to: outcome(to), percentage, keys };
}

/** Object values come out by key. */
function sorted<T>(value: T): T | object {
  return typeof value === 'object' && value !== null ? sortedMap(value) : value;
}
