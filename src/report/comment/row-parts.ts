import type { Change } from '../../model/index.ts';
import { alike } from '../change.ts';
import { list, quote, type Words } from '../words.ts';
import { briefChange } from './brief-change.ts';
import { briefImpact } from './brief-impact.ts';

/** Environments of one flag that change alike, for its row. */
export interface RowPart {
  readonly change: Words;
  readonly impact: Words;
}

export const shownEnvironments = 3;
const shownParts = 3;

/** A flag's changes as a row says them, one part for environments that change alike; the riskiest first. */
export function rowParts(changes: readonly Change[]): RowPart[] {
  const examples = new Map<string, Change>();
  const groups = alike(changes, (change) => {
    const said = JSON.stringify([briefChange(change, []), briefImpact(change)]);
    if (!examples.has(said)) examples.set(said, change);
    return said;
  });
  const parts = groups.slice(0, shownParts).flatMap(({ environments, lines }): RowPart[] => {
    const change = examples.get(lines);
    if (change === undefined) return [];
    const where = placesInWords(environments);
    const isEverywhere = groups.length === 1 && change.kind !== 'changed';
    const impact = briefImpact(change);
    return [
      {
        change: briefChange(change, isEverywhere ? [] : where),
        impact: groups.length === 1 ? impact : [...where, ': ', ...impact],
      },
    ];
  });
  const more = groups.length - parts.length;
  return more === 0 ? parts : [...parts, { change: [`and ${more} more`], impact: [] }];
}

function placesInWords(environments: readonly string[]): Words {
  const more = environments.length - shownEnvironments;
  const names = environments.slice(0, shownEnvironments).map((name): Words => [quote(name)]);
  return more > 0 ? [...list(names, ', '), ` and ${more} more`] : list(names, ', ');
}
