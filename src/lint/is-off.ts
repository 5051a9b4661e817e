import { everyoneGets } from '../exposure/index.ts';
import type { Flag } from '../model/index.ts';

/** Whether everyone gets the safe variant in every environment; false where that is not known. */
export function isOff({ decisions }: Flag): boolean {
  return decisions !== null && [...decisions.values()].every((each) => everyoneGets(each) === each.safe);
}
