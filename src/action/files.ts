import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../model/index.ts';
import { renderJson } from '../report/index.ts';

/** Writes the report where later steps can read it; outputs hold at most 1 MiB. */
export function writeFiles(
  temporary: string,
  report: Report,
  markdown: string,
): { report: string; markdown: string } {
  const directory = mkdtempSync(join(temporary, 'flaghoist-'));
  const files = { report: join(directory, 'report.json'), markdown: join(directory, 'report.md') };
  writeFileSync(files.report, renderJson(report));
  writeFileSync(files.markdown, markdown);
  return files;
}
