import { type JsonValue, nearest, type Path, type PolicyDefinition, type Severity } from '../model/index.ts';
import type { RawOptions } from './option.ts';
import { type Preset, presets } from './presets/index.ts';
import { rules as allRules } from './registry.ts';
import type { CheckedRule, Rule } from './rule.ts';
import type { Strictness } from './strictness.ts';
import { type Freeze, readFreeze } from './time/freeze.ts';

type LintDefinition = NonNullable<PolicyDefinition['lint']>;

/** What a policy says about linting, read and checked. */
export interface Configuration {
  /** The rules that are on. */
  readonly rules: readonly ActiveRule[];
  readonly strictness: Strictness;
}

/** A rule that is on, with what the policy says about it. */
export interface ActiveRule {
  readonly rule: CheckedRule;
  readonly severity: Severity;
  readonly options: RawOptions;
}

/** What a policy got wrong about linting: nobody can be judged by it. */
export interface ConfigurationProblem {
  /** In the policy's file. */
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly remedy: string;
}

export interface Configured {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

const severities = ['off', 'notice', 'warning', 'error'] as const;
const LONGEST_EXCEPTION = 90;

/** Reads the `lint` field of a policy; without one, only the rules hold that a flag must pass to be read. */
export function configure(lint: LintDefinition | undefined, rules: readonly Rule[] = allRules): Configured {
  const problems: ConfigurationProblem[] = [];
  const preset = presets.find(({ name }) => name === lint?.preset) ?? null;
  const settings = readSettings(lint?.rules ?? {}, rules, problems);
  // Whoever writes a freeze means it to hold.
  const implied = lint?.freezes === undefined ? null : 'freeze';
  const active = rules.flatMap((rule) =>
    rule.needs === 'reading'
      ? []
      : activate(rule, preset, settings.get(rule.id), rule.id === implied, problems),
  );
  const known = new Set(rules.map(({ id }) => id));
  for (const [index, id] of (lint?.suppressible ?? []).entries()) {
    const path = ['lint', 'suppressible', index];
    if (!known.has(id)) problems.push(unknownRule(id, path, 'value', known));
    else if (rules.some((rule) => rule.id === id && rule.needs === 'reading')) {
      problems.push(alwaysOn(id, path, 'value'));
    }
  }
  return {
    configuration: {
      rules: active,
      strictness: {
        suppressible: new Set(lint?.suppressible ?? preset?.suppressible ?? []),
        longestException: lint?.longestException
          ? Number.parseInt(lint.longestException, 10)
          : LONGEST_EXCEPTION,
        freezes: readFreezes(lint?.freezes ?? [], problems),
        ruleIds: known,
      },
    },
    problems,
  };
}

/** What a policy says about one rule. */
interface Setting {
  readonly severity: (typeof severities)[number] | null;
  readonly options: RawOptions;
}

function readSettings(
  written: NonNullable<LintDefinition['rules']>,
  rules: readonly Rule[],
  problems: ConfigurationProblem[],
): Map<string, Setting> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const settings = new Map<string, Setting>();
  for (const [id, value] of Object.entries(written)) {
    const path = ['lint', 'rules', id];
    const rule = byId.get(id);
    if (rule === undefined) problems.push(unknownRule(id, path, 'key', byId));
    else if (rule.needs === 'reading') problems.push(alwaysOn(id, path));
    else {
      const { severity, ...options }: RawOptions = typeof value === 'string' ? { severity: value } : value;
      settings.set(id, { severity: readSeverity(severity, value, path, problems), options });
    }
  }
  return settings;
}

function readSeverity(
  severity: JsonValue | undefined,
  value: JsonValue,
  path: Path,
  problems: ConfigurationProblem[],
): Setting['severity'] {
  if (severity === undefined) return null;
  const found = severities.find((each) => each === severity);
  if (found !== undefined) return found;
  const meant = typeof severity === 'string' ? nearest(severity, severities) : null;
  problems.push({
    path: typeof value === 'string' ? path : [...path, 'severity'],
    at: 'value',
    message: `there is no severity ${shown(severity)}`,
    remedy: meant === null ? `Write one of ${severities.join(', ')}.` : `Did you mean \`${meant}\`?`,
  });
  return null;
}

/** The rule as the policy and its preset want it; nothing when it is off. */
function activate(
  rule: CheckedRule,
  preset: Preset | null,
  setting: Setting | undefined,
  isImplied: boolean,
  problems: ConfigurationProblem[],
): ActiveRule[] {
  const preferred = preset?.rules[rule.id] ?? null;
  const options = { ...preset?.options[rule.id], ...setting?.options };
  const mistakes = setting === undefined ? [] : rule.bind(setting.options).problems;
  problems.push(
    ...mistakes.map(({ option, at, message, remedy }) => ({
      path: ['lint', 'rules', rule.id, option],
      at,
      message: `${message} (\`${rule.id}\`)`,
      remedy,
    })),
  );
  const isMeant = setting !== undefined || isImplied;
  const severity = setting?.severity ?? preferred ?? (isMeant ? rule.severity : 'off');
  return severity === 'off' ? [] : [{ rule, severity, options }];
}

function readFreezes(
  definitions: NonNullable<LintDefinition['freezes']>,
  problems: ConfigurationProblem[],
): Freeze[] {
  return definitions.flatMap((definition, index) => {
    const read = readFreeze(definition);
    if (!('field' in read)) return [read];
    problems.push({
      path: ['lint', 'freezes', index, read.field],
      at: 'value',
      message: `\`${read.field}\` ${read.message}`,
      remedy: 'Mend the freeze, or delete it.',
    });
    return [];
  });
}

function unknownRule(
  id: string,
  path: Path,
  at: 'key' | 'value',
  known: { readonly keys: () => Iterable<string> },
): ConfigurationProblem {
  const meant = nearest(id, known.keys());
  return {
    path,
    at,
    message: `there is no rule ${shown(id)}`,
    remedy: meant === null ? '`flaghoist explain` lists all rules.' : `Did you mean \`${meant}\`?`,
  };
}

function alwaysOn(id: string, path: Path, at: 'key' | 'value' = 'key'): ConfigurationProblem {
  return {
    path,
    at,
    message: `the rule \`${id}\` is always on`,
    remedy: 'Delete the line: without what this rule asks for, a flag cannot be read.',
  };
}

/** What somebody wrote, short and on one line. */
function shown(value: JsonValue): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}
