import { createHash } from 'node:crypto';

/** The two hashes a git repository may use for its objects. */
export type ObjectFormat = 'sha1' | 'sha256';

/**
 * The id git gives a file with these bytes (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). It tells
 * equal files apart from different ones; nothing is trusted because of it.
 */
export function blobId(bytes: Buffer, format: ObjectFormat): string {
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
