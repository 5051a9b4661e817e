import type { Report, Severity } from '../model/index.ts';

/** From which severity on a report fails. */
export const failOnLevels = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof failOnLevels)[number];

/** Whether the report holds a finding that fails the check. Notices never do. */
export function isBlocked({ summary }: Report, failOn: FailOn): boolean {
  return (
    (blocks('error', failOn) && summary.errors > 0) || (blocks('warning', failOn) && summary.warnings > 0)
  );
}

/** Whether a finding of this severity fails the check. */
export function blocks(severity: Severity, failOn: FailOn): boolean {
  switch (failOn) {
    case 'error':
      return severity === 'error';
    case 'warning':
      return severity !== 'notice';
    case 'never':
      return false;
  }
}

/** Whether a rule found something that blocks, or wants a look, in what this change touches. */
export function hasProblems({ findings }: Report): boolean {
  return findings.some(
    ({ severity, touched }) => severity === 'error' || (severity === 'warning' && touched),
  );
}

/** Whether there is anything to tell a reviewer. */
export function hasNews(report: Report): boolean {
  const { changedFlags, incomparableFlags } = report.summary;
  return (
    changedFlags > 0 ||
    incomparableFlags > 0 ||
    report.policy !== null ||
    report.exceptions.length > 0 ||
    hasProblems(report)
  );
}
