import {
  deadBranches,
  diffFlagSets,
  effortForAll,
  everyoneGets,
  idleBranches,
  oncePerFlag,
} from '../src/exposure/index.ts';
import { flagLoader, type Tree } from '../src/load/index.ts';
import type { Decision, FlagSet } from '../src/model/index.ts';
import { flagFiles } from './generated-flags.ts';
import { type Spread, showSpread, spread } from './statistics.ts';

/**
 * Exposure alone, in one process: both sides are read and lowered before the clock starts. Every round measures the
 * same comparison of 2,500, 5,000 and 10,000 flags one after the other; what counts is the ratio within a round.
 *
 *     node bench/exposure.ts
 */

const ROUNDS = 9;
const COUNTS = [2_500, 5_000, 10_000];

/** What differs between the two sides. */
interface Case {
  readonly name: string;
  readonly percentage: (index: number) => number;
  readonly policy: string;
  /** Of how many flags the time is told. */
  readonly counted: (flags: number) => number;
}

const cases: readonly Case[] = [
  { name: 'no flag changes', percentage: () => 5, policy: '', counted: (flags) => flags },
  { name: 'only the policy changes', percentage: () => 5, policy: '# Reviewed\n', counted: (flags) => flags },
  {
    name: 'every second flag changes',
    percentage: (index) => (index % 2 === 0 ? 10 : 5),
    policy: '',
    counted: (flags) => flags / 2,
  },
];

for (const each of cases) report(each);
reportRules();

function report({ name, percentage, policy, counted }: Case): void {
  const sides = COUNTS.map((count) => bothSides(count, percentage, policy));
  const rounds = Array.from({ length: ROUNDS + 2 }, () => sides.map(milliseconds)).slice(2);
  const time = (index: number): Spread => spread(rounds.map((each) => each[index] ?? Number.NaN));
  process.stdout.write(`${name}\n`);
  for (const [index, count] of COUNTS.entries()) {
    const perFlag = (time(index).median * 1000) / counted(count);
    const ratios = rounds.map((each) => (each[index] ?? Number.NaN) / (each[0] ?? Number.NaN));
    const changes = diffFlagSets(...(sides[index] ?? bothSides(0, percentage, policy))).length;
    process.stdout.write(
      `  ${String(count).padStart(6)} flags, ${String(changes).padStart(5)} changes: ${showSpread(time(index)).padStart(22)} ms; ` +
        `${perFlag.toFixed(2).padStart(8)} µs per ${counted(count) === count ? 'flag' : 'changed flag'}; ` +
        `ratio to ${COUNTS[0]} flags ${showSpread(spread(ratios), 2)}\n`,
    );
  }
}

/** What the lint rules ask about every flag in every environment: dead rules, idle rules, and what everyone gets. */
function reportRules(): void {
  process.stdout.write('every rule is asked about\n');
  const sets = COUNTS.map((count) => decisionsOf(bothSides(count, () => 5, '')[1]));
  const first = sets.map(millisecondsOfRules);
  const rounds = Array.from({ length: ROUNDS }, () => sets.map(millisecondsOfRules));
  for (const [index, count] of COUNTS.entries()) {
    const time = spread(rounds.map((each) => each[index] ?? Number.NaN));
    process.stdout.write(
      `  ${String(count).padStart(6)} flags: ${showSpread(time).padStart(22)} ms; the first time ${first[index]?.toFixed(1)} ms\n`,
    );
  }
}

function millisecondsOfRules(decisions: readonly Decision[]): number {
  const effort = effortForAll();
  const start = process.hrtime.bigint();
  const dead = oncePerFlag((decision) => deadBranches(decision, effort));
  const idle = oncePerFlag((decision) => idleBranches(decision, effort));
  for (const decision of decisions) {
    dead(decision);
    idle(decision);
    everyoneGets(decision);
  }
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function decisionsOf({ flags }: FlagSet): Decision[] {
  return [...flags.values()].flatMap(({ decisions }) => [...(decisions?.values() ?? [])]);
}

type Sides = [base: FlagSet, head: FlagSet];

function milliseconds([base, head]: Sides): number {
  const start = process.hrtime.bigint();
  diffFlagSets(base, head);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function bothSides(count: number, percentage: Case['percentage'], policy: string): Sides {
  const load = flagLoader('flags');
  const read = (files: ReadonlyMap<string, string>): FlagSet => {
    const { flagSet } = load(treeOf(files));
    if (flagSet === null) throw new Error('the flags cannot be read');
    // A flag is lowered when its decisions are first asked for.
    for (const { key, decisions } of flagSet.flags.values())
      if (!decisions) throw new Error(`${key} is wrong`);
    return flagSet;
  };
  const head = flagFiles(count, percentage);
  head.set('flags/policy.yaml', `${policy}${head.get('flags/policy.yaml')}`);
  return [read(flagFiles(count, () => 5)), read(head)];
}

function treeOf(files: ReadonlyMap<string, string>): Tree {
  return {
    name: 'bench',
    commit: null,
    files: [...files].map(([path, text]) => ({
      path,
      role: path.includes('/segments/') ? 'segment' : path.endsWith('/policy.yaml') ? 'policy' : 'flag',
      name: path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length),
      id: text,
    })),
    problems: [],
    readAll: (wanted) => wanted.map(({ path }) => Buffer.from(files.get(path) ?? '')),
  };
}
