import type { Severity } from '../model/index.ts';

/** What `flaghoist explain` and the rule reference say about one rule. */
export interface RuleInfo {
  /** Stable: it appears in findings, exceptions and links. */
  readonly id: string;
  /** What it finds, in a few words. */
  readonly title: string;
  /** Why that matters, in a sentence or two. */
  readonly why: string;
  readonly severity: Severity;
  /** YAML it finds something in; null where one file cannot show it. */
  readonly bad: string | null;
  /** The same, put right. */
  readonly good: string | null;
}
