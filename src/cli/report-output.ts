import { listRules } from '../commands/index.ts';
import type { Report } from '../model/index.ts';
import {
  type FailOn,
  isBlocked,
  renderGithub,
  renderJson,
  renderMarkdown,
  renderSarif,
  renderText,
} from '../report/index.ts';
import type { Output, Terminal } from './command.ts';
import { VERSION } from './generated/version.ts';
import type { formats } from './options.ts';

/** The report in the format asked for, and the exit code it deserves. */
export function reportOutput(
  report: Report,
  format: (typeof formats)[number],
  failOn: FailOn,
  terminal: Terminal,
): Output {
  return {
    stdout: render(report, format, terminal),
    stderr: '',
    exitCode: isBlocked(report, failOn) ? 1 : 0,
  };
}

function render(report: Report, format: (typeof formats)[number], { colours }: Terminal): string {
  switch (format) {
    case 'text':
      return renderText(report, { colours });
    case 'markdown':
      return renderMarkdown(report);
    case 'json':
      return renderJson(report);
    case 'github':
      return renderGithub(report);
    case 'sarif':
      return renderSarif(report, listRules(), { version: VERSION, home: null });
  }
}
