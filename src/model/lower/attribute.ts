import type { AttributeType } from '../generated/policy.ts';
import type { Path } from '../problem.ts';
import type { Scope } from './scope.ts';

/** Names with a meaning of their own in a condition. */
const COMBINATORS = new Set(['segment', 'all', 'any', 'not']);

/** Names that JavaScript engines find on every text, list or object, where other languages find nothing. */
const INHERITED = new Set(['length', '__proto__', 'constructor', 'prototype']);

const FORMAT = /^[A-Za-z_][A-Za-z0-9_-]*(\.[A-Za-z_][A-Za-z0-9_-]*)*$/;

/** Checks that an attribute has a name every engine looks up alike. */
export function lowerAttribute(name: string, path: Path, scope: Scope, at: 'key' | 'value' = 'key'): string {
  const inherited = name.split('.').find((part) => INHERITED.has(part));
  if (inherited !== undefined) {
    const message = `\`${inherited}\` cannot be part of an attribute's name: JavaScript engines find one on every value.`;
    scope.problems.push({
      rule: 'attribute-format',
      path,
      at,
      message,
      remedy: 'Send it under another name.',
    });
  } else if (COMBINATORS.has(name) || !FORMAT.test(name)) {
    const message = `\`${name}\` cannot be the name of an attribute.`;
    const remedy = 'Use letters, digits, `_` and `-`, starting with a letter; a dot leads into an object.';
    scope.problems.push({ rule: 'attribute-format', path, at, message, remedy });
  }
  return name;
}

/** The declared type of an attribute, or null when the policy's `context` does not declare it. */
export function declaredType(name: string, scope: Scope): AttributeType | null {
  return name === 'targetingKey' ? 'string' : (scope.policy.context.get(name) ?? null);
}
