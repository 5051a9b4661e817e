import type {
  Audience,
  AudienceChange,
  Change,
  Count,
  Finding,
  Move,
  MoveKind,
  Outcome,
  PolicyChange,
  Report,
  RiskLevel,
  Share,
} from '../../src/model/index.ts';

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
    clears: null,
    fix: null,
    ...given,
  };
}

/** Everyone no rule decides for. */
export const everyoneElse: Audience = { kind: 'everyone-else', rule: null, name: null, words: '' };

/** Whom a rule of the head decides for. */
export function aRule(rule: number, name: string | null = null, words = ''): Audience {
  return { kind: 'rule', rule, name, words };
}

/** The default in the caller's code. */
export const codeDefault: Outcome = { kind: 'code-default', variant: null };

/** What cannot be read. */
export const custom: Outcome = { kind: 'custom', variant: null };

/** A variant is given by its name. */
export function outcome(given: string | Outcome): Outcome {
  return typeof given === 'string' ? { kind: 'variant', variant: given } : given;
}

/** `shares({ on: 5, off: 95 })`, or what all are served: `shares('on')`. */
export function shares(given: Readonly<Record<string, number>> | string | Outcome): Share[] {
  if (typeof given === 'string' || 'kind' in given) {
    return [{ outcome: outcome(given as string | Outcome), percentage: 100, keys: null, enrolled: 0 }];
  }
  return Object.entries(given).map(([variant, percentage]) => ({
    outcome: outcome(variant),
    percentage,
    keys: null,
    enrolled: 0,
  }));
}

/** One move of a share of an audience. */
export function aMove(
  kind: MoveKind,
  from: string | Outcome,
  to: string | Outcome,
  percentage = 100,
  keys: number | null = null,
): Move {
  return { kind, from: outcome(from), to: outcome(to), percentage, keys };
}

/** Contexts that move. */
export function aCount(
  kind: MoveKind,
  from: string | Outcome,
  to: string | Outcome,
  contexts: number,
): Count {
  return { kind, from: outcome(from), to: outcome(to), contexts };
}

/** What one audience is served, with everything but what a test is about filled in. */
export function anAudience(given: Partial<AudienceChange> = {}): AudienceChange {
  return {
    audience: everyoneElse,
    undecided: false,
    units: ['targetingKey'],
    keys: null,
    before: [],
    after: [],
    moves: [],
    revert: [],
    reshuffle: false,
    unrelated: false,
    broad: true,
    ...given,
  };
}

/** One audience of a boolean rollout that is raised or lowered. */
export function aRaise(before = 5, after = 10, given: Partial<AudienceChange> = {}): AudienceChange {
  const both = (percentage: number): Share[] =>
    shares(percentage === 0 ? 'off' : percentage === 100 ? 'on' : { on: percentage, off: 100 - percentage });
  const gain = aMove('gain', 'off', 'on', Math.abs(after - before));
  const lose = aMove('lose', 'on', 'off', Math.abs(after - before));
  return anAudience({
    before: both(before),
    after: both(after),
    moves: [after > before ? gain : lose],
    revert: [after > before ? lose : gain],
    ...given,
  });
}

/** A change with everything but what a test is about filled in. */
export function aChange(given: Partial<Change> = {}): Change {
  const { audiences = [aRaise()] } = given;
  return {
    flag: 'checkout-redesign',
    renamedFrom: null,
    environment: 'production',
    kind: 'changed',
    file: 'flags/checkout-redesign.yaml',
    killed: { before: null, after: null },
    safe: null,
    variants: [],
    audiences,
    undecided: null,
    onlyLowers: audiences.every(({ moves }) => moves.every(({ kind }) => kind === 'lose')),
    risk: { level: 'low', reason: 'at most 10 % of everyone move' },
    details: [],
    revertBlockedBy: null,
    counts: null,
    ...given,
  };
}

const levels: readonly RiskLevel[] = ['none', 'low', 'medium', 'high'];

/** A report whose numbers agree with its lists. */
export function aReport(
  given: Partial<
    Pick<Report, 'base' | 'head' | 'findings' | 'changes' | 'contexts' | 'exceptions' | 'skipped'>
  > & {
    readonly incomparableFlags?: number;
    readonly policy?: (Omit<PolicyChange, 'details'> & Partial<PolicyChange>) | null;
  } = {},
): Report {
  const { findings = [], changes = [], contexts = null, incomparableFlags = 0 } = given;
  const { exceptions = [], skipped = [] } = given;
  const policy = given.policy == null ? null : { details: [], ...given.policy };
  const number = (severity: Finding['severity']) =>
    findings.filter((each) => each.severity === severity).length;
  const highest = changes.reduce((most, { risk }) => Math.max(most, levels.indexOf(risk.level)), 0);
  return {
    version: 1,
    base: given.base === undefined ? { name: 'main', commit: '41d0e77'.padEnd(40, '0') } : given.base,
    head: given.head ?? { name: 'working tree', commit: null },
    summary: {
      flags: 13,
      changedFlags: new Set(changes.map(({ flag }) => flag)).size,
      incomparableFlags,
      errors: number('error'),
      warnings: number('warning'),
      notices: number('notice'),
      risk: policy === null ? (levels[highest] ?? 'none') : 'high',
      onlyLowers: policy === null && changes.every(({ onlyLowers }) => onlyLowers),
    },
    policy,
    exceptions,
    contexts,
    findings,
    skipped,
    changes,
  };
}
