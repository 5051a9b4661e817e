import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileEnvironment } from '../../src/compile/index.ts';
import { diffPlans } from '../../src/exposure/index.ts';
import { planner } from '../../src/exposure/plan-of.ts';
import { readFlagdFile } from '../../src/flagd/index.ts';
import type { Plan } from '../../src/model/index.ts';
import { ENVIRONMENTS } from '../agreement/arbitraries/flag.ts';
import { checkDirectories } from '../agreement/directories.ts';
import { flagsOf } from '../agreement/flags.ts';

it('proves that a compiled file, read back, serves what the decisions do, to the same enrolled people', () => {
  let compared = 0;
  checkDirectories(30, (definitions) => {
    const flags = flagsOf(definitions);
    for (const environment of ENVIRONMENTS) {
      const { text } = compileEnvironment(flags, environment);
      const planOf = planner();
      const decided = new Map<string, Plan>();
      const readBack = new Map<string, Plan | null>();
      for (const [key, plan] of readFlagdFile(text).plans) {
        const decision = flags.find((flag) => flag.key === key)?.decisions?.get(environment);
        if (!decision) throw new Error(`there is no decision of ${key}`);
        decided.set(key, planOf(decision));
        // A flagd file does not say which variant is the safe one.
        readBack.set(key, plan && { ...plan, safe: decision.safe });
      }
      compared += decided.size;
      expect(diffPlans(decided, readBack, 'compiled')).toEqual([]);
    }
  });
  expect(compared).toBeGreaterThan(400);
}, 300_000);

it.each(['checkout', 'segments', 'experiment'])('finds no change between %s and itself', (fixture) => {
  for (const side of ['old', 'new']) {
    const text = readFileSync(`test/flagd/fixtures/${fixture}/${side}.flagd.json`, 'utf8');
    expect(diffPlans(readFlagdFile(text).plans, readFlagdFile(text).plans, fixture)).toEqual([]);
  }
});
