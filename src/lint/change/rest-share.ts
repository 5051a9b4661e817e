import { equal, restShare as shareOfRest } from '../../exposure/index.ts';
import { type Decision, WHOLE } from '../../model/index.ts';

/**
 * What share of everyone no rule decides for gets something else than the safe value, in percent, as far as the flag
 * itself says so: whatever it requires has its own way through the environments.
 */
export function restShare(decision: Decision): number {
  const { killed, variants, safe } = decision;
  if (killed !== null) return 0;
  const isExposed = (variant: string): boolean => !equal(variants.get(variant), variants.get(safe));
  return (100 * shareOfRest(decision, isExposed)) / WHOLE;
}
