import type { RuleInfo } from '../lint/index.ts';
import { style } from './style.ts';

/** One line per rule. */
export function renderRules(rules: readonly RuleInfo[]): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`)
    .join('');
}

/** One rule with its examples. */
export function renderRule(rule: RuleInfo, { colours }: { readonly colours: boolean }): string {
  const paint = style(colours);
  return [
    `${paint.bold(rule.id)} (${rule.severity})\n${rule.title}.\n${rule.why}`,
    ...(rule.bad === null ? [] : [`${paint.red('Instead of')}\n${indent(rule.bad)}`]),
    ...(rule.good === null ? [] : [`${paint.green('write')}\n${indent(rule.good)}`]),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

function indent(yaml: string): string {
  return yaml.trimEnd().replace(/^(?=.)/gm, '  ');
}
