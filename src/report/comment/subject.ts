import { isReadingRule } from '../../lint/index.ts';
import {
  byCodeUnit,
  byRisk,
  type Change,
  type Finding,
  groupBy,
  type Report,
  type RiskLevel,
} from '../../model/index.ts';
import { byUrgency } from '../findings.ts';
import { highest } from '../risk.ts';
import { blocks, type FailOn } from '../verdict.ts';

/** What a row of a comment is about. */
export interface Subject {
  readonly kind: 'flag' | 'file' | 'policy';
  /** The flag's key, or the file. */
  readonly name: string;
  /** The riskiest first. */
  readonly changes: readonly Change[];
  /** What a reader of its row should know, the worst first. */
  readonly findings: readonly Finding[];
  /** Whether it blocks the merge, wants a look, or neither. */
  readonly urgency: 'blocks' | 'look' | 'fine';
  readonly risk: RiskLevel | null;
}

const urgencies: readonly Subject['urgency'][] = ['blocks', 'look', 'fine'];

/** All that a reviewer should hear of: what blocks first, then by risk, then by key. */
export function subjectsOf(report: Report, failOn: FailOn): Subject[] {
  const relevant = report.findings.filter((finding) => isRelevant(finding, failOn)).sort(byUrgency);
  const findings = groupBy(relevant, subjectOf);
  const changes = groupBy(report.changes, ({ flag }) => `flag ${flag}`);
  const subjects = [...new Set([...changes.keys(), ...findings.keys()])].map((key): Subject => {
    const space = key.indexOf(' ');
    const own = findings.get(key) ?? [];
    const changed = (changes.get(key) ?? []).toSorted((a, b) => byRisk(a.risk.level, b.risk.level));
    return {
      kind: key.startsWith('flag ') ? 'flag' : 'file',
      name: key.slice(space + 1),
      changes: changed,
      findings: own,
      urgency: urgencyOf(own, failOn),
      risk: changed[0]?.risk.level ?? null,
    };
  });
  return [...policySubject(report), ...subjects].sort(worstFirst);
}

/** The highest risk among some subjects. */
export function riskOf(subjects: readonly Subject[]): RiskLevel | null {
  return highest(subjects.map(({ risk }) => risk));
}

/** A finding that leaves open what changes for its flag. */
export function isIncomparable({ changes, findings }: Subject): boolean {
  return (
    changes.length === 0 && findings.some(({ rule }) => rule !== 'flag-too-large' && isReadingRule(rule))
  );
}

function isRelevant({ rule, severity, touched }: Finding, failOn: FailOn): boolean {
  return blocks(severity, failOn) || (touched && (severity !== 'notice' || rule === 'base-unreadable'));
}

function subjectOf({ flag, file }: Finding): string {
  return flag === null ? `file ${file}` : `flag ${flag}`;
}

function urgencyOf(findings: readonly Finding[], failOn: FailOn): Subject['urgency'] {
  if (findings.some(({ severity }) => blocks(severity, failOn))) return 'blocks';
  return findings.length > 0 ? 'look' : 'fine';
}

function policySubject({ policy }: Report): Subject[] {
  if (policy === null) return [];
  return [{ kind: 'policy', name: policy.file, changes: [], findings: [], urgency: 'fine', risk: 'high' }];
}

function worstFirst(a: Subject, b: Subject): number {
  return (
    urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
    byRisk(a.risk, b.risk) ||
    byCodeUnit(a.name, b.name)
  );
}
