import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { followPlan } from '../../src/evaluate/index.ts';
import type { Plan } from '../../src/model/index.ts';
import { loadFlagdCore } from '../support/evaluate/engines.ts';
import { type Context, cleanContexts, EVALUATORS, oddContexts, targeting } from './hand-written.ts';
import { documentOf, planOf } from './plans.ts';

const RUNS = 4000;
const CONTEXTS = 6;

/** flagd-core raises an error, in a comparison of an attribute of another type; most other engines do not. */
const ERROR = Symbol('error');

/** What flagd-core serves: a variant, or null for the caller's own default. */
type Ask = (context: Context) => string | null | typeof ERROR;

interface Count {
  cases: number;
  /** Cases that a custom part decides. */
  custom: number;
  /** Cases that no custom part decides, and in which flagd-core raises an error. */
  raised: number;
}

describe('flagd-core and the plan of what people write', () => {
  const clean: Count = { cases: 0, custom: 0, raised: 0 };
  const odd: Count = { cases: 0, custom: 0, raised: 0 };

  beforeAll(() => {
    const several = { minLength: CONTEXTS, maxLength: CONTEXTS };
    const cases = fc.record({
      logic: targeting,
      clean: fc.array(cleanContexts, several),
      odd: fc.array(oddContexts, several),
    });
    fc.assert(
      fc.property(cases, (each) => {
        const plan = planOf(each.logic, EVALUATORS);
        const ask = engine(each.logic);
        compare(plan, ask, each.clean, clean);
        compare(plan, ask, each.odd.map(isNullAsked(each.logic) ? withoutNulls : same), odd);
      }),
      { seed: 20_261_121, numRuns: RUNS },
    );
    process.stdout.write(`flagd by hand: clean ${JSON.stringify(clean)}, odd ${JSON.stringify(odd)}\n`);
  }, 300_000);

  it('agree wherever no custom part decides', () => {
    expect([clean.cases, odd.cases]).toEqual([RUNS * CONTEXTS, RUNS * CONTEXTS]);
  });

  it('are told apart by a custom part in few cases, most of them with attributes of another type', () => {
    expect(clean.custom / clean.cases).toBeLessThan(0.2);
    expect(odd.custom / odd.cases).toBeLessThan(0.4);
  });

  it('meet errors that no custom part shows in fewer than one of a hundred', () => {
    expect(clean.raised).toBe(0);
    expect(odd.raised / odd.cases).toBeLessThan(0.01);
  });
});

function compare(plan: Plan, ask: Ask, contexts: readonly Context[], count: Count): void {
  for (const context of contexts) {
    count.cases++;
    const end = followPlan(plan, context);
    const variant = ask(context);
    if (end.kind === 'custom') count.custom++;
    else if (variant === ERROR) count.raised++;
    else expect({ context, variant: end.variant }).toEqual({ context, variant });
  }
}

/** "missing" alone tells an attribute that is null from one that is not there. */
function isNullAsked(logic: unknown): boolean {
  return JSON.stringify(logic).includes('"missing"');
}

function withoutNulls(context: Context): Context {
  return Object.fromEntries(Object.entries(context).filter(([, value]) => value !== null));
}

function same(context: Context): Context {
  return context;
}

function engine(logic: unknown): Ask {
  const core = loadFlagdCore(JSON.parse(documentOf(logic, EVALUATORS)));
  return (context) => {
    const { variant = null, errorMessage } = core.resolveStringEvaluation(
      'flag',
      'fallback',
      context as never,
    );
    return errorMessage?.startsWith('Error evaluating') ? ERROR : variant;
  };
}
