import {
  type AudienceChange,
  type Outcome,
  percentageNumber,
  percentageText,
  type Share,
} from '../model/index.ts';
import { unitInWords, type Whole } from './amount.ts';
import { outcomeInWords, outcomeKey } from './outcome.ts';
import { join, strong, type Words } from './words.ts';

/** More variants than this are not listed, unless it is only one more. */
const shownShares = 6;
const shownBriefly = 2;

/** What an audience is served on one side: `on`, or `on 5 %, off 95 %`. */
export function sharesInWords(shares: readonly Share[], whole: Whole): Words {
  const [first, ...others] = shares;
  if (first === undefined) return ['nothing'];
  if (others.length === 0) return outcomeInWords(first.outcome);
  const said = shares.map((share) => [...outcomeInWords(share.outcome), ` ${shareText(share, whole)}`]);
  const areKeys = shares.every((share) => keysOf(share, whole) !== null);
  return [...limited(said), ...(areKeys ? [] : unitInWords(whole))];
}

/** What one side serves an audience, as few words as tell it: `on 5 %`, because the other one has the rest. */
export function mainShareInWords(shares: readonly Share[], whole: Whole): Words {
  const [first] = shares;
  if (first === undefined || shares.length !== 2) return sharesInWords(shares, whole);
  return [...outcomeInWords(first.outcome), ` ${shareText(first, whole)}`];
}

/**
 * Whose share changes, and how: `on 5 % → 10 %`. Of two that share the audience only the first is named, because the
 * other one has the rest. Empty when all shares stay.
 */
export function shareChangesInWords(change: AudienceChange): Words {
  return limited(
    changedShares(change).map((changed): Words => {
      if (changed.kind === 'all') return allInWords(changed);
      const { outcome, before, after } = changed;
      return [...outcomeInWords(outcome), ' ', `${shareText(before, change)} → ${shareText(after, change)}`];
    }),
  );
}

/** The same for a narrow place: of two that share the audience, not even the first is named. `10 → 25 %` */
export function briefShareChangesInWords(change: AudienceChange): Words {
  const all = changedShares(change);
  return limited(
    all.map((changed): Words => {
      if (changed.kind === 'all') return allInWords(changed);
      const { outcome, before, after } = changed;
      const isOneOfTwo = all.length === 1;
      const from = keysOf(before, change) ?? percentageNumber(before.percentage);
      return [
        ...(isOneOfTwo ? [] : [...outcomeInWords(outcome), ' ']),
        `${from} → `,
        strong(shareText(after, change)),
      ];
    }),
    shownBriefly,
  );
}

/** Whether the narrow place has room for every share that changes. */
export function saysAllShares(change: AudienceChange): boolean {
  return changedShares(change).length <= shownBriefly + 1;
}

type ChangedShare =
  | { readonly kind: 'all'; readonly from: Outcome; readonly to: Outcome }
  | { readonly kind: 'share'; readonly outcome: Outcome; readonly before: Share; readonly after: Share };

function allInWords({ from, to }: Extract<ChangedShare, { kind: 'all' }>): Words {
  if (from.kind === 'custom' && to.kind === 'custom') return ['custom rule changed'];
  return [...outcomeInWords(from), ' → ', ...outcomeInWords(to)];
}

function changedShares({ before, after }: AudienceChange): ChangedShare[] {
  const [from, to] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && from && to) {
    const isSame = outcomeKey(from.outcome) === outcomeKey(to.outcome) && to.outcome.kind !== 'custom';
    return isSame ? [] : [{ kind: 'all', from: from.outcome, to: to.outcome }];
  }
  // The side with more shares has what is left over at its end, where the last to be named belongs.
  const [first, second] = before.length > after.length ? [before, after] : [after, before];
  const outcomes = new Map([...first, ...second].map(({ outcome }) => [outcomeKey(outcome), outcome]));
  const [old, current] = [byOutcome(before), byOutcome(after)];
  const moved = [...outcomes].flatMap(([key, outcome]): ChangedShare[] => {
    const nobody: Share = { outcome, percentage: 0, keys: 0, enrolled: 0 };
    const share = { before: old.get(key) ?? nobody, after: current.get(key) ?? nobody };
    const isSame = share.before.percentage === share.after.percentage;
    return isSame ? [] : [{ kind: 'share', outcome, ...share }];
  });
  return outcomes.size === 2 ? moved.slice(0, 1) : moved;
}

function byOutcome(shares: readonly Share[]): ReadonlyMap<string, Share> {
  return new Map(shares.map((share) => [outcomeKey(share.outcome), share]));
}

function shareText(share: Share, whole: Whole): string {
  const keys = keysOf(share, whole);
  return keys === null ? percentageText(share.percentage) : `${keys} of ${whole.keys?.of}`;
}

function keysOf({ keys }: Share, whole: Whole): number | null {
  return whole.keys === null ? null : keys;
}

function limited(said: readonly Words[], most = shownShares): Words {
  const more = said.length - most;
  return more <= 1 ? join(said, ', ') : [...join(said.slice(0, most), ', '), ` and ${more} more`];
}
