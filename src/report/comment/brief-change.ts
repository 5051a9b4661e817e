import { type AudienceChange, type Change, isEveryone } from '../../model/index.ts';
import { briefAudienceInWords } from '../audience.ts';
import { editedValues } from '../facts.ts';
import { isEnrolment, largestFirst } from '../largest-first.ts';
import { briefShareChangesInWords, mainShareInWords } from '../shares.ts';
import { quote, type Words } from '../words.ts';

const incomparable = 'cannot be compared exactly';

/**
 * What is done to a flag in some environments, for the row of a comment: `production 10 → 25 %`, `killed in
 * production`, `new, off`. Of several audiences it names the one that matters most.
 *
 * @param where the environments, or nothing where they go without saying
 */
export function briefChange(change: Change, where: Words): Words {
  const { kind, renamedFrom, audiences, undecided } = change;
  const place: Words = where.length === 0 ? [] : [' in ', ...where];
  const doubt = undecided === null ? [] : [`, ${incomparable}`];
  switch (kind) {
    case 'added':
      return [
        'new',
        ...place,
        ...(undecided === null ? [where.length === 0 ? ', ' : ': '] : doubt),
        ...served(change),
      ];
    case 'removed':
      return [change.killed.before === null ? 'removed' : 'removed while killed', ...place, ...doubt];
    case 'renamed': {
      const isSame = audiences.length === 0 && undecided === null;
      return [
        'renamed from ',
        quote(renamedFrom ?? ''),
        ...(isSame ? [] : [', ', ...changed(change, where)]),
      ];
    }
    case 'changed':
      return changed(change, where);
  }
}

/** What of a new flag; where that is not known, nothing. */
function served({ audiences, undecided }: Change): Words {
  if (undecided !== null) return [];
  const [first] = largestFirst(audiences);
  return first === undefined ? ['served to nobody'] : mainShareInWords(first.after, first);
}

function changed(change: Change, where: Words): Words {
  const { killed, undecided } = change;
  const place: Words = where.length === 0 ? [] : [' in ', ...where];
  const doubt = undecided === null ? [] : [`, ${incomparable}`];
  if (killed.before === null && killed.after !== null) return ['killed', ...place, ...doubt];
  if (killed.before !== null && killed.after === null) return ['restored', ...place, ...doubt];
  const first = namedAudience(change);
  const what = first === null ? [fallback(change)] : sharesOf(first, change);
  const isPlain = first === null || isEveryone(first);
  return [...where, ...(where.length === 0 ? [] : [isPlain ? ' ' : ', ']), ...what];
}

/** The audience whose shares stand for the whole change; null where its words are of all of them. */
export function namedAudience({ kind, killed, undecided, audiences }: Change): AudienceChange | null {
  const isKill = (killed.before === null) !== (killed.after === null);
  if (undecided !== null || isKill || kind === 'added' || kind === 'removed') return null;
  return largestFirst(audiences)[0] ?? null;
}

function sharesOf(audience: AudienceChange, change: Change): Words {
  const shares = briefShareChangesInWords(audience);
  const who: Words = isEveryone(audience) ? [] : [...briefAudienceInWords(audience), ': '];
  return [...who, ...(shares.length > 0 ? shares : [fallback(change)])];
}

/** In a few words, what changes when no share does. */
function fallback(change: Change): string {
  const { undecided, audiences, safe } = change;
  if (undecided !== null) return incomparable;
  if (audiences.some(({ reshuffle }) => reshuffle)) return 'reshuffled';
  if (editedValues(change).length > 0) return 'new value';
  const moves = audiences.flatMap((audience) => audience.moves);
  if (moves.length > 0)
    return moves.every(({ kind }) => isEnrolment(kind)) ? 'other enrolment' : 'other people';
  return safe === null ? 'changed' : 'other safe variant';
}
