import { type Rule, ruleMeant, rules } from '../lint/index.ts';
import { UsageError } from '../model/index.ts';

/** All rules, in the order of the reference. */
export function listRules(): readonly Rule[] {
  return rules;
}

/** One rule by its id. Throws `UsageError` for an id that does not exist. */
export function explainRule(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  const known = rules.map((rule) => rule.id);
  throw new UsageError(`there is no rule ${id}`, ruleMeant(id, known));
}
