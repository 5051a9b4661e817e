import { evaluateCondition } from '../../../../src/evaluate/index.ts';
import type { DeadBranch, DeadBranches } from '../../../../src/exposure/index.ts';
import type { Context } from '../../../agreement/context.ts';
import type { Asked } from './asked.ts';

/**
 * Checks that dead rules never decide, for the reason that is said, and that all others do for somebody.
 *
 * @throws Error that says what is wrong
 */
export function examineDead(asked: Asked, { dead, undecided }: DeadBranches): void {
  const { rules, deciding, tried, decider, fail } = asked;
  const isDead = new Set(dead.map(({ branch }) => branch));
  for (const context of tried) {
    const branch = decider(context);
    if (branch !== null && isDead.has(branch)) fail(`${branch} is dead, and decides`, context);
    for (const each of dead) {
      const contradiction = contradict(each, asked, context);
      if (contradiction !== null) fail(`${JSON.stringify(each)}: ${contradiction}`, context);
    }
  }
  for (const rule of rules) {
    if (isDead.has(rule) || undecided.includes(rule)) continue;
    const context = deciding.get(rule);
    if (context === undefined) fail(`nobody is found whom ${rule} decides for`, {});
    else if (decider(context) !== rule) fail(`${rule} does not decide`, context);
  }
}

function contradict(
  { branch, why, by }: DeadBranch,
  { decision, decider }: Asked,
  context: Context,
): string | null {
  const holds = (rule: number): boolean => {
    const condition = decision.branches[rule]?.condition;
    return condition !== undefined && evaluateCondition(condition, context).holds;
  };
  const isReached = (decider(context) ?? branch) >= branch;
  switch (why) {
    case 'never-true':
      return holds(branch) ? 'it is true' : null;
    case 'after-everyone':
      if (by !== null && !holds(by)) return 'the one before it is not for everyone';
      return isReached ? 'it is reached' : null;
    case 'implied':
      if (by !== null && holds(branch) && !holds(by)) return 'the one before it does not hold';
      return holds(branch) && isReached ? 'it is reached' : null;
  }
}
