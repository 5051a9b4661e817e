import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the report where later steps can read it; outputs hold at most 1 MiB.
 *
 * @param json the report for programs
 * @returns the paths of both files
 */
export function writeFiles(
  temporary: string,
  json: string,
  markdown: string,
): { report: string; markdown: string } {
  const directory = mkdtempSync(join(temporary, 'flaghoist-'));
  const files = { report: join(directory, 'report.json'), markdown: join(directory, 'report.md') };
  writeFileSync(files.report, json);
  writeFileSync(files.markdown, markdown);
  return files;
}
