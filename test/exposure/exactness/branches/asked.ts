import { decide } from '../../../../src/evaluate/index.ts';
import type { Decision } from '../../../../src/model/index.ts';
import type { Context } from '../../../agreement/context.ts';
import { anyContext, poolsFor } from '../contexts.ts';
import { describePair } from '../describe-pair.ts';
import { breakpointsOf, enumerate } from '../enumerate.ts';
import { isUnchanged } from '../expected.ts';
import { questionsOf } from '../questions.ts';
import type { Random } from '../random.ts';
import { type Search, searchIn } from './someone.ts';

/** Rules that are asked about, and what answers are checked with. */
export interface Asked {
  /** Their decision, without a kill and requirements. */
  readonly decision: Decision;
  /** Their positions among the branches. */
  readonly rules: readonly number[];
  /** For each rule, somebody it decides for, where there is somebody. */
  readonly deciding: ReadonlyMap<number, Context>;
  /** These, and some others. */
  readonly tried: readonly Context[];
  readonly search: Search;
  /** The branch that decides, or null when none does. */
  readonly decider: (context: Context) => number | null;
  /** Whether somebody is served the same by two decisions, wherever their units fall. */
  readonly isAlike: (a: Decision, b: Decision, context: Context) => boolean;
  readonly fail: (what: string, context: Context) => never;
}

/** @param contexts how many others are tried */
export function ask(given: Decision, contexts: number, random: Random): Asked {
  const decision = { ...given, killed: null, requires: [] };
  const { branches } = decision;
  const last = branches.at(-1);
  const hasRemainder = last?.name === null && last.condition.kind === 'always';
  const rules = [...branches.keys()].slice(0, hasRemainder ? -1 : branches.length);
  const pools = poolsFor(questionsOf([decision], []));
  const search = searchIn(pools, random);
  const deciding = new Map(
    rules.flatMap((rule): [number, Context][] => {
      const context = search.at(decision, rule);
      return context === null ? [] : [[rule, context]];
    }),
  );
  const others = Array.from({ length: contexts }, () => anyContext(pools, random));
  const breakpoints = breakpointsOf([decision]);
  return {
    decision,
    rules,
    deciding,
    tried: [...deciding.values(), ...others],
    search,
    decider: (context) => {
      const step = decide(decision, context).path.find((each) => each.kind === 'branch' && each.holds);
      return step?.kind === 'branch' ? step.number - 1 : null;
    },
    isAlike: (a, b, context) => {
      const shares = enumerate([a, b], context, breakpoints, () => false, random);
      return shares === null || isUnchanged(shares);
    },
    fail: (what, context) => {
      const pair = { before: decision, after: null, made: [what] };
      throw new Error(`${JSON.stringify(context)}\n${describePair(pair)}`);
    },
  };
}
