import { families, presets, type Rule } from '../../src/lint/index.ts';
import type { GeneratedFile } from './generated-file.ts';
import { rulePage } from './rule-page.ts';

/** The reference of the rules, from the rules themselves: a page each, and one that lists them. */
export function generateRules(): GeneratedFile[] {
  const pages = families.flatMap(({ rules }) =>
    rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: rulePage(rule) })),
  );
  return [{ path: 'docs/rules/README.md', text: overview() }, ...pages];
}

const HEAD = `<!-- Generated from src/lint by \`npm run generate\`. Do not edit. -->
# Rules

What \`flaghoist check\` can find; \`flaghoist explain <rule>\` prints the same as a page. Which rules are on, and how
strict they are, \`lint\` in [the policy](../reference/policy.md) says: a preset, and what differs from it. A released
version of a preset never changes. An error blocks only a pull request that touches the flag; elsewhere it is a notice.

An example on these pages is one flag, or several files: a comment with a path starts each. \`base:\` or \`head:\` before
the path is a file before and after a pull request, a date before it a file as it was merged that day. A line of \`^\`
marks what the finding points at.`;

function overview(): string {
  const columns = presets.map(({ name }) => `\`${name}\``).join(' | ');
  const sections = families.map(({ name, what, rules }) =>
    [
      `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      what,
      [
        `| Rule | Finds | ${columns} |`,
        `|:--|:--|${presets.map(() => ':--').join('|')}|`,
        ...rules.map(row),
      ].join('\n'),
    ].join('\n\n'),
  );
  return `${[HEAD, ...sections].join('\n\n')}\n`;
}

function row(rule: Rule): string {
  const own = presets.map(({ rules }) =>
    rule.needs === 'reading' ? rule.severity : (rules[rule.id] ?? '·'),
  );
  return `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${own.join(' | ')} |`;
}
