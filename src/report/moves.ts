import {
  type AudienceChange,
  type Count,
  type Move,
  type MoveKind,
  type Outcome,
  percentageText,
} from '../model/index.ts';
import { type Amount, amountInWords } from './amount.ts';
import { isEnrolment } from './largest-first.ts';
import { outcomeInWords, outcomeKey } from './outcome.ts';
import { join, list, quote, strong, type Words } from './words.ts';

/** More kinds of moves than this are summed up. */
const shownMoves = 4;

/**
 * Who of an audience moves: `5 % gain on, nobody loses it`. Moves to the same end are one; moves of different
 * audiences are never added.
 *
 * @param all every audience of the change: that nobody loses is said only where it holds for all of them
 */
export function movesInWords(change: AudienceChange, all: readonly AudienceChange[] = [change]): Words {
  const { moves, reshuffle, unrelated, units } = change;
  const isHarmless = all.every((each) => each.moves.every(({ kind }) => isGainOrEnrolment(kind)));
  const gained = new Set(moves.flatMap(({ kind, to }) => (kind === 'gain' ? [outcomeKey(to)] : [])));
  return [
    ...(reshuffle ? [strong('reshuffle'), ': '] : []),
    ...phrasesOf(moves, change),
    ...(isHarmless && gained.size > 0
      ? [`, nobody ${gained.size === 1 ? 'loses it' : 'loses or switches'}`]
      : []),
    ...(unrelated ? [', assuming ', ...attributes(units), ' have nothing to do with each other'] : []),
  ];
}

/** Whom a revert moves: `15 % lose on again`. */
export function revertInWords(change: AudienceChange): Words {
  const { revert } = change;
  if (revert.length === 0) return [];
  const isPlain = revert.every(({ kind }) => kind !== 'unenrol' && kind !== 'unknown');
  return [...phrasesOf(revert, change, 'old'), ...(isPlain ? [' again'] : [])];
}

/** Who of some counted contexts moves: `15 gain on, 3 lose v2`. */
export function countsInWords(counts: readonly Count[]): Words {
  const moves = counts.map(({ contexts, ...move }) => ({ ...move, percentage: contexts, keys: contexts }));
  return phrases(moves, ({ percentage }) => [`${percentage}`]);
}

/** Whether every kind of moves is said, none summed up. */
export function saysAllMoves({ moves }: AudienceChange): boolean {
  return summed(moves).length <= shownMoves;
}

function isGainOrEnrolment(kind: MoveKind): boolean {
  return kind === 'gain' || isEnrolment(kind);
}

function attributes(units: readonly string[]): Words {
  return units.length < 2 ? ['the two attributes'] : list(units.map((unit) => [quote(unit)]));
}

/** The unit is said once. */
function phrasesOf(moves: readonly Move[], whole: AudienceChange, edit: 'new' | 'old' = 'new'): Words {
  const amountOf = (amount: Amount, isFirst: boolean): Words =>
    isFirst || (amount.keys !== null && whole.keys !== null)
      ? amountInWords(amount, whole)
      : [percentageText(amount.percentage)];
  return phrases(moves, amountOf, edit);
}

function phrases(
  moves: readonly Move[],
  amount: (amount: Amount, isFirst: boolean) => Words,
  edit: 'new' | 'old' = 'new',
): Words {
  const sums = summed(moves);
  const lost = new Set(sums.flatMap(({ kind, from }) => (kind === 'lose' && from ? [outcomeKey(from)] : [])));
  const shown = sums.length > shownMoves ? sums.slice(0, shownMoves - 1) : sums;
  const rest = sums.slice(shown.length);
  const said = shown.map((sum, index) => {
    const isLost = sum.kind === 'gain' && sum.to !== null && lost.has(outcomeKey(sum.to));
    return phrase(sum, amount(sum, index === 0), isLost, edit);
  });
  const more =
    rest.length === 0 ? [] : [[...amount(total(rest), false), ` move in ${rest.length} other ways`]];
  return join([...said, ...more], ', ');
}

interface Sum extends Amount {
  readonly kind: MoveKind;
  /** Null where the phrase does not name it. */
  readonly from: Outcome | null;
  readonly to: Outcome | null;
}

/** Losses first, because they are what a reader must not miss. */
const order: readonly MoveKind[] = [
  'lose',
  'gain',
  'switch',
  'relabel',
  'enrol',
  'unenrol',
  'appear',
  'vanish',
  'unknown',
];

function summed(moves: readonly Move[]): Sum[] {
  const sums = new Map<string, Sum>();
  for (const move of moves) {
    const named = namedBy(move);
    const key = [
      move.kind,
      ...[named.from, named.to].map((each) => (each === null ? '' : outcomeKey(each))),
    ].join('\n');
    const before = sums.get(key);
    sums.set(key, { ...named, kind: move.kind, ...(before ? total([before, move]) : amountOf(move)) });
  }
  return [...sums.values()].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.percentage - a.percentage,
  );
}

function amountOf({ percentage, keys }: Amount): Amount {
  return { percentage, keys };
}

function total(amounts: readonly Amount[]): Amount {
  return amounts.reduce(({ percentage, keys }, each) => ({
    percentage: percentage + each.percentage,
    keys: keys === null || each.keys === null ? null : keys + each.keys,
  }));
}

function namedBy({ kind, from, to }: Move): Pick<Sum, 'from' | 'to'> {
  switch (kind) {
    case 'gain':
    case 'enrol':
    case 'appear':
      return { from: null, to };
    case 'lose':
    case 'unenrol':
      return { from, to: null };
    case 'switch':
    case 'relabel':
      return { from, to };
    case 'vanish':
    case 'unknown':
      return { from: null, to: null };
  }
}

function phrase({ kind, from, to, keys }: Sum, amount: Words, isLost: boolean, edit: 'new' | 'old'): Words {
  const verb = (plural: string, singular: string): string => ` ${keys === 1 ? singular : plural} `;
  const before = from === null ? [] : outcomeInWords(from);
  const after = to === null ? [] : outcomeInWords(to);
  switch (kind) {
    case 'gain':
      return [...amount, verb('gain', 'gains'), ...(isLost ? ['it'] : after)];
    case 'lose':
      return [...amount, verb('lose', 'loses'), ...before];
    case 'switch':
      return from?.variant === to?.variant
        ? [...amount, verb('get', 'gets'), `the ${edit} value of `, ...after]
        : [...amount, verb('switch', 'switches'), 'from ', ...before, ' to ', ...after];
    case 'relabel':
      return [...amount, verb('go', 'goes'), 'from ', ...before, ' to ', ...after, ' (same value)'];
    case 'enrol':
      return [...amount, verb('enter', 'enters'), ...after, ' (same value)'];
    case 'unenrol':
      return [...amount, verb('keep', 'keeps'), ...before, ', no longer enrolled'];
    case 'appear':
      return [...amount, verb('get', 'gets'), ...after];
    case 'vanish':
      return [...amount, verb('get', 'gets'), 'the default in their code'];
    case 'unknown':
      return ['who moves cannot be told'];
  }
}
