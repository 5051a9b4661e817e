import type { FoundChange } from '../../exposure/index.ts';
import type { LoadedFlags } from '../../load/index.ts';
import type { Decision, Finding, NewException, SkippedRule } from '../../model/index.ts';
import { byCodeUnit } from '../../model/index.ts';
import type { Past } from '../past.ts';
import { baselineFindings } from './baseline.ts';
import { judgementOf } from './configuration.ts';
import { newExceptions } from './exceptions.ts';
import { type FileFix, lintFindings } from './findings.ts';
import { knownPast } from './history.ts';

/** What the rules of a policy need to know besides the two sides. */
export interface Rules {
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
  /** The past of the base branch, read when somebody asks; null without a base. */
  readonly past: () => Past | null;
  /** The owners that CODEOWNERS knows; null without such a file. */
  readonly codeOwners: ReadonlySet<string> | null;
  /** Whether the head is a merge group. */
  readonly isMergeGroup: boolean;
  /** Whether a base was looked for and none was found. */
  readonly isBaseMissing: boolean;
  readonly isSame: (a: Decision, b: Decision) => boolean | null;
  /** Whether the head is judged as a later pull request would be that touches every flag, for writing a baseline. */
  readonly isForBaseline?: boolean;
}

/** What the rules make of a comparison. */
export interface Applied {
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedRule[];
  readonly exceptions: readonly NewException[];
  readonly changes: readonly FoundChange[];
  readonly fixes: readonly FileFix[];
}

/**
 * Applies the rules of the policy to a comparison.
 *
 * @throws UsageError when the policy names a rule, a severity or an option that does not exist
 */
export function applyRules(
  base: LoadedFlags | null,
  head: LoadedFlags,
  given: { readonly rules: Rules; readonly changes: readonly FoundChange[]; readonly onlyLowers: boolean },
): Applied {
  const { rules, changes, onlyLowers } = given;
  const { isForBaseline = false } = rules;
  const { configuration } = judgementOf(isForBaseline ? null : base, head);
  const { history, findings: ofHistory } = knownPast(
    // Rules that come with this very comparison have nothing it could have changed to look at.
    base?.flagSet === null && !isForBaseline ? null : base,
    head,
    configuration,
    rules.past,
  );
  const { findings, skipped, fixes, revertBlockedBy } = lintFindings(base, head, {
    ...rules,
    history,
    isForBaseline,
    owners: knownOwners(rules.codeOwners, head),
    configuration,
    changes,
    onlyLowers,
  });
  return {
    findings: [
      ...findings,
      ...ofHistory,
      ...(rules.isBaseMissing ? [baseMissing(head)] : []),
      ...baselineFindings(base, head),
    ],
    skipped: byRule(skipped),
    fixes,
    exceptions: newExceptions(base, head, configuration.strictness, rules.now),
    changes: changes.map((found) => ({
      ...found,
      change: { ...found.change, revertBlockedBy: revertBlockedBy(found.change) },
    })),
  };
}

/** Every flag counts as touched then, which surprises whoever does not know why. */
function baseMissing({ flagSet, side }: LoadedFlags): Finding {
  return {
    rule: 'base-missing',
    severity: 'notice',
    message: 'There is no default branch to compare with, so every flag counts as touched.',
    remedy: 'Name one with `--base <revision>`.',
    flag: null,
    file: flagSet?.policy.file ?? side.name,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    touched: true,
    clears: null,
    fix: null,
  };
}

function knownOwners(
  codeOwners: ReadonlySet<string> | null,
  { flagSet }: LoadedFlags,
): ReadonlySet<string> | null {
  const teams = flagSet?.policy.definition.teams ?? null;
  return teams === null && codeOwners === null ? null : new Set([...(teams ?? []), ...(codeOwners ?? [])]);
}

function byRule(skipped: ReturnType<typeof lintFindings>['skipped']): SkippedRule[] {
  const groups = new Map<
    string,
    { readonly rule: string; readonly because: SkippedRule['because']; readonly flags: Set<string> }
  >();
  for (const { rule, because, flag } of skipped) {
    const group = groups.get(`${rule} ${because}`) ?? { rule, because, flags: new Set() };
    if (flag !== null) group.flags.add(flag);
    groups.set(`${rule} ${because}`, group);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, { rule, because, flags }]) => ({ rule, because, flags: [...flags].sort(byCodeUnit) }));
}
