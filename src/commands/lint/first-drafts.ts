import type { Draft } from '../../lint/index.ts';

/** Nobody reads more findings than this, and giving each its place takes time. */
const MOST = 20_000;

const severities: readonly Draft['severity'][] = ['error', 'warning', 'notice'];

/**
 * The findings that are told: all of them, unless somebody wrote a set that has more than anybody reads. Then what
 * blocks comes first.
 */
export function firstDrafts(
  drafts: readonly Draft[],
  most = MOST,
): { readonly told: readonly Draft[]; readonly left: number } {
  if (drafts.length <= most) return { told: drafts, left: 0 };
  const urgent = severities.flatMap((severity) => drafts.filter((draft) => draft.severity === severity));
  return { told: urgent.slice(0, most), left: drafts.length - most };
}
