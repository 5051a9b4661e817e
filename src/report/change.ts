import { type AudienceChange, type Change, groupBy, isEveryone, type Report } from '../model/index.ts';
import { audienceInWords, doubtInWords } from './audience.ts';
import {
  countedInWords,
  killInWords,
  kindInWords,
  riskInWords,
  safeInWords,
  valuesInWords,
} from './facts.ts';
import { movesInWords, revertInWords } from './moves.ts';
import { shareChangesInWords, sharesInWords } from './shares.ts';
import { count, join, list, quote, type Words } from './words.ts';

/** What changes for one flag. */
export interface FlagChange {
  readonly flag: string;
  /** What holds in all its environments, or null. */
  readonly headline: Words | null;
  readonly parts: readonly FlagChangePart[];
}

/** What changes in some environments alike, one sentence per line. */
export interface FlagChangePart {
  /** Empty for a file that has no environments. */
  readonly environments: readonly string[];
  readonly lines: readonly Words[];
}

/** The changes by flag, in the order given; environments that change alike are said once. */
export function flagChanges(changes: readonly Change[], contexts: Report['contexts']): FlagChange[] {
  return [...groupBy(changes, ({ flag }) => flag)].map(([flag, ofFlag]) => {
    const [first] = ofFlag;
    const isAlike = ofFlag.every(({ kind }) => kind === first?.kind);
    const headline = first && isAlike ? kindInWords(first) : null;
    const lines = (change: Change): Words[] => linesOf(change, headline === null, contexts);
    return { flag, headline, parts: alike(ofFlag, lines) };
  });
}

/** Environments of one flag that change in the same words, in the order given. */
export function alike<T>(
  changes: readonly Change[],
  say: (change: Change) => T,
): { readonly environments: string[]; readonly lines: T }[] {
  const said = changes.map((change) => ({ environment: change.environment, lines: say(change) }));
  return [...groupBy(said, ({ lines }) => JSON.stringify(lines)).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ environments: group.flatMap(({ environment }) => environment ?? []), lines: first.lines }];
  });
}

function linesOf(change: Change, hasKind: boolean, contexts: Report['contexts']): Words[] {
  const kind = hasKind ? kindInWords(change) : null;
  return [
    ...(kind === null ? [] : [kind]),
    ...killInWords(change),
    ...(change.undecided === null ? [] : [[quote(change.undecided)]]),
    ...change.audiences.map((audience) => [...audienceInWords(audience), ': ', ...served(audience, change)]),
    ...valuesInWords(change),
    ...safeInWords(change),
    ...change.details.map((detail) => [quote(detail)]),
    ...countedInWords(change, contexts),
    ...(isRisky(change) ? [riskInWords(change)] : []),
    ...revertOf(change),
  ];
}

function isRisky({ risk: { level } }: Change): boolean {
  return level === 'medium' || level === 'high';
}

/** Of a flag that is new or gone, every audience is; that is said once. */
function served(audience: AudienceChange, { kind, audiences }: Change): Words {
  if (kind === 'added') return sharesInWords(audience.after, audience);
  if (kind === 'removed') return ['was ', ...sharesInWords(audience.before, audience)];
  const shares = shareChangesInWords(audience);
  const said = [
    ...(shares.length === 0 ? [] : [shares]),
    movesInWords(audience, audiences),
    ...doubtInWords(audience),
  ];
  return join(said, '; ');
}

/** Whom a revert moves, and whether it would be blocked, in one line: `Revert: 15 % lose on again; no rule blocks it`. */
export function revertOf({ audiences, revertBlockedBy }: Change): Words[] {
  const moved = audiences.filter(({ revert }) => revert.length > 0);
  const shown = moved.slice(0, shownReverts);
  if (shown.length === 0) return revertBlockedBy?.length ? [['Revert: ', ...blockedBy(revertBlockedBy)]] : [];
  const more = moved.length - shown.length;
  const said = shown.map((each): Words => {
    const goesWithoutSaying = audiences.length === 1 && isEveryone(each);
    return [...(goesWithoutSaying ? [] : [...audienceInWords(each), ': ']), ...revertInWords(each)];
  });
  return [
    [
      'Revert: ',
      ...join(said, '; '),
      ...(more > 0 ? [`; and ${count(more, 'more audience')}`] : []),
      ...(revertBlockedBy === null ? [] : ['; ', ...blockedBy(revertBlockedBy)]),
    ],
  ];
}

/** Whether whoever takes a change back is stopped. */
function blockedBy(rules: readonly string[]): Words {
  return rules.length === 0
    ? ['no rule blocks it']
    : ['blocked by ', ...list(rules.map((rule): Words => [quote(rule)]))];
}

const shownReverts = 3;
