import type { Branch, Decision, Serve, Served, Share, Thousandths } from '../model/index.ts';
import { byCodeUnit, WHOLE } from '../model/index.ts';

/** Arm shares are thousandths of a percent of an enrolled share that is itself in thousandths of a percent. */
const PERCENT_OF_BOTH = (WHOLE * WHOLE) / 100;

/** What one branch hands out: each variant with its share, the remainder of a rollout as the default. */
export function served(decision: Decision, { serve }: Pick<Branch, 'serve'>): Served {
  const shares = new Map<string, number>();
  for (const [variant, share] of sharesOf(decision, serve))
    shares.set(variant, (shares.get(variant) ?? 0) + share);
  return {
    unit: serve.kind === 'rollout' ? serve.enrolment.attribute : null,
    shares: [...shares]
      .sort(byName(decision.default))
      .map(([variant, share]) => toShare(decision, variant, share)),
  };
}

/** The default last, because it has what the others leave over. */
function byName(last: string): (a: [string, number], b: [string, number]) => number {
  return ([a], [b]) => Number(a === last) - Number(b === last) || byCodeUnit(a, b);
}

/** Variants and shares, as integers out of `WHOLE * WHOLE`. */
function sharesOf(decision: Decision, serve: Serve): [string, number][] {
  if (serve.kind === 'variant') return [[serve.variant, WHOLE * WHOLE]];
  const enrolled = serve.arms.map(({ variant, share }): [string, number] => [variant, share * serve.share]);
  const leftOver: Thousandths = WHOLE - serve.share;
  const shares: [string, number][] = [...enrolled, [decision.default, leftOver * WHOLE]];
  return shares.filter(([, share]) => share > 0);
}

function toShare(decision: Decision, variant: string, share: number): Share {
  return { variant, value: decision.variants.get(variant) ?? {}, percentage: share / PERCENT_OF_BOTH };
}
