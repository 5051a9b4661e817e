import type { FlagSet } from '../../model/index.ts';
import { requiring } from '../requiring.ts';
import { isLive } from './live.ts';

/** The keys of the flags that require a flag, also through others, and are live in an environment like those. */
export function followers(head: FlagSet, key: string, environment: string): string[] {
  const found = new Set<string>();
  const look = (required: string): void => {
    for (const each of requiring(head, required)) {
      const decision = head.flags.get(each)?.decisions?.get(environment);
      if (found.has(each) || decision === undefined || !isLive(decision)) continue;
      found.add(each);
      look(each);
    }
  };
  look(key);
  return [...found];
}
