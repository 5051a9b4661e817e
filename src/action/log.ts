import type { Report } from '../model/index.ts';
import { renderGithub, workflowCommand } from '../report/index.ts';

/** The one module that writes to the log, where every line may be taken for a command. */
export function logReport(report: Report): void {
  process.stdout.write(renderGithub(report));
}

/** An error annotation without a place; the message is one line. */
export function logFailure(message: string): void {
  const annotation = { level: 'error', title: 'Flaghoist', message, place: null } as const;
  process.stdout.write(`${workflowCommand(annotation)}\n`);
}
