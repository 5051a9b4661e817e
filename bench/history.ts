import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cost, cost } from './cost.ts';
import { type HistoryShape, writeHistory } from './generated-history.ts';
import { showSpread, spread } from './statistics.ts';

/**
 * The past of a branch: one pass of git, and then since when each flag is unchanged in production, which reads every
 * version of every flag. A cold process from source, its start included. Every round measures all sizes, each after
 * `git log` alone; what counts is the ratio within a round, of CPU where other programs run beside it.
 *
 *     node bench/history.ts [folders] [flat]
 */

const ROUNDS = 3;
const LAYOUTS: readonly string[] = process.argv.length > 2 ? process.argv.slice(2) : ['folders', 'flat'];

/** From one time to four times as much, and less of one thing alone. */
const SIZES = [
  { flags: 2_500, commits: 500 },
  { flags: 5_000, commits: 1_000 },
  { flags: 10_000, commits: 2_000 },
  { flags: 10_000, commits: 500 },
];

/** Git's part, without what only guards against odd configurations. */
const LOG = [
  ...['-c', 'core.commitGraph=false', 'log', '--first-parent', '--diff-merges=first-parent', '--raw', '-z'],
  ...['--no-abbrev', '--no-renames', '--format=%H', 'main', '--', 'flags'],
];

const NOTHING: Cost = { wall: Number.NaN, cpu: Number.NaN };

/** One size in one round. */
interface Measured {
  readonly whole: Cost;
  readonly git: Cost;
}

for (const layout of LAYOUTS) {
  const place = mkdtempSync(join(tmpdir(), 'flaghoist-bench-'));
  try {
    await report(layout, place);
  } finally {
    rmSync(place, { recursive: true });
  }
}

async function report(layout: string, place: string): Promise<void> {
  const shapes = SIZES.map((size): HistoryShape => ({ ...size, isFlat: layout === 'flat' }));
  for (const [index, shape] of shapes.entries()) writeHistory(join(place, `${index}`), shape);
  const rounds: Measured[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const measured: Measured[] = [];
    for (const [index, shape] of shapes.entries())
      measured.push(await measure(join(place, `${index}`), shape));
    rounds.push(measured);
  }
  const [load = 0] = loadavg();
  process.stdout.write(`${layout}; load ${load.toFixed(1)} on ${availableParallelism()} processors\n`);
  for (const [index, { flags, commits }] of shapes.entries()) {
    const all = (take: (measured: Measured) => number, of = index): number[] =>
      rounds.map((round) => take(round[of] ?? { whole: NOTHING, git: NOTHING }));
    const own = ({ whole, git }: Measured): number => whole.cpu - git.cpu;
    const ratio = (a: readonly number[], b: readonly number[]): string =>
      showSpread(spread(a.map((each, round) => each / (b[round] ?? Number.NaN))));
    const seconds = (take: (measured: Measured) => number): string => showSpread(spread(all(take)), 2);
    process.stdout.write(
      `${String(flags).padStart(6)} flags, ${String(commits).padStart(5)} commits: ${seconds(({ whole }) => whole.wall)} s, ` +
        `of CPU ${seconds(({ whole }) => whole.cpu)} s; git log alone ${seconds(({ git }) => git.wall)} s, of CPU ${seconds(({ git }) => git.cpu)} s; ` +
        `CPU to git ${ratio(
          all(({ whole }) => whole.cpu),
          all(({ git }) => git.cpu),
        )}; CPU without git to the first ${ratio(all(own), all(own, 0))}\n`,
    );
  }
}

async function measure(directory: string, { flags }: HistoryShape): Promise<Measured> {
  const program = join(directory, 'ask.mjs');
  writeFileSync(program, askAll(directory, flags));
  return {
    git: await cost(['git', ...LOG], directory),
    whole: await cost([process.execPath, program], directory),
  };
}

/** A program that fails when a flag has no past. */
function askAll(directory: string, flags: number): string {
  return `import { openFlags } from ${JSON.stringify(import.meta.resolve('../src/commands/flags.ts'))};
const { history } = openFlags(${JSON.stringify(directory)}, 'flags').past('main', { since: null, isSame: () => null });
for (let index = 0; index < ${flags}; index++) {
  if (!history.of('flag-' + index)?.unchangedSince('production')) throw new Error('flag-' + index + ' has no past');
}
`;
}
