import type { FlagDefinition, Path, SegmentDefinition } from '../model/index.ts';
import { rulesIn } from './environment-of.ts';

type ConditionDefinition = SegmentDefinition['if'];

/** An attribute that a condition tests, and where: the path of the key that names it. */
export interface AskedAttribute {
  readonly attribute: string;
  readonly path: Path;
}

/** Names with a meaning of their own in a condition. */
const COMBINATORS = new Set(['segment', 'all', 'any', 'not']);

/** The attributes that the rules of a flag test, in the order of the file; segments have their own. */
export function attributesAskedBy({ environments = {} }: FlagDefinition): AskedAttribute[] {
  return Object.entries(environments).flatMap(([environment, definition]) =>
    rulesIn(definition).flatMap((rule, index) =>
      attributesIn(rule.if, ['environments', environment, 'rules', index, 'if']),
    ),
  );
}

/** The attributes that a condition tests, in the order of the file. */
export function attributesIn(condition: ConditionDefinition, path: Path): AskedAttribute[] {
  return Object.keys(condition).flatMap((name): AskedAttribute[] => {
    const own = [...path, name];
    if (!COMBINATORS.has(name)) return [{ attribute: name, path: own }];
    if (name === 'not') return condition.not === undefined ? [] : attributesIn(condition.not, own);
    const list = name === 'all' ? condition.all : name === 'any' ? condition.any : undefined;
    return (list ?? []).flatMap((each, index) => attributesIn(each, [...own, index]));
  });
}
