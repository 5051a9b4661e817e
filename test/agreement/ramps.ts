import { compileEnvironment } from '../../src/compile/index.ts';
import type { FlagDefinition } from '../../src/model/index.ts';
import type { Context } from './context.ts';
import { type Answer, fallbackFor, flagdCore, isSame, ownEvaluator } from './engines.ts';
import { flagsOf } from './flags.ts';

/** What the tests of rollouts leave out of a definition. */
export type Ramp = Partial<FlagDefinition>;

const PLAIN = { type: 'release', expires: '2027-03-31', default: 'off' } as const;

/** How many keys there are for each one that flagd-core is asked about, too. */
const SAMPLE = 100;

/**
 * Serves one flag of a set to many contexts: definition → decision → flagd JSON → our evaluator.
 *
 * @param flags definitions by key; what they leave out is that of a plain boolean release flag
 * @returns one answer for each context
 * @throws Error when flagd-core answers differently for one of a sample
 */
export function serve(flags: { [key: string]: Ramp }, flag: string, contexts: readonly Context[]): Answer[] {
  const definitions = new Map(Object.entries(flags).map(([key, own]) => [key, { ...PLAIN, ...own }]));
  const policy = { environments: [{ name: 'production' }], context: { age: 'number' as const } };
  const { text } = compileEnvironment(
    flagsOf({ policy, segments: new Map(), flags: definitions }),
    'production',
  );
  const own = ownEvaluator(text);
  const core = flagdCore(text);
  const type = definitions.get(flag)?.variants ? 'string' : 'boolean';
  return contexts.map((context, index) => {
    const answer = own(flag, type, fallbackFor(type), context);
    if (index % SAMPLE === 0 && !isSame(answer, core(flag, type, fallbackFor(type), context))) {
      throw new Error(`flagd-core differs for ${JSON.stringify(context)}`);
    }
    return answer;
  });
}

/** Contexts with nothing but a targeting key. */
export function keys(count: number): Context[] {
  return Array.from({ length: count }, (_, n) => ({ targetingKey: `user-${n}` }));
}

/**
 * The farthest a count of independent draws may be from its mean: five standard deviations of the binomial
 * distribution, which a right implementation leaves once in 1.7 million counts.
 */
export function bound(count: number, share: number): number {
  return 5 * Math.sqrt(count * share * (1 - share));
}
