import type { Severity } from '../model/index.ts';
import type { Complaint } from './complaint.ts';
import type { ActiveRule } from './configure.ts';

/** What a rule found, before anybody has decided whether it counts here. */
export interface Found {
  readonly active: ActiveRule;
  readonly complaint: Complaint;
  readonly flag: string | null;
  /** The file, at the head unless it is gone. */
  readonly file: string;
}

/** A finding that still lacks its line and column. */
export interface Draft {
  readonly rule: string;
  readonly severity: Severity;
  readonly complaint: Complaint;
  readonly flag: string | null;
  readonly file: string;
  readonly touched: boolean;
}

/** A finding that does not count, and why. */
export interface SkippedFinding {
  readonly rule: string;
  readonly flag: string | null;
  readonly because: 'only-lowers' | 'restoration' | 'merge-group' | 'exception';
}
