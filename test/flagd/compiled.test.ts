import { beforeAll, describe, expect, it } from 'vitest';
import { compileEnvironment } from '../../src/compile/index.ts';
import { decide, followPlan } from '../../src/evaluate/index.ts';
import { readFlagdFile } from '../../src/flagd/index.ts';
import { ENVIRONMENTS } from '../agreement/arbitraries/flag.ts';
import { checkDirectories } from '../agreement/directories.ts';
import { flagsOf } from '../agreement/flags.ts';
import { subjectsOf } from '../agreement/subjects.ts';
import { customTexts } from './plans.ts';

const AMOUNT = { drawn: 120, undrawn: 120, constant: 3 };

describe('a compiled file, read back', () => {
  const count = { plans: 0, cases: 0, custom: 0, problems: 0, branches: 0 };

  beforeAll(() => {
    checkDirectories(45, (definitions, seed) => {
      const flags = flagsOf(definitions);
      for (const environment of ENVIRONMENTS) {
        const { text, tooLarge } = compileEnvironment(flags, environment);
        const { plans, problems } = readFlagdFile(text);
        count.problems += problems.length;
        const compiled = flags.filter((flag) => !tooLarge.some((each) => each.flag === flag));
        for (const { flag, decision, contexts } of subjectsOf(compiled, environment, seed, AMOUNT)) {
          const plan = plans.get(flag.key);
          if (!plan) throw new Error(`no plan of ${flag.key}`);
          count.plans++;
          count.branches = Math.max(count.branches, plan.branches.length);
          if (customTexts(plan).length > 0) count.custom++;
          for (const context of contexts) {
            count.cases++;
            const expected = decide(decision, context).variant;
            const end = followPlan(plan, context);
            const got = end.kind === 'custom' ? end.text : end.variant;
            if (got === expected) continue;
            throw new Error(
              `${flag.key} in ${environment}: ${JSON.stringify(got)} instead of ${expected} for ${JSON.stringify(context)}\n${JSON.stringify(plan.branches)}\n${text.split('\n').find((line) => line.startsWith(`"${flag.key}":`))}`,
            );
          }
        }
      }
    });
    process.stdout.write(`read back: ${JSON.stringify(count)}\n`);
  }, 300_000);

  it('serves what the decision serves', () => {
    expect(count.cases).toBeGreaterThan(50_000);
  });

  it('has no custom part and no problem', () => {
    expect(count).toMatchObject({ custom: 0, problems: 0 });
  });
});
