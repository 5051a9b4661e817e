import type { Severity } from '../../model/index.ts';
import type { Configuration } from '../configure.ts';
import type { Draft, Found, SkippedFinding } from '../draft.ts';
import type { Pair } from '../pairs.ts';
import { milder } from '../severity.ts';
import type { Subject } from '../subject.ts';
import { acknowledged, isExcused } from './excuses.ts';
import { isRestoration } from './restoration.ts';
import { withoutYielding } from './yielding.ts';

/** What is left of what the rules found, and what does not count here. */
export interface Judged {
  readonly drafts: readonly Draft[];
  readonly skipped: readonly SkippedFinding[];
}

/**
 * Decides which findings count, and how much. An error blocks only where the comparison touches its flag; a rule gives
 * way where its file says so, where the flag is excused, and where the finding was there when the rules came.
 */
export function judge(
  found: readonly Found[],
  pairs: readonly Pair[],
  subject: Subject,
  configuration: Configuration,
): Judged {
  const byKey = new Map(pairs.map((pair) => [pair.key, pair]));
  const restored = new Map<string, boolean>();
  const drafts: Draft[] = [];
  const skipped: SkippedFinding[] = [];
  for (const each of found) {
    const pair = each.flag === null ? null : (byKey.get(each.flag) ?? null);
    const isTouched = pair?.isTouched ?? isFileTouched(each, subject);
    const because = skip(each, pair, subject, configuration, restored);
    if (because !== null) skipped.push({ rule: each.active.rule.id, flag: each.flag, because });
    else if (!isBaselined(each, isTouched, subject)) drafts.push(toDraft(each, pair, isTouched));
  }
  return { drafts: withoutYielding(drafts), skipped };
}

function skip(
  { active: { rule }, complaint }: Found,
  pair: Pair | null,
  subject: Subject,
  { strictness }: Configuration,
  restored: Map<string, boolean>,
): SkippedFinding['because'] | null {
  if (rule.needs === 'pull-request' && subject.isMergeGroup) return 'merge-group';
  if (rule.skippedBy.includes('only-lowers') && subject.onlyLowers && (pair?.changes.length ?? 0) > 0) {
    return 'only-lowers';
  }
  const { environment } = complaint;
  if (pair !== null && environment !== undefined && rule.skippedBy.includes('restoration')) {
    const key = `${environment} ${pair.key}`;
    const known = restored.get(key) ?? isRestoration(pair, environment, subject);
    restored.set(key, known);
    if (known) return 'restoration';
  }
  return isExcused(pair?.after ?? null, rule.id, strictness, subject.now) ? 'exception' : null;
}

function isBaselined({ active: { rule }, flag }: Found, isTouched: boolean, { baseline }: Subject): boolean {
  if (flag === null || !rule.baselined) return false;
  return (!isTouched || baseline.coversTouched) && baseline.has(rule.id, flag);
}

function toDraft(
  { active: { rule, severity }, complaint, flag, file }: Found,
  pair: Pair | null,
  touched: boolean,
): Draft {
  const reason = rule.acknowledged ? acknowledged(pair?.before ?? null, pair?.after ?? null, rule.id) : null;
  const most = complaint.atMost === undefined ? severity : milder(severity, complaint.atMost);
  const own: Severity = touched && reason === null ? most : 'notice';
  const said = reason === null ? complaint : { ...complaint, remedy: `Acknowledged: ${reason}` };
  return { rule: rule.id, severity: own, complaint: said, flag, file, touched };
}

/** A file that is no flag is touched when there is no base, or its bytes differ. */
function isFileTouched({ file }: Found, { base, isFileEdited }: Subject): boolean {
  return base === null || isFileEdited(file);
}
