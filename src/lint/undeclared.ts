import { nearest, type Policy } from '../model/index.ts';

/** So many misspelt names are compared with all others; a file with more is no slip of the finger. */
const MOST_COMPARED = 200;

/**
 * Tells the attributes that a policy does not declare. The targeting key needs no declaration, and a policy that
 * declares nothing says nothing about any attribute.
 *
 * @returns what to do about an attribute, or null when it is known
 */
export function undeclared({ context }: Policy): (attribute: string) => string | null {
  const remedies = new Map<string, string>();
  return (attribute) => {
    if (context.size === 0 || attribute === 'targetingKey' || context.has(attribute)) return null;
    const known = remedies.get(attribute);
    if (known !== undefined) return known;
    const meant = remedies.size < MOST_COMPARED ? nearest(attribute, context.keys()) : null;
    const remedy =
      meant === null
        ? 'Declare it, with its type, under `context` in the policy.'
        : `Did you mean \`${meant}\`? Otherwise declare it under \`context\` in the policy.`;
    remedies.set(attribute, remedy);
    return remedy;
  };
}
