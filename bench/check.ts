import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeRepository } from './generated-flags.ts';
import { readAndParse } from './read-and-parse.ts';
import { showSpread, spread } from './statistics.ts';

/**
 * `flaghoist check` of a repository in which one flag changes, as a cold process of the built bundle. Every round
 * measures the contestants one after the other; what counts is the ratio within a round.
 *
 *     npm run build && node bench/check.ts
 */

const ROUNDS = 7;
const CLI = resolve('dist/cli/index.js');

for (const count of [1_000, 2_000, 4_000, 10_000]) {
  const directory = mkdtempSync(join(tmpdir(), 'flaghoist-bench-'));
  try {
    writeRepository(directory, count);
    report(count, directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function report(count: number, directory: string): void {
  const floor = join(directory, 'floor.mjs');
  writeFileSync(floor, readAndParse(import.meta.resolve('js-yaml'), [directory]));
  const rounds = Array.from({ length: ROUNDS }, () => ({
    node: seconds(['--eval', ''], directory),
    floor: seconds([floor], directory),
    check: seconds([CLI, 'check', '--base', 'main'], directory),
  }));
  const ratio = (other: 'node' | 'floor'): string =>
    showSpread(spread(rounds.map((each) => each.check / each[other])));
  const time = (name: 'node' | 'floor' | 'check'): string =>
    showSpread(spread(rounds.map((each) => each[name])), 2);
  process.stdout.write(
    `${String(count).padStart(6)} flags: check ${time('check')} s; node alone ${time('node')} s (ratio ${ratio('node')}); ` +
      `reading and parsing the same bytes ${time('floor')} s (ratio ${ratio('floor')})\n`,
  );
}

/** The time of one cold process. A check that finds something has failed, and a benchmark of it means nothing. */
function seconds(args: readonly string[], directory: string): number {
  const start = performance.now();
  execFileSync(process.execPath, args, { cwd: directory, stdio: ['ignore', 'ignore', 'inherit'] });
  return (performance.now() - start) / 1000;
}
