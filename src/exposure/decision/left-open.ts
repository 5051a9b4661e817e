import { type Effort, within } from '../effort.ts';

/**
 * Takes a quick look at some rules, for those it settles need no proof.
 *
 * @param rules how many there are
 * @returns the positions of all others, in order; also of those that there was no effort left to look at
 */
export function leftOpen(
  rules: number,
  effort: Effort,
  isSettled: (rule: number, own: Effort) => boolean,
): number[] {
  if (rules === 0) return [];
  const open = new Set(Array.from({ length: rules }, (_, rule) => rule));
  within(
    effort,
    (own) => {
      for (const rule of open) if (isSettled(rule, own)) open.delete(rule);
    },
    () => undefined,
  );
  return [...open];
}
