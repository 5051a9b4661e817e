import { type CheckedRule, presets } from '../lint/index.ts';

/** How a flag is excused from a rule, one sentence each, with code in backticks. */
export function ruleExcuses({ id, skippedBy, acknowledged }: CheckedRule): string[] {
  const suppressible = presets
    .filter((preset) => preset.suppressible.includes(id))
    .map(({ name }) => `\`${name}\``);
  return [
    ...(acknowledged
      ? [
          `Write \`acknowledge: { ${id}: <the reason> }\` into the flag in the pull request that does it on purpose; it is a notice then, and counts in that pull request only.`,
        ]
      : []),
    suppressible.length > 0
      ? `Write \`exceptions: [{ rule: ${id}, reason: <why>, until: <a day> }]\` into the flag, where \`suppressible\` in the policy allows it; ${suppressible.join(', ')} ${suppressible.length === 1 ? 'does' : 'do'}.`
      : 'No preset lets a flag be excused with `exceptions`; `suppressible` in the policy can.',
    ...(skippedBy.includes('only-lowers')
      ? ['A pull request that only takes people back to the safe variant skips it, and says so.']
      : []),
    ...(skippedBy.includes('restoration')
      ? [
          'A return to what was live within the last 7 days, or the removal of a `killed` line, skips it as well.',
        ]
      : []),
  ];
}
