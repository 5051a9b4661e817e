import { type AudienceChange, type Change, isEveryone } from '../../model/index.ts';
import { briefAudienceInWords, isUnknown } from '../audience.ts';
import { safeInWords } from '../facts.ts';
import { largestFirst } from '../largest-first.ts';
import { movesInWords } from '../moves.ts';
import { count, join, quote, type Words } from '../words.ts';
import { namedAudience } from './brief-change.ts';

/** More audiences than this are counted in a row; of a new flag, all but the first are. */
const shownAudiences = 3;

/** Who is served something else, for the row of a comment: the audiences that matter most, those first. */
export function briefImpact(change: Change): Words {
  const said = [...peopleOf(change), ...(change.kind === 'removed' ? [] : safeInWords(change))];
  if (said.length > 0) return join(said, '; ');
  const [detail] = change.details;
  return detail === undefined ? ['nobody moves'] : [quote(detail)];
}

function peopleOf(change: Change): Words[] {
  const { kind, renamedFrom, undecided, audiences } = change;
  const doubt: Words[] =
    undecided === null ? [] : [['cannot be compared exactly, so who moves is not known']];
  switch (kind) {
    case 'added':
      if (undecided !== null) return doubt;
      return audiences.length === 0
        ? [['callers had the default in their code']]
        : [[...join(impactOn(change, 1), '; '), ', until now the default in their code']];
    case 'removed':
      return [['callers fall back to the default in their code'], ...doubt];
    case 'renamed':
      return [
        ['callers of ', quote(renamedFrom ?? ''), ' fall back to the default in their code'],
        ...doubt,
        ...impactOn(change, shownAudiences),
      ];
    case 'changed':
      return [...doubt, ...impactOn(change, shownAudiences)];
  }
}

/** The audience that the change names is not named again; every other one is named here. */
function impactOn(change: Change, most: number): Words[] {
  const { audiences } = change;
  const named = namedAudience(change);
  const others = audiences.length - most;
  return [
    ...largestFirst(audiences)
      .slice(0, most)
      .map(
        (audience): Words => [
          ...whoOf(audience, audience === named, audiences.length === 1),
          ...movesInWords(audience, audiences),
          ...(audience.undecided && !isUnknown(audience) ? [', if there is anyone'] : []),
        ],
      ),
    ...(others > 0 ? [[`and ${count(others, 'more audience')}`]] : []),
  ];
}

function whoOf(audience: AudienceChange, isNamed: boolean, isOnly: boolean): Words {
  if (isNamed) return isEveryone(audience) || audience.keys !== null ? [] : ['of them, '];
  return isOnly && isEveryone(audience) ? [] : [...briefAudienceInWords(audience), ': '];
}
