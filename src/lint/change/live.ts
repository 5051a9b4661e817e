import { equal, everyoneGets } from '../../exposure/index.ts';
import type { Decision } from '../../model/index.ts';

/** Whether a decision serves somebody anything but the safe value, as far as its rules can be read. */
export function isLive(decision: Decision): boolean {
  const { variants, safe } = decision;
  const everyone = everyoneGets(decision);
  return everyone === null || !equal(variants.get(everyone), variants.get(safe));
}
