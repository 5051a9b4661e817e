import { type DeadBranch, deadBranches, oncePerFlag } from '../../../exposure/index.ts';
import type { Branch } from '../../../model/index.ts';
import { quoted } from '../../quoted.ts';
import { fileRule } from '../../rule.ts';
import { ruleInWords } from '../../rule-in-words.ts';

export const ruleUnreachable = fileRule({
  id: 'rule-unreachable',
  title: 'A rule that can never decide',
  why: 'Whoever wrote it, and whoever reads it, thinks that it does something. Each finding is proved: there is no context that the rule decides for. A flag whose conditions would take too long to prove anything about gets none.',
  severity: 'error',
  bad: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - name: Europe
        if: { country: [DE, FR, NL] }
        serve: on
      - name: German testers
        if: { country: DE, beta: true }
#       ^^
        rollout: { serve: on, percentage: 10 }
`,
  good: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - name: German testers
        if: { country: DE, beta: true }
        rollout: { serve: on, percentage: 10 }
      - name: Europe
        if: { country: [DE, FR, NL] }
        serve: on
`,
  check: ({ flag, effort }) => {
    const find = oncePerFlag((decision) => deadBranches(decision, effort).dead);
    return [...(flag.decisions?.values() ?? [])].flatMap((decision) =>
      find(decision).map((dead) => ({
        path: ['environments', decision.environment, 'rules', dead.branch, 'if'],
        at: 'key' as const,
        environment: decision.environment,
        message: `In ${quoted(decision.environment)}, ${nameOf(decision.branches, dead.branch)} can never decide: ${reason(decision.branches, dead)}.`,
        remedy: REMEDY[dead.why],
      })),
    );
  },
});

const REMEDY: Readonly<Record<DeadBranch['why'], string>> = {
  'never-true': 'Mend the condition, or delete the rule.',
  'after-everyone': 'Move the rule up, or delete it.',
  implied: 'Move the rule up, or delete it.',
};

function reason(branches: readonly Branch[], { why, by }: DeadBranch): string {
  if (why === 'never-true') return 'nobody meets its condition';
  const whom = why === 'after-everyone' ? 'everyone' : 'everyone it is for';
  return by === null
    ? `the rules before it take ${whom} together`
    : `${nameOf(branches, by)} before it takes ${whom}`;
}

function nameOf(branches: readonly Branch[], index: number): string {
  return ruleInWords(index, branches[index]?.name ?? null);
}
