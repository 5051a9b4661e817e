import type { Serve } from '../../model/index.ts';

/**
 * Whether two branches serve somebody differently, for one context whose units fall anywhere; a look that sees most
 * differences, and what it does not see may still be one.
 *
 * @param fallback the variant that rollouts leave over
 * @param isDrawn whether the context has a text in a bucket attribute
 */
export function surelyDiffer(
  one: Serve,
  other: Serve,
  fallback: string,
  isDrawn: (attribute: string) => boolean,
): boolean {
  const [a, b] = [one, other].map((serve): Serve => {
    const isSettled = serve.kind === 'rollout' && (serve.share === 0 || !isDrawn(serve.enrolment.attribute));
    return isSettled ? { kind: 'variant', variant: fallback } : serve;
  });
  if (a === undefined || b === undefined) return false;
  if (a.kind === 'variant' && b.kind === 'variant') return a.variant !== b.variant;
  // Who is enrolled differs from who is not, even where both are served the same.
  if (a.kind === 'variant' || b.kind === 'variant') return true;
  // Whether or not both draw alike, some fall into the first arm of both, and some into one of the shares only.
  return a.share !== b.share || a.arms[0]?.variant !== b.arms[0]?.variant;
}
