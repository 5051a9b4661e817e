import fc from 'fast-check';
import type { Audience, Change, Finding, MoveKind, Report } from '../../src/model/index.ts';
import { hostileText } from './hostile.ts';
import { aChange, aCount, aFinding, aMove, anAudience, aReport, outcome, shares } from './report.ts';

/** How many texts one report takes. */
export const textsPerReport = 40;

/** Choices that are not texts, so that every sentence there is comes up. */
const choices = fc.record({
  texts: fc.array(hostileText, { minLength: textsPerReport, maxLength: textsPerReport }),
  changes: fc.integer({ min: 0, max: 3 }),
  audiences: fc.integer({ min: 0, max: 3 }),
  findings: fc.integer({ min: 0, max: 3 }),
  hasPolicy: fc.boolean(),
  isDecided: fc.boolean(),
  severity: fc.constantFrom<Finding['severity'][]>('error', 'warning', 'notice'),
  kind: fc.constantFrom<Change['kind'][]>('added', 'removed', 'renamed', 'changed'),
  killed: fc.constantFrom<('before' | 'after' | null)[]>('before', 'after', null),
  audience: fc.constantFrom<Audience['kind'][]>(
    'everyone',
    'everyone-else',
    'rule',
    'old-rule',
    'condition',
    'part',
  ),
  move: fc.constantFrom<MoveKind[]>(
    'gain',
    'lose',
    'switch',
    'relabel',
    'enrol',
    'unenrol',
    'appear',
    'vanish',
    'unknown',
  ),
});

/** A report all of whose texts are hostile. */
export const hostileReport: fc.Arbitrary<{ report: Report; texts: readonly string[] }> = choices.map(
  (chosen) => {
    let next = 0;
    const text = (): string => chosen.texts[next++ % textsPerReport] ?? '';
    const list = <T>(length: number, make: () => T): T[] => Array.from({ length }, make);

    const audience = () =>
      anAudience({
        audience: { kind: chosen.audience, rule: 1, name: text(), words: text() },
        undecided: !chosen.isDecided,
        units: [text(), text()],
        keys: chosen.isDecided ? null : { attribute: text(), of: 3 },
        before: shares({ [text()]: 20, [text()]: 80 }),
        after: shares({ [text()]: 30, [text()]: 70 }),
        moves: [aMove(chosen.move, text(), text(), 10), aMove('lose', text(), text(), 5, 2)],
        revert: [aMove('switch', text(), text(), 10)],
        reshuffle: !chosen.isDecided,
        unrelated: !chosen.isDecided,
      });
    const change = () =>
      aChange({
        flag: text(),
        renamedFrom: chosen.kind === 'renamed' ? text() : null,
        environment: text(),
        kind: chosen.kind,
        file: text(),
        killed: { before: null, after: null, ...(chosen.killed === null ? {} : { [chosen.killed]: text() }) },
        safe: chosen.isDecided ? null : { before: outcome(text()), after: outcome(text()) },
        variants: [{ variant: text(), before: text(), after: { [text()]: [text()] } }],
        audiences: list(chosen.audiences, audience),
        undecided: chosen.isDecided ? null : text(),
        risk: { level: chosen.isDecided ? 'low' : 'high', reason: text() },
        details: [text()],
        revertBlockedBy: chosen.isDecided ? [text(), text()] : null,
        counts: [aCount(chosen.move, text(), text(), 7)],
      });
    const finding = () =>
      aFinding({
        rule: text(),
        message: text(),
        remedy: text(),
        file: text(),
        flag: chosen.isDecided ? text() : null,
        severity: chosen.severity,
        fix: chosen.isDecided
          ? {
              description: text(),
              edits: [{ startLine: 12, startColumn: 5, endLine: 13, endColumn: 1, text: text() }],
            }
          : null,
      });

    const report = aReport({
      base: { name: text(), commit: text() },
      head: { name: text(), commit: text() },
      findings: list(chosen.findings, finding),
      changes: list(chosen.changes, change),
      policy: chosen.hasPolicy ? { file: text(), fields: [text(), text()], details: [text()] } : null,
      exceptions: list(chosen.findings, () => ({
        rule: text(),
        flag: text(),
        file: text(),
        reason: text(),
        until: text(),
      })),
      skipped: list(chosen.findings, () => ({
        rule: text(),
        because: 'only-lowers' as const,
        flags: [text(), text(), text(), text()],
      })),
      contexts: { name: text(), total: 9 },
    });
    return { report, texts: chosen.texts };
  },
);
