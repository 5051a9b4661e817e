import { afterAll, describe, expect, it } from 'vitest';
import { type Counts, describeCounts, newCounts } from './counts.ts';
import { generatedDecisions } from './decisions.ts';
import { examine } from './examine.ts';
import { pairFrom } from './pairs.ts';
import { randomFrom } from './random.ts';

/** Changing it changes every pair. */
const SEED = 20_261_121;
const DIRECTORIES = 250;
const PAIRS = 20_000;
/** Besides one for each audience. */
const CONTEXTS = 3;

describe('the audiences of random pairs', () => {
  const pool = generatedDecisions(DIRECTORIES, SEED);
  const conditions = pool.flatMap(({ branches }) => branches.map(({ condition }) => condition));
  const notes: string[] = [];
  const counts: Counts = newCounts((note) => notes.push(note));

  afterAll(() => {
    process.stdout.write(`${describeCounts(counts)}\n`);
  });

  it('are served exactly what the evaluator serves at every breakpoint, and leave nobody out', () => {
    for (let index = 0; index < PAIRS; index++) {
      const random = randomFrom(`${SEED} ${index}`);
      const pair = pairFrom(pool, random);
      examine(pair, random.chance(15) ? [random.pick(conditions)] : [], CONTEXTS, random, counts);
    }
  }, 300_000);

  it('are compared, divided, listed and left alone often enough to say so', () => {
    expect(counts.enumerated).toBeGreaterThan(PAIRS * 3);
    expect(counts.divided).toBeGreaterThan(PAIRS / 2);
    expect(counts.finiteAudiences).toBeGreaterThan(PAIRS / 20);
    expect(counts.unchangedContexts).toBeGreaterThan(PAIRS);
    expect(counts.tooMany + counts.notEnumerated).toBeLessThan(PAIRS / 1000);
  });

  it('have somebody in them, unless it is said that nobody knows', () => {
    expect(notes).toEqual([]);
    expect(counts.undecided).toBeLessThan(counts.audiences / 100);
  });
});
