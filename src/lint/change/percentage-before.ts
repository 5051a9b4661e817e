import { equal } from '../../exposure/index.ts';
import { type FlagDefinition, variantsOf } from '../../model/index.ts';
import { environmentOf } from '../environment-of.ts';
import type { WrittenRollout } from '../rollouts-of.ts';

type Place = Pick<Partial<NonNullable<WrittenRollout['rule']>>, 'serve' | 'rollout'>;

/**
 * The percentage that another version of a flag has in place of a rollout: that of a rollout to the same value, or
 * of another split; 100 where it serves the value to all of them; otherwise 0. A rule is the same one by its name,
 * or without a name by its condition.
 */
export function percentageBefore(
  before: FlagDefinition,
  after: FlagDefinition,
  written: WrittenRollout,
): number {
  const { serve, split } = written.rollout;
  const place = placeIn(before, written);
  const isServed = (variant: string | undefined): boolean =>
    variant !== undefined && serve !== undefined && isSameValue([before, variant], [after, serve]);
  if (place.rollout === undefined) return isServed(place.serve) ? 100 : 0;
  const isSame = place.rollout.split === undefined ? isServed(place.rollout.serve) : split !== undefined;
  return isSame ? place.rollout.percentage : 0;
}

type Served = readonly [flag: FlagDefinition, variant: string];

function isSameValue(...served: readonly [Served, Served]): boolean {
  const [old, current] = served.map(([flag, variant]) => variantsOf(flag).get(variant));
  return old !== undefined && equal(old, current);
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
