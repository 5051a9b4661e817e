import { equal } from '../../exposure/index.ts';
import type { FlagDefinition } from '../../model/index.ts';
import { environmentOf } from '../environment-of.ts';
import type { WrittenRollout } from '../rollouts-of.ts';

type Place = Pick<Partial<NonNullable<WrittenRollout['rule']>>, 'serve' | 'rollout'>;

/**
 * The percentage that another version of a flag has in place of a rollout: that of a rollout to the same variant, or
 * of another split; 100 where it serves the variant to all of them; otherwise 0. A rule is the same one by its name,
 * or without a name by its condition.
 */
export function percentageBefore(before: FlagDefinition, written: WrittenRollout): number {
  const { serve, split } = written.rollout;
  const place = placeIn(before, written);
  if (place.rollout === undefined) return serve !== undefined && place.serve === serve ? 100 : 0;
  const isSplit = place.rollout.split !== undefined;
  const isSame = isSplit === (split !== undefined) && place.rollout.serve === serve;
  return isSame ? place.rollout.percentage : 0;
}

function placeIn(before: FlagDefinition, { environment, rule }: WrittenRollout): Place {
  const own = environmentOf(before, environment);
  if (own === undefined) return {};
  if (typeof own === 'string') return rule === null ? { serve: own } : {};
  if (rule === null) return own;
  const same = own.rules?.find(({ name, if: condition }) =>
    rule.name === undefined ? name === undefined && equal(condition, rule.if) : name === rule.name,
  );
  return same ?? {};
}
