import type { Report } from '../model/index.ts';
import { annotations } from './annotations.ts';
import { renderText } from './text.ts';
import { workflowCommand } from './workflow-command.ts';

/** The report for the log of a GitHub Actions step: the text, then a command for each annotation. */
export function renderGithub(report: Report): string {
  const commands = annotations(report).map((annotation) => `${workflowCommand(annotation)}\n`);
  return renderText(report, { colours: false }) + commands.join('');
}
