import { expect, it } from 'vitest';
import { deadBranches, idleBranches } from '../../../../src/exposure/index.ts';
import { generatedDecisions } from '../decisions.ts';
import { randomFrom } from '../random.ts';
import { ask } from './asked.ts';
import { crowded } from './crowded.ts';
import { examineDead } from './examine-dead.ts';
import { examineIdle } from './examine-idle.ts';

/** Changing it changes every decision. */
const SEED = 20_261_204;
const DIRECTORIES = 200;
const DECISIONS = 1000;
/** Besides one for each rule. */
const CONTEXTS = 25;
/** Enough for every decision that is generated. */
const EFFORT = 2_000_000;

it('rules of random decisions are dead or idle exactly when the evaluator says so', () => {
  const pool = generatedDecisions(DIRECTORIES, SEED);
  const counts = new Map<string, number>();
  const count = (what: string, more: number): void => {
    counts.set(what, (counts.get(what) ?? 0) + more);
  };
  for (let index = 0; index < DECISIONS; index++) {
    const random = randomFrom(`${SEED} ${index}`);
    const asked = ask(crowded(pool, random), CONTEXTS, random);
    const dead = deadBranches(asked.decision, { left: EFFORT });
    const idle = idleBranches(asked.decision, { left: EFFORT });
    examineDead(asked, dead);
    const mattering = examineIdle(
      asked,
      idle,
      dead.dead.map(({ branch }) => branch),
    );
    for (const { why, by } of dead.dead) count(by === null ? why : `${why} by one`, 1);
    count('idle', idle.idle.length);
    count('mattering', mattering);
    count('undecided', Math.max(dead.undecided.length, idle.undecided.length));
  }
  process.stdout.write(`${JSON.stringify(Object.fromEntries(counts))}\n`);
  const of = (what: string): number => counts.get(what) ?? 0;
  for (const why of ['never-true', 'after-everyone', 'after-everyone by one', 'implied', 'implied by one'])
    expect(of(why), why).toBeGreaterThan(DECISIONS / 50);
  expect(of('idle')).toBeGreaterThan(DECISIONS / 5);
  expect(of('mattering')).toBeGreaterThan(DECISIONS);
  expect(of('undecided')).toBeLessThan(DECISIONS / 100);
}, 300_000);
