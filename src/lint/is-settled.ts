import { everyoneGets } from '../exposure/index.ts';
import type { Flag } from '../model/index.ts';

/** Whether everyone has one variant in every environment that people depend on; false where that is not known. */
export function isSettled({ decisions }: Flag, isCritical: (environment: string) => boolean): boolean {
  if (decisions === null) return false;
  return [...decisions].every(([name, decision]) => !isCritical(name) || everyoneGets(decision) !== null);
}
