import type { AudienceChange, Served, Share } from '../model/index.ts';
import { percentageText } from './percentage.ts';
import { join, quote, type Words } from './words.ts';

/**
 * What happens to one audience, in words: `on 5 % → 10 %`. Of two variants that share the audience only the first
 * is named, because the other one has the rest.
 */
export function audienceChangeInWords({ before, after }: AudienceChange): Words {
  if (before === null) return after === null ? ['nothing'] : ['new: ', ...servedInWords(after)];
  if (after === null) return ['gone, was ', ...servedInWords(before)];
  return join([...moves(before, after), ...newValues(before, after), ...newUnit(before, after)], ', ');
}

/** What one audience is served: `on`, or `on 5 %, off 95 %`. */
export function servedInWords({ unit, shares }: Served): Words {
  const [first] = shares;
  if (first === undefined) return ['nothing'];
  if (unit === null && shares.length === 1) return [quote(first.variant)];
  return [
    ...join(
      shares.map((share) => [quote(share.variant), ` ${percentageText(share.percentage)}`]),
      ', ',
    ),
    ...of(unit),
  ];
}

function moves(before: Served, after: Served): Words[] {
  const [from, to] = [before.shares[0], after.shares[0]];
  if (before.unit === null && after.unit === null && from && to) {
    return from.variant === to.variant ? [] : [[quote(from.variant), ' → ', quote(to.variant)]];
  }
  // The side with more shares has what is left over at its end, where the last to be named belongs.
  const [first, second] = before.shares.length > after.shares.length ? [before, after] : [after, before];
  const variants = [...new Set([...first.shares, ...second.shares].map((share) => share.variant))];
  const moved = variants.filter((variant) => percentageOf(before, variant) !== percentageOf(after, variant));
  const named = variants.length === 2 ? moved.slice(0, 1) : moved;
  return named.map((variant) => [
    quote(variant),
    ` ${percentageText(percentageOf(before, variant))} → ${percentageText(percentageOf(after, variant))}`,
    ...of(after.unit ?? before.unit),
  ]);
}

function percentageOf({ shares }: Served, variant: string): number {
  return shares.find((share) => share.variant === variant)?.percentage ?? 0;
}

function newValues(before: Served, after: Served): Words[] {
  return after.shares.flatMap((share): Words[] => {
    const old = before.shares.find(({ variant }) => variant === share.variant);
    if (old === undefined || sameValue(old, share)) return [];
    return [
      [quote(share.variant), ' now means ', quote(valueText(share)), ' instead of ', quote(valueText(old))],
    ];
  });
}

function sameValue(a: Share, b: Share): boolean {
  return valueText(a) === valueText(b);
}

function valueText({ value }: Share): string {
  return JSON.stringify(value);
}

function newUnit(before: Served, after: Served): Words[] {
  if (before.unit === null || after.unit === null || before.unit === after.unit) return [];
  return [['counted by ', quote(after.unit), ' instead of ', quote(before.unit)]];
}

/** The unit is worth a word only where it is not the usual one. */
function of(unit: string | null): Words {
  return unit === null || unit === 'targetingKey' ? [] : [' of ', quote(unit)];
}
