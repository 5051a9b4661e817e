import { idleBranches, oncePerFlag } from '../../../exposure/index.ts';
import type { Branch, Fix } from '../../../model/index.ts';
import { environmentOf, rulesIn } from '../../environment-of.ts';
import { quoted } from '../../quoted.ts';
import { fileRule } from '../../rule.ts';
import { ruleInWords } from '../../rule-in-words.ts';

export const ruleNoEffect = fileRule({
  id: 'rule-no-effect',
  title: 'A rule that serves what would be served without it',
  why: 'It costs everyone who reads the flag a thought, and looks like a decision that somebody took. Proved, not guessed. A rollout at 0 % is left alone: it waits for its first step.',
  severity: 'warning',
  bad: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - name: Staff
        if: { employee: true }
        serve: on
      - name: Not in Norway yet
        if: { country: 'NO' }
#       ^^
        serve: off
`,
  good: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - name: Not in Norway yet
        if: { country: 'NO' }
        serve: off
      - name: Staff
        if: { employee: true }
        serve: on
`,
  check: ({ flag, effort }) => {
    const find = oncePerFlag((decision) => idleBranches(decision, effort).idle);
    return [...(flag.decisions?.values() ?? [])].flatMap((decision) => {
      const { environment, branches } = decision;
      const idle = find(decision);
      const told = idle.filter((index) => !isWaiting(branches[index]));
      const canGo =
        told.length === idle.length &&
        told.length < rulesIn(environmentOf(flag.definition, environment)).length;
      return told.map((index) => ({
        path: ['environments', environment, 'rules', index, 'if'],
        at: 'key' as const,
        environment,
        message: `In ${quoted(environment)}, ${ruleInWords(index, branches[index]?.name ?? null)} makes no difference: everyone it decides for is served the same without it.`,
        remedy: 'Delete the rule, or serve something else.',
        // It is proved for all idle rules together and for each alone; and a list of rules is never empty.
        ...(canGo && { fix: removal(environment, index) }),
      }));
    });
  },
});

function isWaiting(branch: Branch | undefined): boolean {
  return branch?.serve.kind === 'rollout' && branch.serve.share === 0;
}

function removal(environment: string, rule: number): Fix {
  return { kind: 'remove', path: ['environments', environment, 'rules', rule] };
}
