import { families } from './generated/rules.ts';
import type { Rule } from './rule.ts';

/** What a family of rules looks at, in the order of the reference. */
export type Family = keyof typeof families;

/** Every rule, by family and then by id. */
export const rules: readonly Rule[] = Object.values(families).flat();

/** The family of a rule. */
export function familyOf(rule: Rule): string {
  return Object.entries(families).find(([, members]) => members.some(({ id }) => id === rule.id))?.[0] ?? '';
}
