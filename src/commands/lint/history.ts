import type { Configuration } from '../../lint/index.ts';
import type { LoadedFlags } from '../../load/index.ts';
import type { Finding, History } from '../../model/index.ts';
import type { Past } from '../past.ts';

/** The past as far as the rules ask for it, and what is said where it is not known. */
export interface KnownPast {
  readonly history: History | null;
  readonly findings: readonly Finding[];
}

/** Reads the past only when a rule that is on asks for it, and there is something it could be the past of. */
export function knownPast(
  base: LoadedFlags | null,
  head: LoadedFlags,
  { rules }: Configuration,
  read: () => Past | null,
): KnownPast {
  const asking = rules.filter(({ rule }) => rule.usesHistory);
  const past = asking.length === 0 || base === null ? null : read();
  if (past === null) return { history: null, findings: [] };
  if (past.history !== null) return { history: past.history, findings: [] };
  const { message, remedy } = past;
  const needing = asking.filter(({ rule }) => rule.needs === 'history').length;
  return { history: null, findings: [missing(head, `${message} ${off(needing)}`, remedy)] };
}

function off(rules: number): string {
  if (rules === 0) return 'Some rules say less.';
  return rules === 1 ? 'One rule is off.' : `${rules} rules are off.`;
}

function missing({ flagSet }: LoadedFlags, message: string, remedy: string): Finding {
  return {
    rule: 'history-missing',
    severity: 'notice',
    message,
    remedy,
    flag: null,
    file: flagSet?.policy.file ?? '',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    touched: true,
    clears: null,
    fix: null,
  };
}
