import { compileEnvironment } from '../../src/compile/index.ts';
import { decide } from '../../src/evaluate/index.ts';
import { valueType } from '../../src/model/index.ts';
import type { Definitions } from './arbitraries/definitions.ts';
import { ENVIRONMENTS } from './arbitraries/flag.ts';
import type { Context } from './context.ts';
import { type Coverage, countCase, countDeciders } from './coverage.ts';
import { describeDisagreement } from './disagreement.ts';
import { type Answer, type Engine, fallbackFor, flagdCore, isSame, ownEvaluator } from './engines.ts';
import { flagsOf } from './flags.ts';
import { isHashedAlike } from './portable.ts';
import { type Amount, type Subject, subjectsOf } from './subjects.ts';

/**
 * Compiles a generated directory for every environment and asks everybody who can read it.
 *
 * @throws Error when flagd-core's strict validation refuses a file, or when two answers differ
 */
export function examine(definitions: Definitions, seed: number, amount: Amount, coverage: Coverage): void {
  const flags = flagsOf(definitions);
  coverage.flags += flags.length;
  for (const environment of ENVIRONMENTS) {
    const { text, tooLarge } = compileEnvironment(flags, environment);
    const refused = new Set(tooLarge.map(({ flag }) => flag));
    const engines = { own: ownEvaluator(text), core: flagdCore(text) };
    const compiled = flags.filter((flag) => !refused.has(flag));
    coverage.tooLarge += refused.size;
    for (const subject of subjectsOf(compiled, environment, seed, amount)) {
      coverage.decisions++;
      countDeciders(coverage, subject);
      examineSubject(subject, engines, definitions, coverage);
    }
  }
}

interface Engines {
  readonly own: Engine;
  readonly core: Engine;
}

interface Answers {
  evaluator: Answer;
  [who: string]: Answer;
}

function examineSubject(
  subject: Subject,
  engines: Engines,
  definitions: Definitions,
  coverage: Coverage,
): void {
  const { flag, decision, reach, contexts } = subject;
  const foreseen = reach.ways.filter(({ values }) => values !== null).map(({ outcome }) => outcome);
  const type = valueType(decision.variants.get(decision.default) ?? false);
  const ask = (context: Context): Answers => {
    const fallback = fallbackFor(type);
    const answers: Answers = {
      evaluator: engines.own(flag.key, type, fallback, context),
      decision: decide(decision, context),
    };
    if (isHashedAlike(reach, context))
      answers['flagd-core'] = engines.core(flag.key, type, fallback, context);
    return answers;
  };
  for (const [index, context] of contexts.entries()) {
    countCase(coverage, reach, context);
    const answers = ask(context);
    const { evaluator } = answers;
    if (answers['flagd-core']) coverage.compared++;
    else countLeftOut(coverage.nonAscii, evaluator, engines.core(flag.key, type, fallbackFor(type), context));
    const expected = foreseen[index];
    if (expected && expected.when !== true)
      answers.foreseen = { ...expected, value: decision.variants.get(expected.variant) };
    if (agree(answers)) continue;
    const isStill = (smaller: Context) => !agree(ask(smaller));
    throw new Error(
      describeDisagreement(flag, decision.environment, definitions, context, answers, isStill, ask),
    );
  }
}

function countLeftOut(count: { cases: number; differ: number }, evaluator: Answer, other: Answer): void {
  count.cases++;
  if (!isSame(evaluator, other)) count.differ++;
}

function agree(answers: Answers): boolean {
  const [first, ...others] = Object.values(answers);
  return first !== undefined && others.every((each) => isSame(first, each));
}
