import type { AudienceChange, Change } from '../../model/index.ts';
import { briefAudienceInWords, isEveryone } from '../audience.ts';
import { editedValues, safeInWords } from '../facts.ts';
import { movesInWords } from '../moves.ts';
import { briefShareChangesInWords, mainShareInWords } from '../shares.ts';
import { count, quote, type Words } from '../words.ts';

/**
 * What is done to a flag in some environments, for the row of a comment: `production 10 → 25 %`, `killed in
 * production`, `new, off`.
 *
 * @param where the environments, or nothing where they go without saying
 */
export function briefChange(change: Change, where: Words): Words {
  const { kind, renamedFrom, audiences } = change;
  const place: Words = where.length === 0 ? [] : [' in ', ...where];
  switch (kind) {
    case 'added': {
      const [first] = audiences;
      const served = first === undefined ? ['served to nobody'] : mainShareInWords(first.after, first);
      return ['new', ...place, where.length === 0 ? ', ' : ': ', ...served];
    }
    case 'removed':
      return ['removed', ...place];
    case 'renamed': {
      const isSame = audiences.length === 0 && change.undecided === null;
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

function changed(change: Change, where: Words): Words {
  const { killed, undecided, audiences } = change;
  const place: Words = where.length === 0 ? [] : [' in ', ...where];
  if (killed.before === null && killed.after !== null) return ['killed', ...place];
  if (killed.before !== null && killed.after === null) return ['restored', ...place];
  const [first] = audiences;
  const isPlain = first === undefined || undecided !== null;
  const what = isPlain ? [fallback(change)] : sharesOf(first, change);
  return [...where, ...(where.length === 0 ? [] : [isPlain || isEveryone(first) ? ' ' : ', ']), ...what];
}

function sharesOf(audience: AudienceChange, change: Change): Words {
  const shares = briefShareChangesInWords(audience);
  const who: Words = isEveryone(audience) ? [] : [...briefAudienceInWords(audience), ': '];
  return [...who, ...(shares.length > 0 ? shares : [fallback(change)])];
}

/** In one word, what changes when no share does. */
function fallback(change: Change): string {
  if (change.audiences.some(({ reshuffle }) => reshuffle)) return 'reshuffled';
  if (editedValues(change).length > 0) return 'new value';
  if (change.safe !== null) return 'other safe variant';
  return change.undecided === null && change.audiences.length > 0 ? 'other enrolment' : 'changed';
}

/** Who is served something else, for the row of a comment; of several audiences the first, which is the largest. */
export function briefImpact(change: Change): Words {
  const { kind, renamedFrom, undecided, audiences } = change;
  const [first] = audiences;
  if (kind === 'added') {
    if (first === undefined) return ['callers had the default in their code'];
    return [...impactOn(first, audiences.length - 1), ', until now the default in their code'];
  }
  if (kind === 'removed') return ['callers fall back to the default in their code'];
  const moved = first === undefined ? [] : impactOn(first, audiences.length - 1);
  if (kind === 'renamed') {
    const old: Words = ['callers of ', quote(renamedFrom ?? ''), ' fall back to the default in their code'];
    return [...old, ...(moved.length === 0 ? [] : ['; ', ...moved])];
  }
  if (undecided !== null) return ['not known, it could not be compared exactly'];
  if (moved.length > 0) return moved;
  const [other = ['nobody moves']] = [
    ...safeInWords(change),
    ...change.details.map((detail) => [quote(detail)]),
  ];
  return other;
}

function impactOn(audience: AudienceChange, others: number): Words {
  return [
    ...(isEveryone(audience) || audience.keys !== null ? [] : ['of them, ']),
    ...movesInWords(audience),
    ...(audience.undecided ? [', if there is anyone'] : []),
    ...(others === 0 ? [] : [`; and ${count(others, 'more audience')}`]),
  ];
}
