import { type CheckedRule, familyOf, presets, type Rule } from '../../src/lint/index.ts';
import { alwaysOn, ruleExcuses } from '../../src/report/index.ts';

/** The page of one rule: what, why, an example, how strict, which options, and how to be excused. */
export function rulePage(rule: Rule): string {
  const { id, title, why, bad, good } = rule;
  return `${[
    '<!-- Generated from src/lint/rules by `npm run generate`. Do not edit. -->',
    `# ${id}`,
    `${title}. ${why}`,
    ...(bad === null ? [] : ['Instead of', fence(bad)]),
    ...(good === null ? [] : ['write', fence(good)]),
    '## How strict',
    ...(rule.needs === 'reading' ? [alwaysOn(rule).strictness] : strictness(rule)),
    ...(rule.needs === 'reading' ? [] : optionsSection(rule)),
    '## How to be excused',
    ...(rule.needs === 'reading' ? [alwaysOn(rule).excuse] : ruleExcuses(rule)),
    `[All rules](README.md) · family \`${familyOf(rule)}\``,
  ].join('\n\n')}\n`;
}

const looksAt: { readonly [needs in CheckedRule['needs']]: string } = {
  file: 'It looks at one flag at a time, and blocks only a pull request that touches the flag; elsewhere it is a notice.',
  set: 'It looks at all flags together, and blocks only a pull request that touches what it found; elsewhere it is a notice.',
  diff: 'It looks at what a pull request changes about a flag.',
  'pull-request':
    'It looks at a pull request as a whole, and is off in a merge queue, where one group holds several.',
  history:
    'It looks at a flag and its past on the base branch. In a shallow clone it is off, and that is said once: give actions/checkout `fetch-depth: 0`.',
};

const SAYS_MORE =
  'Where the past of the base branch is known, it says more; give actions/checkout `fetch-depth: 0`.';

const CLEANUP =
  '`flaghoist cleanup` lists what it finds, for the owner, also where a preset leaves it off; `off` in the policy takes it out there as well.';

function strictness(rule: CheckedRule): string[] {
  const rows = presets.map(({ name, rules }) => `| \`${name}\` | ${rules[rule.id] ?? 'off'} |`);
  return [
    looksAt[rule.needs],
    ['| Preset | Severity |', '|:--|:--|', ...rows].join('\n'),
    `In \`flags/policy.yaml\`, \`lint: { rules: { ${rule.id}: ${rule.severity} } }\` turns it on, and \`off\` turns it off.`,
    ...(rule.usesHistory && rule.needs !== 'history' ? [SAYS_MORE] : []),
    ...(rule.cleanup ? [CLEANUP] : []),
  ];
}

function optionsSection({ id, options, severity }: CheckedRule): string[] {
  const entries = Object.entries(options);
  if (entries.length === 0) return [];
  const rows = entries.map(
    ([name, { description, shown, form }]) => `| \`${name}\` | ${description} | \`${shown}\` | ${form} |`,
  );
  const changed = presets.flatMap(({ name, options: own }) =>
    Object.entries(own[id] ?? {}).map(
      ([option, value]) => `\`${name}\` sets \`${option}\` to \`${String(value)}\`.`,
    ),
  );
  const [[first = '', option] = []] = entries;
  return [
    '## Options',
    ['| Option | What it says | Default | What it looks like |', '|:--|:--|:--|:--|', ...rows].join('\n'),
    ...(changed.length === 0 ? [] : [changed.join(' ')]),
    `They stand beside the severity: \`${id}: { severity: ${severity}, ${first}: ${option?.shown ?? ''} }\`.`,
  ];
}

function fence(yaml: string): string {
  return `\`\`\`yaml\n${showHidden(yaml).trimEnd()}\n\`\`\``;
}

/** An example of a character that does not show has to show it. */
function showHidden(yaml: string): string {
  return yaml.replace(/\u200b/g, '<U+200B>');
}
