import { type Baseline, configure, rules } from '../../lint/index.ts';
import type { LoadedFlags } from '../../load/index.ts';
import { type Finding, nearest, type PlacedProblem, type Problem } from '../../model/index.ts';

/** Findings by rule: the flags they are about. */
export type BaselineEntries = ReadonlyMap<string, ReadonlySet<string>>;

/** Nothing is baselined. */
export const NO_BASELINE: Baseline = { has: () => false, coversTouched: false };

/**
 * The findings that were there when a rule came, as `baseline.yaml` lists them. They are listed in the pull request
 * that turns the rule on, such as the one that brings the policy; afterwards the list only shrinks: what the base does
 * not list is not baselined.
 */
export function baselineOf(base: LoadedFlags | null, head: LoadedFlags): Baseline {
  const [listed, before] = [entriesOf(head), entriesOf(base)];
  const isNew = newRules(base, head);
  const has = (rule: string, flag: string): boolean =>
    listed.get(rule)?.has(flag) === true && (isNew(rule) || before.get(rule)?.has(flag) === true);
  return { has, coversTouched: base === null || base.flagSet === null };
}

/** What is wrong with a baseline itself: it names a rule that does not exist, or it has grown. */
export function baselineFindings(base: LoadedFlags | null, head: LoadedFlags): Finding[] {
  if (head.baselineFile === null) return [];
  const known = new Set(rules.map(({ id }) => id));
  const before = entriesOf(base);
  const isNew = newRules(base, head);
  const problems = [...entriesOf(head)].flatMap(([rule, flags]): Problem[] => {
    if (!known.has(rule)) return [unknownRule(rule, known)];
    const added = isNew(rule) ? [] : [...flags].filter((flag) => before.get(rule)?.has(flag) !== true);
    return added.length === 0 ? [] : [grown(rule, added)];
  });
  return problems.length === 0 ? [] : head.place(head.baselineFile, problems).map(toFinding);
}

/**
 * Tells the rules that a comparison may turn on: those that are off at the base, and all where the base has no policy.
 * Of a base whose policy cannot be read, nobody knows; then none.
 */
export function newRules(base: LoadedFlags | null, head: LoadedFlags): (rule: string) => boolean {
  if (base === null || !base.files.has(head.flagSet?.policy.file ?? '')) return () => true;
  if (base.flagSet === null) return () => false;
  const { configuration } = configure(base.flagSet.policy.definition.lint);
  const on = new Set(configuration.rules.map(({ rule }) => rule.id));
  return (rule) => !on.has(rule);
}

/** What a baseline lists. */
export function entriesOf(side: LoadedFlags | null): BaselineEntries {
  return new Map(Object.entries(side?.baseline ?? {}).map(([rule, flags]) => [rule, new Set(flags)]));
}

function unknownRule(rule: string, known: ReadonlySet<string>): Problem {
  const meant = nearest(rule, known);
  return {
    rule: 'schema-invalid',
    path: [rule],
    at: 'key',
    message: `There is no rule \`${rule.slice(0, 60)}\`.`,
    remedy:
      meant === null
        ? 'Delete the entry; `flaghoist explain` lists all rules.'
        : `Did you mean \`${meant}\`?`,
  };
}

function grown(rule: string, added: readonly string[]): Problem {
  const [first = '', ...others] = added;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return {
    rule: 'baseline-grown',
    path: [rule],
    at: 'key',
    message: `The baseline gains \`${first}\`${more} under \`${rule}\`, which is on already; it only shrinks.`,
    remedy: 'Take the entry out and mend the flag, or excuse it with `exceptions`, which end.',
  };
}

function toFinding(problem: PlacedProblem): Finding {
  return { ...problem, severity: 'error', flag: null, touched: true, clears: null, fix: null };
}
