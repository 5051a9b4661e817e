import { families as members } from './generated/rules.ts';
import type { Rule } from './rule.ts';

/** Rules that look at one kind of thing. */
export interface Family {
  readonly name: string;
  /** What they look at, in a sentence. */
  readonly what: string;
  readonly rules: readonly Rule[];
}

const what: { readonly [name in keyof typeof members]: string } = {
  reading: 'What keeps a file from being read, or a flag from meaning anything. Always on.',
  documentation: 'What whoever reviews a change, or is called at night, has to know.',
  ownership: 'Who answers for a flag.',
  lifecycle: 'How long a flag lives, and how it goes.',
  targeting: 'Whether rules, segments and requirements say what they seem to say.',
  privacy: 'What must not stand in a file that many read and services receive.',
  rollout: 'How many people a pull request may move at once, and when.',
  policy: 'How the rules themselves are kept.',
};

/** Every family, in the order of the reference. */
export const families: readonly Family[] = Object.entries(members).map(([name, rules]) => ({
  name,
  what: Object.entries(what).find(([each]) => each === name)?.[1] ?? '',
  rules,
}));

/** Every rule, by family and then by id. */
export const rules: readonly Rule[] = families.flatMap((family) => family.rules);

/** Whether a rule keeps a file from being read, or a flag from meaning anything. */
export function isReadingRule(id: string): boolean {
  return families[0]?.rules.some((rule) => rule.id === id) ?? false;
}

/** The name of a rule's family. */
export function familyOf({ id }: Pick<Rule, 'id'>): string {
  return families.find((family) => family.rules.some((rule) => rule.id === id))?.name ?? '';
}
