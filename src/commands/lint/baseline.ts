import type { Baseline } from '../../lint/index.ts';
import type { LoadedFlags } from '../../load/index.ts';

/**
 * The findings that were there when the rules came, as `baseline.yaml` lists them. It is made once, in the pull
 * request that brings the policy; afterwards it only shrinks: what the base does not list is not baselined.
 */
export function baselineOf(base: LoadedFlags | null, head: LoadedFlags): Baseline {
  const isFirst = base === null || base.flagSet === null;
  const listed = entries(head);
  const before = isFirst ? listed : entries(base);
  const has = (rule: string, flag: string): boolean =>
    listed.get(rule)?.has(flag) === true && before.get(rule)?.has(flag) === true;
  return { has, coversTouched: isFirst };
}

function entries({ baseline }: LoadedFlags): Map<string, ReadonlySet<string>> {
  return new Map(Object.entries(baseline ?? {}).map(([rule, flags]) => [rule, new Set(flags ?? [])]));
}
