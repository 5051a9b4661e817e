import type { Finding } from '../../model/index.ts';
import { encodedPath } from '../encoded-path.ts';
import { byPlace } from '../findings.ts';

/**
 * What makes each finding the same one as in the last run, wherever its line has moved to and however its words have
 * changed: rule, flag and file, and which of several it is by place. Not hashed, so that no two can be made to collide.
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  const known = new Map<Finding, string>();
  for (const finding of [...findings].sort(byPlace)) {
    const { rule, flag, file } = finding;
    const subject = [rule, flag ?? '', file].map(encodedPath).join(':');
    const ordinal = (counts.get(subject) ?? 0) + 1;
    counts.set(subject, ordinal);
    known.set(finding, `${subject}:${ordinal}`);
  }
  return findings.map((finding) => known.get(finding) ?? '');
}
