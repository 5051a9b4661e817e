import type { Report, Severity } from '../model/index.ts';
import { renderGithub, workflowCommand } from '../report/index.ts';

/** The one module that writes to the log, where every line may be taken for a command. */
export function logReport(report: Report): void {
  process.stdout.write(renderGithub(report));
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
