import type { CleanupReport, Report, Severity } from '../model/index.ts';
import { renderCleanupText, renderGithub, workflowCommand } from '../report/index.ts';

/** The one module that writes to the log, where every line may be taken for a command. */
export function logReport(report: Report): void {
  process.stdout.write(renderGithub(report));
}

/** A cleanup has no annotations: nobody has just changed anything. */
export function logCleanup(report: CleanupReport): void {
  process.stdout.write(renderCleanupText(report, { colours: false }));
}

/** An error annotation without a place; the message is one line. */
export function logFailure(message: string): void {
  log('error', message);
}

/** A notice without a place; the message is one line. */
export function logNotice(message: string): void {
  log('notice', message);
}

function log(level: Severity, message: string): void {
  process.stdout.write(`${workflowCommand({ level, title: 'Flaghoist', message, place: null })}\n`);
}
