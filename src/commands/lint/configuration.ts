import {
  type Configuration,
  type ConfigurationProblem,
  configure,
  configureCleanup,
  type Rule,
} from '../../lint/index.ts';
import type { LoadedFlags } from '../../load/index.ts';
import { UsageError } from '../../model/index.ts';

/** How a comparison is judged, and by whose policy. */
export interface Judgement {
  readonly configuration: Configuration;
  /** Whose policy says how strictly: the base's, so that a pull request cannot make its own exam easier. */
  readonly strictnessFrom: 'base' | 'head';
}

/**
 * The configuration a comparison is judged by. A base without a readable policy, or with a mistake in it that the
 * head has mended, leaves it to the head.
 *
 * @throws UsageError when the head's policy names a rule, a severity or an option that does not exist
 */
export function judgementOf(base: LoadedFlags | null, head: LoadedFlags): Judgement {
  const own = configure(head.flagSet?.policy.definition.lint);
  requireNone(own.problems, head);
  const before = base?.flagSet?.policy;
  if (before !== undefined) {
    const { configuration, problems } = configure(before.definition.lint);
    if (problems.length === 0) return { configuration, strictnessFrom: 'base' };
  }
  return { configuration: own.configuration, strictnessFrom: 'head' };
}

/**
 * The rules that say what wants to be cleaned up, as the head's policy has them.
 *
 * @param rules the rules there are
 * @throws UsageError when the policy names a rule, a severity or an option that does not exist
 */
export function cleanupConfiguration(head: LoadedFlags, rules: readonly Rule[]): Configuration {
  const { configuration, problems } = configureCleanup(head.flagSet?.policy.definition.lint, rules);
  requireNone(problems, head);
  return configuration;
}

function requireNone([mistake, ...others]: readonly ConfigurationProblem[], head: LoadedFlags): void {
  if (mistake !== undefined) throw misconfigured(head, mistake, others.length);
}

function misconfigured(head: LoadedFlags, problem: ConfigurationProblem, others: number): UsageError {
  const file = head.flagSet?.policy.file ?? '';
  const [place] = head.place(file, [{ ...problem, rule: '' }]);
  const more = others === 0 ? '' : ` (and ${others} more)`;
  return new UsageError(
    `${file}:${place?.line ?? 1}:${place?.column ?? 1} ${problem.message}${more}`,
    problem.remedy,
  );
}
