import { byCodeUnit, type Change, type Decision, type Flag, type FlagSet } from '../model/index.ts';
import { changedAudiences } from './audiences.ts';
import { changedDetails, requiresDetail } from './details.ts';
import { type Meaning, meanings } from './meaning.ts';
import { untouchedBetween } from './untouched.ts';

/**
 * What the head serves differently from the base, by flag in code-unit order and environment in promotion order.
 * Flags that cannot be read on one of the sides are left out, because nobody knows what changes for them.
 */
export function diffFlagSets(base: FlagSet, head: FlagSet): Change[] {
  const keys = [...new Set([...head.flags.keys(), ...base.flags.keys()])].sort(byCodeUnit);
  const environments = new Set(
    [head, base].flatMap(({ policy }) => policy.environments.map(({ name }) => name)),
  );
  const isUntouched = untouchedBetween(base, head);
  const meaning = meanings();
  return keys.flatMap((key) => {
    if (isUntouched(key) || base.unreadable.has(key) || head.unreadable.has(key)) return [];
    const [before, after] = [base.flags.get(key), head.flags.get(key)];
    if (before?.decisions === null || after?.decisions === null) return [];
    return [...environments].flatMap((environment) => changeIn(environment, before, after, meaning));
  });
}

function changeIn(
  environment: string,
  before: Flag | undefined,
  after: Flag | undefined,
  meaning: Meaning,
): Change[] {
  const old = before?.decisions?.get(environment) ?? null;
  const current = after?.decisions?.get(environment) ?? null;
  const flag = after ?? before;
  if (flag === undefined || (old === null && current === null) || meansTheSame(old, current, meaning))
    return [];
  const { audiences, details } = changedAudiences(old, current);
  return [
    {
      flag: flag.key,
      environment,
      kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
      file: flag.file,
      killed: { before: old?.killed ?? null, after: current?.killed ?? null },
      audiences,
      details: [
        ...(before && old === null ? ['The environment is new.'] : []),
        ...(after && current === null ? ['The environment is gone.'] : []),
        ...details,
        ...(old && current ? changedDetails(old, current, meaning) : []),
        ...(current && audiences.length > 0 ? requiresDetail(current) : []),
      ],
    },
  ];
}

function meansTheSame(a: Decision | null, b: Decision | null, meaning: Meaning): boolean {
  return a !== null && b !== null && meaning(a) === meaning(b);
}
