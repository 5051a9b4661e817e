import { familyOf, type RuleInfo } from '../../lint/index.ts';
import { sarifLevels } from './level.ts';

/** A rule with what a viewer shows beside its results. */
export function sarifRule(rule: RuleInfo, home: string | null): object {
  const { id, title, why, severity } = rule;
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    ...(home === null ? {} : { helpUri: `${home}/docs/rules/${id}.md` }),
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    defaultConfiguration: { level: sarifLevels[severity] },
    properties: { tags: ['feature-flags', familyOf(rule)] },
  };
}

function helpText({ title, why, bad, good }: RuleInfo): string {
  return [
    `${title}. ${why}`,
    ...(bad === null ? [] : [`Instead of\n\n${bad.trimEnd()}`]),
    ...(good === null ? [] : [`write\n\n${good.trimEnd()}`]),
  ].join('\n\n');
}

function helpMarkdown({ title, why, bad, good }: RuleInfo): string {
  return [
    `**${title}.** ${why}`,
    ...(bad === null ? [] : ['Instead of', fenced(bad)]),
    ...(good === null ? [] : ['write', fenced(good)]),
  ].join('\n\n');
}

/** An example that closes no fence but its own. */
function fenced(yaml: string): string {
  const longest = Math.max(2, ...Array.from(yaml.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${yaml.trimEnd()}\n${fence}`;
}
