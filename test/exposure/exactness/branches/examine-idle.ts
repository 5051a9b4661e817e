import type { IdleBranches } from '../../../../src/exposure/index.ts';
import type { Decision } from '../../../../src/model/index.ts';
import type { Asked } from './asked.ts';

/**
 * Checks that without idle rules, each alone and all with the dead ones, everyone is served the same, and that
 * somebody is not without any other rule: as things are written, or after idle and dead ones are gone.
 *
 * @returns how many others there are
 * @throws Error that says what is wrong
 */
export function examineIdle(
  asked: Asked,
  { idle, undecided }: IdleBranches,
  dead: readonly number[],
): number {
  const { decision, rules, tried, isAlike, fail } = asked;
  const expectAlike = (out: readonly number[]): void => {
    const rest = without(decision, out);
    for (const context of tried)
      if (!isAlike(decision, rest, context)) fail(`something changes without ${out}`, context);
  };
  for (const rule of idle) expectAlike([rule]);
  expectAlike([...idle, ...dead]);

  const others = rules.filter((rule) => ![...idle, ...undecided, ...dead].includes(rule));
  for (const rule of others) {
    const later = [...idle, ...dead].filter((each) => each > rule);
    const isMissed = [[], later].some((out) => isDifference(asked, out, rule));
    if (!isMissed) fail(`nothing changes without ${rule}`, {});
  }
  return others.length;
}

/** Whether it matters for somebody that one more rule is gone. */
function isDifference(
  { decision, search, isAlike, fail }: Asked,
  out: readonly number[],
  rule: number,
): boolean {
  const [a, b] = [without(decision, out), without(decision, [...out, rule])];
  const someone = search.between(a, b);
  if (someone !== null && isAlike(a, b, someone)) fail(`nothing changes without ${rule}`, someone);
  // Where listed keys happen to fall alike there is nobody, and still it matters how they fall.
  return someone !== null || search.withNext(a, rule).some((context) => !isAlike(a, b, context));
}

function without(decision: Decision, out: readonly number[]): Decision {
  return { ...decision, branches: decision.branches.filter((_, index) => !out.includes(index)) };
}
