import type {
  Audience,
  AudienceChange,
  Change,
  Finding,
  Report,
  Served,
  Share,
  Side,
} from '../model/index.ts';
import { sortedEntries } from '../model/index.ts';
import { HIDDEN } from './hidden.ts';

/** The report as JSON for programs: the order of keys of the schema, two spaces, a line break at the end. */
export function renderJson(report: Report): string {
  return stableJson({
    version: report.version,
    base: report.base && side(report.base),
    head: side(report.head),
    summary: {
      flags: report.summary.flags,
      changedFlags: report.summary.changedFlags,
      incomparableFlags: report.summary.incomparableFlags,
      errors: report.summary.errors,
      warnings: report.summary.warnings,
      notices: report.summary.notices,
    },
    findings: report.findings.map(finding),
    changes: report.changes.map(change),
  } satisfies Report);
}

/** JSON that is safe in a log: what is hidden or could be a workflow command is written as `\uXXXX`. */
export function stableJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
    .replace(/[^\n]+/g, (line) => line.replace(HIDDEN, unicodeEscape))
    .replaceAll('##[', '#\\u0023[');
  return `${text}\n`;
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
  const { rule, severity, message, remedy, flag, file, line, column, endLine, endColumn, touched } = finding;
  return { rule, severity, message, remedy, flag, file, line, column, endLine, endColumn, touched };
}

function change(change: Change): Change {
  const { flag, environment, kind, file, killed, audiences, details } = change;
  return {
    flag,
    environment,
    kind,
    file,
    killed: { before: killed.before, after: killed.after },
    audiences: audiences.map(audienceChange),
    details,
  };
}

function audienceChange({ audience, before, after }: AudienceChange): AudienceChange {
  return {
    audience: audienceOf(audience),
    before: before && served(before),
    after: after && served(after),
  };
}

function audienceOf({ kind, rule, name }: Audience): Audience {
  return { kind, rule, name };
}

function served({ unit, shares }: Served): Served {
  return {
    unit,
    shares: shares.map(({ variant, value, percentage }) => ({ variant, value: sorted(value), percentage })),
  };
}

/** The order of a map never means anything: object values come out by key. */
function sorted(value: Share['value']): Share['value'] {
  return typeof value === 'object' ? sortedMap(value) : value;
}

function sortedMap(map: object): object {
  return Object.fromEntries(sortedEntries({ ...map }).map(([key, value]) => [key, sortedJson(value)]));
}

function sortedJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedJson);
  return typeof value === 'object' && value !== null ? sortedMap(value) : value;
}
