import type { AudienceChange, Change } from '../../model/index.ts';

/** What a change is when it is taken back. */
export function reverseChange(change: Change): Change {
  const { killed, safe, variants } = change;
  const audiences = change.audiences.map(reverseAudience);
  return {
    ...change,
    flag: change.renamedFrom ?? change.flag,
    renamedFrom: change.renamedFrom === null ? null : change.flag,
    kind: reverseKind(change.kind),
    killed: { before: killed.after, after: killed.before },
    safe: safe === null ? null : { before: safe.after, after: safe.before },
    variants: variants.map(({ variant, before, after }) => ({ variant, before: after, after: before })),
    audiences,
    onlyLowers: change.undecided === null && safe === null && audiences.every(lowers),
  };
}

function reverseKind(kind: Change['kind']): Change['kind'] {
  switch (kind) {
    case 'added':
      return 'removed';
    case 'removed':
      return 'added';
    case 'renamed':
    case 'changed':
      return kind;
  }
}

function reverseAudience(change: AudienceChange): AudienceChange {
  const { audience, before, after, moves, revert } = change;
  return {
    ...change,
    audience: { ...audience, kind: reverseAudienceKind(audience.kind) },
    before: after,
    after: before,
    moves: revert,
    revert: moves,
  };
}

function reverseAudienceKind(kind: AudienceChange['audience']['kind']): AudienceChange['audience']['kind'] {
  if (kind === 'rule') return 'old-rule';
  return kind === 'old-rule' ? 'rule' : kind;
}

function lowers({ moves }: AudienceChange): boolean {
  return moves.every(({ kind }) => kind === 'lose' || kind === 'enrol' || kind === 'unenrol');
}
