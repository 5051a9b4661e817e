import type { Audience, AudienceChange, Change, Finding, Report } from '../../src/model/index.ts';

/** A finding with everything but what a test is about filled in. */
export function aFinding(given: Partial<Finding> = {}): Finding {
  const line = given.line ?? 12;
  return {
    rule: 'expires-invalid',
    severity: 'error',
    message: '2026-02-30 is not a day',
    remedy: 'Write a day that exists.',
    flag: 'checkout-redesign',
    file: 'flags/checkout-redesign.yaml',
    line,
    column: 5,
    endLine: line,
    endColumn: 15,
    touched: true,
    ...given,
  };
}

/** Everyone no rule decides for. */
export const everyoneElse: Audience = { kind: 'everyone-else', rule: null, name: null };

/** One audience of a boolean rollout that is raised. */
export function aRaise(before = 5, after = 10): AudienceChange {
  const served = (percentage: number) => ({
    unit: 'targetingKey',
    shares: [
      { variant: 'on', value: true, percentage },
      { variant: 'off', value: false, percentage: 100 - percentage },
    ],
  });
  return { audience: everyoneElse, before: served(before), after: served(after) };
}

/** A change with everything but what a test is about filled in. */
export function aChange(given: Partial<Change> = {}): Change {
  return {
    flag: 'checkout-redesign',
    environment: 'production',
    kind: 'changed',
    file: 'flags/checkout-redesign.yaml',
    killed: { before: null, after: null },
    audiences: [aRaise()],
    details: [],
    ...given,
  };
}

/** A report whose numbers agree with its lists. */
export function aReport(given: Partial<Pick<Report, 'base' | 'findings' | 'changes'>> = {}): Report {
  const { findings = [], changes = [] } = given;
  const number = (severity: Finding['severity']) =>
    findings.filter((each) => each.severity === severity).length;
  return {
    version: 1,
    base: given.base === undefined ? { name: 'main', commit: '41d0e77'.padEnd(40, '0') } : given.base,
    head: { name: 'working tree', commit: null },
    summary: {
      flags: 13,
      changedFlags: new Set(changes.map(({ flag }) => flag)).size,
      incomparableFlags: 0,
      errors: number('error'),
      warnings: number('warning'),
      notices: number('notice'),
    },
    findings,
    changes,
  };
}
