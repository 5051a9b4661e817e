import { type Change, isEveryone, type Report } from '../../model/index.ts';
import { movedOf } from '../largest-first.ts';
import { changesInNumbers } from '../summary.ts';
import { blocks, type FailOn, hasNews } from '../verdict.ts';
import { count, quote, type Words } from '../words.ts';
import { namedAudience } from './brief-change.ts';
import { inMarkdown, inTitle } from './in-markdown.ts';
import { isWhole } from './is-whole.ts';
import { isUnreadable } from './row.ts';
import { type RowPart, rowParts } from './row-parts.ts';
import { riskOf, type Subject } from './subject.ts';

/** The verdict, which is what a reviewer wants to know first. */
export function titleOf(report: Report, subjects: readonly Subject[], failOn: FailOn): string {
  const blockers = report.findings.filter(({ severity }) => blocks(severity, failOn));
  if (blockers.length > 0) {
    const files = new Set(blockers.map(({ file }) => file)).size;
    return blockers.every(isUnreadable)
      ? `🛑 ${count(files, 'file')} cannot be read`
      : `🛑 ${count(blockers.length, 'problem')} ${blockers.length === 1 ? 'blocks' : 'block'} this merge`;
  }
  const icon = needsALook(subjects) || report.exceptions.length > 0 ? '⚠️' : '✅';
  const only = onlyChange(subjects);
  if (only !== null) return `${icon} ${inTitle([quote(only.name), ': ', ...only.part.change])}`;
  if (!hasNews(report)) return `✅ ${report.base === null ? 'No problems' : 'No flag changes'}`;
  return `${icon} ${inTitle(news(report, subjects))}`;
}

/** A change that a title can say: of one flag, in one way, with nothing wrong. */
export interface OnlyChange {
  readonly name: string;
  readonly part: RowPart;
  /** Whether title and line say everything there is. */
  readonly isWhole: boolean;
}

export function onlyChange(subjects: readonly Subject[]): OnlyChange | null {
  const [subject, ...others] = subjects;
  if (subject === undefined || others.length > 0 || subject.findings.length > 0) return null;
  const [part, ...parts] = rowParts(subject.changes);
  if (part === undefined || parts.length > 0) return null;
  if (subject.changes.some(namesOneOfSeveral)) return null;
  return { name: subject.name, part, isWhole: isWhole(subject, part) };
}

/** Whether the words of a change are of one audience, although it has more. Then a title would mislead. */
function namesOneOfSeveral(change: Change): boolean {
  return change.audiences.length > 1 && (change.kind === 'added' || namedAudience(change) !== null);
}

/** The line below the title of one change. */
export function onlyLine(subjects: readonly Subject[], { part }: OnlyChange): string {
  return `${inMarkdown(part.impact)} · risk ${riskOf(subjects) ?? 'none'}`;
}

function needsALook(subjects: readonly Subject[]): boolean {
  return subjects.some(
    ({ urgency, risk, changes }) => urgency !== 'fine' || risk === 'high' || changes.some(mayMoveMany),
  );
}

/** In percent of an audience of unknown size. */
const many = 50;

/** Whether it is not known how many people move, and they may be most; or not known at all. */
function mayMoveMany({ kind, undecided, risk, audiences }: Change): boolean {
  if (undecided !== null) return true;
  if (kind !== 'changed' || risk.level !== 'medium') return false;
  return audiences.some((audience) => !isEveryone(audience) && movedOf(audience) >= many);
}

function news(report: Report, subjects: readonly Subject[]): Words {
  const { errors, warnings, changedFlags, incomparableFlags } = report.summary;
  const found = [
    ...(errors === 0 ? [] : [count(errors, 'error')]),
    ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
    ...(changedFlags + incomparableFlags === 0 ? [] : [changesInNumbers(report)]),
    ...(report.policy === null ? [] : ['the policy changes']),
    ...(report.exceptions.length === 0 ? [] : [count(report.exceptions.length, 'new exception')]),
  ];
  const flags = subjects.filter(({ kind, changes }) => kind === 'flag' && changes.length > 0);
  const high = subjects.filter(({ risk }) => risk === 'high').length;
  const risk = riskOf(flags) ?? 'none';
  const level =
    high > 0
      ? `${high} at high risk`
      : `${risk} risk${risk === 'medium' && flags.length > 1 ? ' at most' : ''}`;
  const said = found.join(', ');
  return [`${said.charAt(0).toUpperCase()}${said.slice(1)}${flags.length === 0 ? '' : `: ${level}`}`];
}
