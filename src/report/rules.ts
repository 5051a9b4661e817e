import { type CheckedRule, presets, type Rule } from '../lint/index.ts';
import { alwaysOn } from './always-on.ts';
import { ruleExcuses } from './rule-excuses.ts';
import { style } from './style.ts';

/** One line per rule. */
export function renderRules(rules: readonly Rule[]): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`)
    .join('');
}

/** One rule with its examples, how strict the presets are, its options, and how to be excused. */
export function renderRule(rule: Rule, { colours }: { readonly colours: boolean }): string {
  const paint = style(colours);
  const { id, severity, title, why, bad, good } = rule;
  return [
    `${paint.bold(id)} (${severity})\n${title}.\n${why}`,
    ...(bad === null ? [] : [`${paint.red('Instead of')}\n${indent(bad)}`]),
    ...(good === null ? [] : [`${paint.green('write')}\n${indent(good)}`]),
    ...(rule.needs === 'reading'
      ? [alwaysOn(rule).strictness]
      : [
          `${paint.bold('Presets')}\n${presetLines(rule)}`,
          ...optionBlocks(rule, paint.bold('Options')),
          excuses(rule),
        ]),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

function presetLines({ id }: CheckedRule): string {
  return columns(presets.map(({ name, rules }) => [name, rules[id] ?? 'off']));
}

function optionBlocks({ options }: CheckedRule, heading: string): string[] {
  const rows = Object.entries(options).map(([name, { shown, description }]): [string, string] => [
    `${name}: ${shown}`,
    description,
  ]);
  return rows.length === 0 ? [] : [`${heading}\n${columns(rows)}`];
}

function excuses(rule: CheckedRule): string {
  return ruleExcuses(rule).join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

function indent(yaml: string): string {
  return yaml.trimEnd().replace(/^(?=.)/gm, '  ');
}
