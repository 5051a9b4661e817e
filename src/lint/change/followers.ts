import type { FlagSet } from '../../model/index.ts';
import { requiring } from '../requiring.ts';
import { isLive } from './live.ts';

/** The keys of the flags that require a flag, also through others, and are live in an environment. */
export function followers(head: FlagSet, key: string, environment: string): string[] {
  const found = new Set<string>();
  const look = (required: string): void => {
    for (const each of requiring(head, required)) {
      if (found.has(each)) continue;
      found.add(each);
      look(each);
    }
  };
  look(key);
  return [...found].filter((each) => {
    const decision = head.flags.get(each)?.decisions?.get(environment);
    return decision !== undefined && isLive(decision);
  });
}
