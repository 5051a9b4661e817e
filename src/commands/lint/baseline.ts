import { type Baseline, rules } from '../../lint/index.ts';
import type { LoadedFlags } from '../../load/index.ts';
import { type Finding, nearest, type PlacedProblem, type Problem } from '../../model/index.ts';

/** Findings by rule: the flags they are about. */
export type BaselineEntries = ReadonlyMap<string, ReadonlySet<string>>;

/** Nothing is baselined. */
export const NO_BASELINE: Baseline = { has: () => false, coversTouched: false };

/**
 * The findings that were there when the rules came, as `baseline.yaml` lists them. It is made once, in the pull
 * request that brings the policy; afterwards it only shrinks: what the base does not list is not baselined.
 */
export function baselineOf(base: LoadedFlags | null, head: LoadedFlags): Baseline {
  const listed = entriesOf(head);
  const before = isFirst(base) ? listed : entriesOf(base);
  const has = (rule: string, flag: string): boolean =>
    listed.get(rule)?.has(flag) === true && before.get(rule)?.has(flag) === true;
  return { has, coversTouched: isFirst(base) };
}

/** What is wrong with a baseline itself: it names a rule that does not exist, or it has grown. */
export function baselineFindings(base: LoadedFlags | null, head: LoadedFlags): Finding[] {
  const known = new Set(rules.map(({ id }) => id));
  const before = isFirst(base) ? null : entriesOf(base);
  const problems = [...entriesOf(head)].flatMap(([rule, flags]): Problem[] => {
    if (!known.has(rule)) return [unknownRule(rule, known)];
    const added = before === null ? [] : [...flags].filter((flag) => before.get(rule)?.has(flag) !== true);
    return added.length === 0 ? [] : [grown(rule, added)];
  });
  if (head.baselineFile === null || problems.length === 0) return [];
  return head.place(head.baselineFile, problems).map(toFinding);
}

/** Whether the rules come with this very comparison. */
export function isFirst(base: LoadedFlags | null): base is null {
  return base === null || base.flagSet === null;
}

/** What a baseline lists. */
export function entriesOf({ baseline }: LoadedFlags): BaselineEntries {
  return new Map(Object.entries(baseline ?? {}).map(([rule, flags]) => [rule, new Set(flags)]));
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
    message: `The baseline gains \`${first}\`${more} under \`${rule}\`; it only shrinks.`,
    remedy: 'Take the entry out and mend the flag, or excuse it with `exceptions`, which end.',
  };
}

function toFinding(problem: PlacedProblem): Finding {
  return { ...problem, severity: 'error', flag: null, touched: true, clears: null, fix: null };
}
