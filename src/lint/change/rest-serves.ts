import type { Decision } from '../../model/index.ts';

/**
 * The variant that everyone gets whom no rule picks, of the flag or of those that it requires, and no draw divides.
 * Null where a draw divides them, or what is required is not served to them.
 */
export function restServes({ killed, safe, requires, branches, default: fallback }: Decision): string | null {
  if (killed !== null) return safe;
  const serve = branches.find(({ condition }) => condition.kind === 'always')?.serve;
  const isMet = requires.every(({ decision, variants }) => {
    const served = restServes(decision);
    return served !== null && variants.includes(served);
  });
  if (!isMet || serve?.kind === 'rollout') return null;
  return serve?.variant ?? fallback;
}
