import { type RuleInfo, rules } from '../../src/lint/index.ts';
import type { GeneratedFile } from './generated-file.ts';

/** The reference of the rules, from the rules themselves: `docs/reference/rules.md`. */
export function generateRules(): GeneratedFile {
  return { path: 'docs/reference/rules.md', text: `${[HEAD, ...rules.map(section)].join('\n\n')}\n` };
}

const HEAD = `<!-- Generated from src/lint by \`npm run generate\`. Do not edit. -->
# Rules

What \`flaghoist check\` can find. \`flaghoist explain <rule>\` prints the same. Every rule is on; an error in a file that
a pull request does not touch is only a notice there. In an example, a comment with a path starts a file.`;

function section({ id, title, why, severity, bad, good }: RuleInfo): string {
  return [
    `## ${id}`,
    `${title}. ${why}`,
    `Severity: ${severity}.`,
    ...(bad === null ? [] : ['Instead of', fence(bad)]),
    ...(good === null ? [] : ['write', fence(good)]),
  ].join('\n\n');
}

function fence(yaml: string): string {
  return `\`\`\`yaml\n${showHidden(yaml).trimEnd()}\n\`\`\``;
}

/** An example of a character that does not show has to show it. */
function showHidden(yaml: string): string {
  return yaml.replace(/\u200b/g, '<U+200B>');
}
