import type { Flag } from '../model/index.ts';
import { isLive } from './change/live.ts';

/** Whether everyone gets the safe value in every environment; false where that is not known. */
export function isOff({ decisions }: Flag): boolean {
  return decisions !== null && [...decisions.values()].every((each) => !isLive(each));
}
