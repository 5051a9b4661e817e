import type { Change, Report, VariantValues } from '../model/index.ts';
import { countsInWords } from './moves.ts';
import { outcomeInWords, outcomeKey } from './outcome.ts';
import { sortedJson } from './sorted-json.ts';
import { count, quote, type Words } from './words.ts';

/** What is new about a flag as a whole: `new flag`, `removed`, `renamed from old-key`; null when it only changes. */
export function kindInWords({ kind, renamedFrom }: Change): Words | null {
  switch (kind) {
    case 'added':
      return ['new flag; until now, callers got the default in their code'];
    case 'removed':
      return ['removed; callers get the default in their code'];
    case 'renamed':
      return [
        'renamed from ',
        quote(renamedFrom ?? ''),
        '; callers of the old key get the default in their code',
      ];
    case 'changed':
      return null;
  }
}

/** Whether it is killed, restored, or killed for another reason. */
export function killInWords({ kind, killed: { before, after } }: Pick<Change, 'kind' | 'killed'>): Words[] {
  if (before === after) return [];
  if (kind === 'removed') return [['removed while killed: ', quote(before ?? '')]];
  if (after === null) return [['restored; was killed: ', quote(before ?? '')]];
  if (before === null) return [['killed: ', quote(after)]];
  return [['still killed, for another reason: ', quote(after)]];
}

/** Variants that mean something else now. */
export function editedValues({ variants }: Change): Words[] {
  return variants.flatMap(({ variant, before, after }): Words[] => {
    if (before === null || after === null || valueText(before) === valueText(after)) return [];
    return [
      [quote(variant), ' now means ', quote(valueText(after)), ' instead of ', quote(valueText(before))],
    ];
  });
}

/** Variants that mean something else now, or that are new or gone and do not mean what their name says. */
export function valuesInWords(change: Change): Words[] {
  return [
    ...editedValues(change),
    ...change.variants.flatMap(({ variant, before, after }): Words[] => {
      if (before === null && isWorthSaying(variant, after)) {
        return [
          [
            change.kind === 'added' ? '' : 'new variant: ',
            quote(variant),
            ' means ',
            quote(valueText(after)),
          ],
        ];
      }
      if (after === null && isWorthSaying(variant, before)) {
        return [[quote(variant), ' meant ', quote(valueText(before))]];
      }
      return [];
    }),
  ];
}

/** Nobody needs to be told that `on` means true. A side that does not have the variant says nothing. */
export function isWorthSaying(variant: string, value: VariantValues['before']): boolean {
  return value !== null && !(variant === 'on' && value === true) && !(variant === 'off' && value === false);
}

/** A value as one line of JSON. */
export function valueText(value: unknown): string {
  return JSON.stringify(sortedJson(value));
}

/** What a kill would serve from now on. */
export function safeInWords({ safe }: Change): Words[] {
  if (safe === null) return [];
  const { before, after } = safe;
  if (outcomeKey(before) === outcomeKey(after)) {
    return [['a kill would serve the new value of ', ...outcomeInWords(after)]];
  }
  return [['a kill would serve ', ...outcomeInWords(after), ' instead of ', ...outcomeInWords(before)]];
}

/** Who moves of the contexts that were given: `of 1000 contexts in users.ndjson: 150 gain on`. */
export function countedInWords({ counts }: Change, contexts: Report['contexts']): Words[] {
  if (counts === null || contexts === null) return [];
  const moved = counts.length === 0 ? ['nobody moves'] : countsInWords(counts);
  return [['of ', count(contexts.total, 'context'), ' in ', quote(contexts.name), ': ', ...moved]];
}

/** How closely it wants to be looked at, and why. */
export function riskInWords({ risk: { level, reason } }: Change): Words {
  return [`${level} risk: `, quote(reason)];
}
