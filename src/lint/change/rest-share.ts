import { equal } from '../../exposure/index.ts';
import { type Decision, WHOLE } from '../../model/index.ts';

/**
 * What share of everyone no rule decides for gets something else than the safe value, in percent, as far as the flag
 * itself says so: whatever it requires has its own way through the environments.
 */
export function restShare({ killed, branches, variants, safe, default: fallback }: Decision): number {
  if (killed !== null) return 0;
  const isExposed = (variant: string): boolean => !equal(variants.get(variant), variants.get(safe));
  const serve = branches.find(({ condition }) => condition.kind === 'always')?.serve;
  if (serve?.kind !== 'rollout') return isExposed(serve?.variant ?? fallback) ? 100 : 0;
  const arms = serve.arms.filter(({ variant }) => isExposed(variant));
  const inside = arms.reduce((sum, { share }) => sum + share, 0) / WHOLE;
  const outside = isExposed(fallback) ? WHOLE - serve.share : 0;
  return (100 * (serve.share * inside + outside)) / WHOLE;
}
