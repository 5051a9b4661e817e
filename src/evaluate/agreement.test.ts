import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contexts, isOff } from '../../test/support/evaluate/contexts.ts';
import { engines } from '../../test/support/evaluate/engines.ts';
import { rules } from '../../test/support/evaluate/rules.ts';

const RUNS = 1_200;
const CONTEXTS_PER_RUN = 50;

test('resolves as flagd-core does, for any rule of the profile and any context', { timeout: 120_000 }, () => {
  const pool = fc.sample(contexts, { numRuns: 4_000, seed: 4 });
  const reasons = new Map<string, number>();
  let offset = 0;
  fc.assert(
    fc.property(rules, (rule) => {
      const { ours, flagdCore } = engines(rule);
      for (let i = 0; i < CONTEXTS_PER_RUN; i++) {
        const context = pool[offset++ % pool.length];
        const [mine, theirs] = [ours(context), flagdCore(context)];
        if (!isDeepStrictEqual(mine, theirs))
          expect({ context, result: mine }).toEqual({ context, result: theirs });
        const reason = String(Object(mine).reason);
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
    }),
    { numRuns: RUNS, seed: 5 },
  );
  expect(offset).toBeGreaterThanOrEqual(50_000);
  for (const reason of ['TARGETING_MATCH', 'DEFAULT', 'ERROR'])
    expect(reasons.get(reason)).toBeGreaterThan(1_000);
  expect(pool.filter(isOff).length / pool.length).toBeGreaterThan(0.3);
});
