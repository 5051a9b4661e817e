import type { Change, Decision, Flag, FlagSet } from '../model/index.ts';
import { changedAudiences } from './audiences.ts';
import { changedDetails, meaning } from './details.ts';

/**
 * What the head serves differently from the base, by flag in code-unit order and environment in promotion order.
 * Flags that cannot be read on either side are left out: the findings name them.
 */
export function diffFlagSets(base: FlagSet, head: FlagSet): Change[] {
  const keys = [...new Set([...head.flags.keys(), ...base.flags.keys()])].sort();
  const environments = [
    ...new Set([base, head].reverse().flatMap(({ policy }) => policy.environments.map(({ name }) => name))),
  ];
  const isUntouched = untouchedBetween(base, head);
  return keys.flatMap((key) => {
    if (isUntouched(key)) return [];
    const [before, after] = [base.flags.get(key), head.flags.get(key)];
    if (before?.decisions === null || after?.decisions === null) return [];
    return environments.flatMap((environment) => changeIn(environment, before, after));
  });
}

function changeIn(environment: string, before: Flag | undefined, after: Flag | undefined): Change[] {
  const [old, current] = [
    before?.decisions?.get(environment) ?? null,
    after?.decisions?.get(environment) ?? null,
  ];
  const flag = after ?? before;
  if (flag === undefined || (old === null && current === null) || meansTheSame(old, current)) return [];
  return [
    {
      flag: flag.key,
      environment,
      kind: old === null ? 'added' : current === null ? 'removed' : 'changed',
      file: flag.file,
      killed: { before: old?.killed ?? null, after: current?.killed ?? null },
      audiences: changedAudiences(old, current),
      details: old && current ? changedDetails(old, current) : [],
    },
  ];
}

function meansTheSame(a: Decision | null, b: Decision | null): boolean {
  return a !== null && b !== null && meaning(a) === meaning(b);
}

/**
 * Tells flags that cannot differ without lowering them: the same definition, read once for both sides, under the
 * same vocabulary. With ten thousand flags and one change this is what keeps a check fast.
 */
function untouchedBetween(base: FlagSet, head: FlagSet): (key: string) => boolean {
  const hasSameVocabulary = base.vocabulary === head.vocabulary;
  const isUntouched = (key: string): boolean => {
    const [before, after] = [base.flags.get(key), head.flags.get(key)];
    if (before === undefined || before.definition !== after?.definition) return false;
    return Object.keys(before.definition.requires ?? {}).every(isUntouched);
  };
  return (key) => hasSameVocabulary && isUntouched(key);
}
