import { type Decision, type Serve, WHOLE } from '../../model/index.ts';
import { writtenRules } from './written-rules.ts';

/**
 * What share of those whom no rule decides for gets one of some variants, in thousandths of a percent, which may have
 * a fraction. As far as the branches say: a kill and what is required are not looked at.
 */
export function restShare(decision: Decision, isWanted: (variant: string) => boolean): number {
  const fallback = decision.default;
  const serve: Serve = writtenRules(decision).remainder?.serve ?? { kind: 'variant', variant: fallback };
  if (serve.kind === 'variant') return isWanted(serve.variant) ? WHOLE : 0;
  const arms = serve.arms.reduce((sum, { variant, share }) => sum + (isWanted(variant) ? share : 0), 0);
  const leftOver = isWanted(fallback) ? WHOLE : 0;
  return (serve.share * arms + (WHOLE - serve.share) * leftOver) / WHOLE;
}
