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

/** Every rule there is, on a day on which none of the flags is late. */
const STRICT = 'lint: { preset: strict@1 }\n';
const NOW = ['--now', '2026-11-25T12:00:00Z'];

for (const count of [1_000, 2_000, 4_000, 10_000]) {
  const place = mkdtempSync(join(tmpdir(), 'flaghoist-bench-'));
  const [directory, strict] = [join(place, 'plain'), join(place, 'strict')];
  try {
    writeRepository(directory, count);
    writeRepository(strict, count, STRICT);
    report(count, directory, strict);
  } finally {
    rmSync(place, { recursive: true });
  }
}

function report(count: number, directory: string, strict: string): void {
  const floor = join(directory, 'floor.mjs');
  writeFileSync(floor, readAndParse(import.meta.resolve('js-yaml'), [directory]));
  const rounds = Array.from({ length: ROUNDS }, () => ({
    node: seconds(['--eval', ''], directory),
    floor: seconds([floor], directory),
    check: seconds([CLI, 'check', '--base', 'main', ...NOW], directory),
    rules: seconds([CLI, 'check', '--base', 'main', '--fail-on', 'never', ...NOW], strict),
  }));
  const ratio = (other: 'node' | 'floor'): string =>
    showSpread(spread(rounds.map((each) => each.check / each[other])));
  const rules = showSpread(spread(rounds.map((each) => each.rules / each.check)));
  const time = (name: 'node' | 'floor' | 'check' | 'rules'): string =>
    showSpread(spread(rounds.map((each) => each[name])), 2);
  process.stdout.write(
    `${String(count).padStart(6)} flags: check ${time('check')} s; node alone ${time('node')} s (ratio ${ratio('node')}); ` +
      `reading and parsing the same bytes ${time('floor')} s (ratio ${ratio('floor')}); ` +
      `with every rule ${time('rules')} s (${rules} times the check)\n`,
  );
}

/** The time of one cold process. A check that finds something has failed, and a benchmark of it means nothing. */
function seconds(args: readonly string[], directory: string): number {
  const start = performance.now();
  execFileSync(process.execPath, args, { cwd: directory, stdio: ['ignore', 'ignore', 'inherit'] });
  return (performance.now() - start) / 1000;
}
