import { equal } from '../../exposure/index.ts';
import type { Flag, FlagDefinition } from '../../model/index.ts';
import type { PullRequestView } from '../view.ts';
import { type CriticalChange, criticalChanges } from './critical-changes.ts';
import { isDealtOnly } from './dealt-only.ts';
import type { Sides } from './sides.ts';
import { underNewKeys } from './under-new-keys.ts';

/** A flag of the head, and where people depend on it and something holds of what changes for them. */
export interface MovedFlag {
  readonly flag: Flag;
  readonly sides: Sides;
  readonly change: CriticalChange;
}

/**
 * The flags that a pull request moves in some way in a critical environment, in order. Whoever is only dealt anew does
 * not count, for that is no direction. A flag that only follows one that it requires is left out: nobody could move the
 * one without the other.
 */
export function movedFlags(
  { flags, isCritical }: Pick<PullRequestView, 'flags' | 'isCritical'>,
  isMove: (change: CriticalChange, sides: Sides) => boolean,
): MovedFlag[] {
  const touched = new Set(flags.map(({ after }) => after?.key));
  const renamed = renamedKeys(flags);
  const follows = ({ before, after }: Sides): boolean =>
    before !== null &&
    equal(withNewKeys(before.definition, renamed), after?.definition) &&
    Object.keys(after?.definition.requires ?? {}).some((key) => touched.has(key));
  return flags.flatMap((each) => {
    const { after: flag } = each;
    const change = criticalChanges({ isCritical, changes: each.changes })
      .map((own) => ({ ...own, audiences: own.audiences.filter((audience) => !isDealtOnly(audience, each)) }))
      .find((own) => isMove(own, each));
    return flag === null || change === undefined || follows(each) ? [] : [{ flag, sides: each, change }];
  });
}

function renamedKeys(flags: readonly Sides[]): Map<string, string> {
  return new Map(
    flags.flatMap(({ before, after }) =>
      before === null || after === null || before.key === after.key ? [] : [[before.key, after.key]],
    ),
  );
}

function withNewKeys(definition: FlagDefinition, renamed: ReadonlyMap<string, string>): FlagDefinition {
  const requires = underNewKeys(definition.requires, renamed);
  return requires === undefined ? definition : { ...definition, requires };
}
