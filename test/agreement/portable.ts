import { type Context, read } from './context.ts';
import { isDrawnFrom, isTestAtom, type Reach } from './reach/index.ts';

/** Whether all that is hashed is ASCII: flagd-core for JavaScript hashes UTF-16 units, everybody else UTF-8. */
export function isHashedAlike({ attributes }: Reach, context: Context): boolean {
  return attributes.every((each) => !isDrawnFrom(each) || isAscii(read(context, each.attribute)));
}

function isAscii(value: unknown): boolean {
  return typeof value !== 'string' || !/[^\0-\x7f]/.test(value);
}

/** A version that is not written out in full, or has blanks or a NUL after it. */
const PARTIAL = /^\d+(\.\d+)?([-+].*)?$|[\s\0]$/;

/**
 * Whether every engine takes all versions alike. They differ about versions that are not written out in full and
 * about blanks behind one; no expression that flagd's schema allows can tell these from SemVer 2.0.0.
 */
export function areVersionsAlike({ attributes }: Reach, context: Context): boolean {
  return attributes.every(({ attribute, atoms }) => {
    if (!atoms.some((atom) => isTestAtom(atom) && atom.test.operator === 'semver')) return true;
    const value = read(context, attribute);
    return typeof value !== 'string' || !/^\d/.test(value) || !PARTIAL.test(value);
  });
}
