import type { Finding } from '../model/index.ts';

/** What is said about a file. */
interface FileComplaint extends Pick<Finding, 'rule' | 'severity' | 'message' | 'remedy' | 'file'> {
  /** The flag it is about; null when it is about none. */
  readonly flag: string | null;
  /** Whether the comparison touches it, as it does unless somebody says otherwise. */
  readonly touched?: boolean;
}

/** A finding about a file as a whole, which stands at its beginning. */
export function fileFinding({ touched = true, ...complaint }: FileComplaint): Finding {
  return { ...complaint, line: 1, column: 1, endLine: 1, endColumn: 1, touched, clears: null, fix: null };
}
