import { equal } from '../../exposure/index.ts';
import type { Flag } from '../../model/index.ts';
import type { PullRequestView } from '../view.ts';
import { type CriticalChange, criticalChanges } from './critical-changes.ts';
import type { Sides } from './sides.ts';

/** A flag of the head, and where people depend on it and something holds of what changes for them. */
export interface MovedFlag {
  readonly flag: Flag;
  readonly sides: Sides;
  readonly change: CriticalChange;
}

/**
 * The flags that a pull request moves in some way in a critical environment, in order. A flag that only follows one
 * that it requires is left out: nobody could move the one without the other.
 */
export function movedFlags(
  { flags, isCritical }: Pick<PullRequestView, 'flags' | 'isCritical'>,
  isMove: (change: CriticalChange, sides: Sides) => boolean,
): MovedFlag[] {
  const touched = new Set(flags.map(({ after }) => after?.key));
  const follows = ({ before, after }: Sides): boolean =>
    equal(before?.definition, after?.definition) &&
    Object.keys(after?.definition.requires ?? {}).some((key) => touched.has(key));
  return flags.flatMap((each) => {
    const { after: flag } = each;
    const change = criticalChanges({ isCritical, changes: each.changes }).find((own) => isMove(own, each));
    return flag === null || change === undefined || follows(each) ? [] : [{ flag, sides: each, change }];
  });
}
