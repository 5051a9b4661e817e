import type { Finding, Report, Severity } from '../model/index.ts';
import { byUrgency, severities } from './findings.ts';
import { oneLine } from './one-line.ts';
import { sentence } from './words.ts';

/** What GitHub shows of one level in one step; whatever comes after is dropped without a word. */
const perLevel = 10;

/** One line of a pull request marked with a message; without a place it is shown with the run. */
export interface Annotation {
  readonly level: Severity;
  readonly title: string;
  readonly message: string;
  readonly place: AnnotationPlace | null;
}

/** Always within one line: for a range of lines the runner drops the columns. */
export interface AnnotationPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The column after the last one, or null where the finding goes on in the next line. */
  readonly endColumn: number | null;
}

/** At most ten per level, the worst first; where there are more, the tenth says how many. */
export function annotations(report: Report): Annotation[] {
  const sorted = [...report.findings].sort(byUrgency);
  return severities.flatMap((level) =>
    limited(
      level,
      sorted.filter((finding) => finding.severity === level),
    ),
  );
}

function limited(level: Severity, findings: readonly Finding[]): Annotation[] {
  if (findings.length <= perLevel) return findings.map(annotation);
  const shown = findings.slice(0, perLevel - 1);
  const message = `and ${findings.length - shown.length} more of this level; the log lists them all`;
  return [...shown.map(annotation), { level, title: 'more findings', message, place: null }];
}

function annotation(finding: Finding): Annotation {
  const { severity, rule, message, remedy, file, line, column, endLine, endColumn } = finding;
  return {
    level: severity,
    title: oneLine(rule),
    message: oneLine(`${sentence(message)} ${remedy}`),
    place: { file: oneLine(file), line, column, endColumn: endLine === line ? endColumn : null },
  };
}
