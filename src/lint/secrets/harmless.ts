import type { Path } from '../../model/index.ts';
import { nameAt } from './name-at.ts';

/** Names of what is long and unreadable and no secret: ids, digests, and keys that are meant to be seen. */
const NAME =
  /(?:ids?|checksum|digest|etag|fingerprint|hash|integrity|salt|(?:public|publishable|site)[-_]?key)$/i;

/** Tells the places where a random text is nothing special: under such a name, and where a condition compares ids. */
export function harmlessIn(isIdLike: (attribute: string) => boolean): (path: Path) => boolean {
  return (path) => {
    const name = nameAt(path);
    return NAME.test(name) || (path.includes('if') && isIdLike(name));
  };
}
