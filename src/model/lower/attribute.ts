import type { AttributeType } from '../generated/policy.ts';
import type { Path } from '../problem.ts';
import { note, type Scope } from './scope.ts';

/** Names with a meaning of their own in a condition. */
const COMBINATORS = new Set(['segment', 'all', 'any', 'not']);

/** Names that JavaScript engines find on every text, list or object, where other languages find nothing. */
const INHERITED = new Set(['length', '__proto__', 'constructor', 'prototype']);

const FORMAT = /^[A-Za-z_][A-Za-z0-9_-]*(\.[A-Za-z_][A-Za-z0-9_-]*)*$/;

/** As `maxLength` of an attribute in the schema, which the names in a condition do not pass. */
const LONGEST = 100;

/** Every part before the last is checked to be an object whenever the flag is evaluated. */
const MOST_PARTS = 16;

/** Checks that an attribute has a name every engine looks up alike. */
export function lowerAttribute(name: string, path: Path, scope: Scope, at: 'key' | 'value' = 'key'): string {
  const parts = name.length > LONGEST ? [] : name.split('.');
  if (name.length > LONGEST || parts.length > MOST_PARTS) {
    note(scope, {
      rule: 'attribute-format',
      path,
      at,
      message: `The attribute \`${name.slice(0, 40)}…\` is longer than ${LONGEST} characters or leads through more than ${MOST_PARTS} parts.`,
      remedy: 'Send it under a shorter name.',
    });
    return name;
  }
  const inherited = parts.find((part) => INHERITED.has(part));
  if (inherited !== undefined) {
    const message = `\`${inherited}\` cannot be part of an attribute's name: JavaScript engines find one on every value.`;
    note(scope, {
      rule: 'attribute-format',
      path,
      at,
      message,
      remedy: 'Send it under another name.',
    });
  } else if (COMBINATORS.has(name) || !FORMAT.test(name)) {
    const message = `\`${name}\` cannot be the name of an attribute.`;
    const remedy = 'Use letters, digits, `_` and `-`, starting with a letter; a dot leads into an object.';
    note(scope, { rule: 'attribute-format', path, at, message, remedy });
  }
  return name;
}

/** The declared type of an attribute, or null when the policy's `context` does not declare it. */
export function declaredType(name: string, scope: Scope): AttributeType | null {
  return name === 'targetingKey' ? 'string' : (scope.policy.context.get(name) ?? null);
}
