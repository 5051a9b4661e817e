import type { PolicyDefinition } from '../model/index.ts';
import { type Configured, configure } from './configure.ts';
import { rules as allRules } from './registry.ts';
import type { Rule } from './rule.ts';

/**
 * Reads the `lint` field of a policy for `flaghoist cleanup`: the rules that want something removed or confirmed, and
 * no others. A policy that does not mention one leaves it out of its pull requests, not out of here; only `off` does.
 */
export function configureCleanup(
  lint: PolicyDefinition['lint'],
  rules: readonly Rule[] = allRules,
): Configured {
  const mentioned = Object.fromEntries(rules.filter(isCleanup).map(({ id }) => [id, {}]));
  const { configuration, problems } = configure({ ...lint, rules: { ...mentioned, ...lint?.rules } }, rules);
  return {
    configuration: { ...configuration, rules: configuration.rules.filter(({ rule }) => rule.cleanup) },
    problems,
  };
}

function isCleanup(rule: Rule): boolean {
  return rule.needs !== 'reading' && rule.cleanup;
}
