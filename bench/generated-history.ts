import { execFileSync } from 'node:child_process';
import { flagFiles } from './generated-flags.ts';

/** How a generated past looks. */
export interface HistoryShape {
  readonly flags: number;
  readonly commits: number;
  /** Whether all flags lie in one folder; otherwise each hundred has its own. */
  readonly isFlat: boolean;
}

/** How many flags each commit after the first raises or lowers. */
export const TOUCHED = 4;

/** Writes a repository whose first commit holds all flags, and each other one changes a few of them, an hour apart. */
export function writeHistory(directory: string, { flags, commits, isFlat }: HistoryShape): void {
  const place = (path: string): string => (isFlat ? path.replace(/team-\d+\//, '') : path);
  const files = flagFiles(flags, () => 5);
  const changeable = [...files].filter(([, text]) => text.includes('percentage: 5\n'));
  const stream = Array.from({ length: commits }, (_, index) => {
    const changes = index === 0 ? [...files] : touched(changeable, index);
    return commit(index) + changes.map(([path, text]) => change(place(path), text)).join('');
  });
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', directory]);
  execFileSync('git', ['-C', directory, 'fast-import', '--quiet'], { input: stream.join('') });
}

function touched(files: readonly [string, string][], index: number): [string, string][] {
  return Array.from({ length: TOUCHED }, (_, which): [string, string] => {
    const [path, text] = files[(index * 7919 + which * 104_729) % files.length] ?? ['', ''];
    return [path, text.replace('percentage: 5\n', `percentage: ${6 + (index % 90)}\n`)];
  });
}

const START = Date.parse('2026-01-01T00:00:00Z') / 1000;

function commit(index: number): string {
  return `commit refs/heads/main\ncommitter Bench <bench@example.com> ${START + index * 3600} +0000\n${data(`Change flags (#${index + 1})`)}`;
}

function change(path: string, text: string): string {
  return `M 100644 inline ${path}\n${data(text)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
