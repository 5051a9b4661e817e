import { compileEnvironment } from '../compile/index.ts';
import { type Decided, decide, type FlagStore, loadFlags, resolve } from '../evaluate/index.ts';
import { type Decision, type JsonValue, UsageError, type Value, valueType } from '../model/index.ts';
import type { Evaluation } from '../report/index.ts';
import { meant, requireEnvironment, soundFlags } from './sound-flags.ts';

export interface EvaluateOptions {
  /** Where the command runs. */
  readonly directory: string;
  /** The directory of the flags, relative to `directory`. */
  readonly flags: string;
  readonly flag: string;
  readonly environment: string;
  readonly targetingKey: string | null;
  /** The other attributes of the evaluation context. */
  readonly context: Readonly<Record<string, JsonValue>>;
}

/**
 * Evaluates one flag as a service would, from its compiled form, and tells the path from its sources. Throws
 * `UsageError`.
 */
export function evaluateFlag(options: EvaluateOptions): Evaluation {
  const { flag: key, environment, targetingKey } = options;
  const { flags, decision } = findDecision(options);
  const context = { ...options.context, ...(targetingKey === null ? {} : { targetingKey }) };
  const decided = decide(decision, context);
  const compiled = serveCompiled(compileEnvironment(flags, environment).text, key, decided, context);
  requireAgreement(key, compiled, decided);
  return { flag: key, environment, ...compiled, steps: decided.path };
}

function findDecision({ directory, flags, flag: key, environment }: EvaluateOptions): {
  readonly flags: Parameters<typeof compileEnvironment>[0];
  readonly decision: Decision;
} {
  const flagSet = soundFlags(directory, flags);
  requireEnvironment(flagSet, environment);
  const flag = flagSet.flags.get(key);
  const decision = flag?.decisions?.get(environment);
  if (!flag || !decision)
    throw new UsageError(`there is no flag ${key}`, meant(key, [...flagSet.flags.keys()]));
  return { flags: [flag], decision };
}

/** What a service gets: the compiled file, loaded and evaluated. */
function serveCompiled(
  text: string,
  key: string,
  decided: Decided,
  context: Readonly<Record<string, JsonValue>>,
): Pick<Evaluation, 'value' | 'variant' | 'reason'> {
  const result = resolve(load(text), key, valueType(decided.value), decided.value, context);
  if (!('variant' in result))
    throw new Error(`the compiled flag ${key} has no answer: ${JSON.stringify(result)}`);
  return { value: result.value as Value, variant: result.variant, reason: result.reason };
}

function load(text: string): FlagStore {
  const result = loadFlags(JSON.parse(text));
  if (result.kind === 'refused') throw new Error(`the compiled flags cannot be loaded: ${result.problem}`);
  return result.store;
}

/** The path is told from the sources; it must not explain another answer than the one that is served. */
function requireAgreement(
  key: string,
  compiled: { readonly variant: string; readonly reason: string },
  decided: Decided,
): void {
  if (compiled.variant === decided.variant && compiled.reason === decided.reason) return;
  throw new Error(
    `the compiled flag ${key} serves ${compiled.variant} (${compiled.reason}), its sources say ${decided.variant} (${decided.reason})`,
  );
}
