import { rules } from '../../lint/index.ts';
import { byCodeUnit, type Finding } from '../../model/index.ts';
import type { BaselineEntries } from './baseline.ts';

const HEAD = `# What was wrong with the flags when the rules came. \`flaghoist check --write-baseline\` wrote it.
# A flag is held to every rule again as soon as somebody touches it. Entries may only be taken out.
`;

/** The findings a baseline may hold, by rule: of rules that a policy turns on, about flags, worse than a notice. */
export function baselineEntries(findings: readonly Finding[]): BaselineEntries {
  const checked = new Set(
    rules.flatMap((rule) => (rule.needs !== 'reading' && rule.baselined ? [rule.id] : [])),
  );
  const entries = new Map<string, Set<string>>();
  for (const { rule, flag, severity } of findings) {
    if (flag === null || severity === 'notice' || !checked.has(rule)) continue;
    const flags = entries.get(rule) ?? new Set();
    entries.set(rule, flags.add(flag));
  }
  return entries;
}

/**
 * What a baseline may list: all that is found of rules that are new, and of the others what is listed already and
 * still wrong.
 */
export function allowedEntries(
  found: BaselineEntries,
  before: BaselineEntries,
  isNew: (rule: string) => boolean,
): BaselineEntries {
  return new Map([...[...found].filter(([rule]) => isNew(rule)), ...shrunk(found, before, isNew)]);
}

function shrunk(
  entries: BaselineEntries,
  before: BaselineEntries,
  isNew: (rule: string) => boolean,
): BaselineEntries {
  return new Map(
    [...before]
      .filter(([rule]) => !isNew(rule))
      .map(
        ([rule, flags]) =>
          [rule, new Set([...flags].filter((flag) => entries.get(rule)?.has(flag)))] as const,
      )
      .filter(([, flags]) => flags.size > 0),
  );
}

/** `baseline.yaml`, or null when there is nothing to list. One flag per line, so that it shrinks line by line. */
export function renderBaseline(entries: BaselineEntries): string | null {
  if (entries.size === 0) return null;
  const sections = [...entries]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(
      ([rule, flags]) =>
        `${rule}:\n${[...flags]
          .sort(byCodeUnit)
          .map((flag) => `  - ${yamlText(flag)}\n`)
          .join('')}`,
    );
  return `${HEAD}${sections.join('')}`;
}

/** A key may read like a truth value, such as `yes`, which then needs quotes. */
function yamlText(key: string): string {
  return /^(?:true|false|null|yes|no|on|off|y|n)$/.test(key) ? `"${key}"` : key;
}
