import type { AudienceChange, Change, Share } from '../model/index.ts';

/** Whether somebody gets something else than the safe variant who did not before. */
export function isRaised({ kind, audiences }: Change): boolean {
  if (kind === 'removed') return false;
  return audiences.some(({ moves }) =>
    moves.some(
      (move) =>
        move.kind === 'gain' || move.kind === 'switch' || move.kind === 'appear' || move.kind === 'unknown',
    ),
  );
}

/** Whether somebody goes back to the safe variant. */
export function isLowered({ audiences }: Change): boolean {
  return audiences.some(({ moves }) => moves.some(({ kind }) => kind === 'lose'));
}

/** How much of an audience is served something else than the safe variant, before and after, in percent. */
export function exposedShares(
  { before, after }: AudienceChange,
  safe: { readonly before: string | null; readonly after: string | null },
): { readonly before: number; readonly after: number } {
  return { before: exposed(before, safe.before), after: exposed(after, safe.after) };
}

/** Who gets the default in their own code is not exposed to anything. */
function exposed(shares: readonly Share[], safe: string | null): number {
  return shares.reduce(
    (sum, { outcome, percentage }) =>
      sum + (outcome.kind === 'code-default' || outcome.variant === safe ? 0 : percentage),
    0,
  );
}
