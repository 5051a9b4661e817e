import type { Finding, Severity } from '../model/index.ts';
import { byCodeUnit } from '../model/index.ts';

/** From the worst to the mildest. */
export const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/** By file, line and column. */
export function byPlace(a: Finding, b: Finding): number {
  return byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column || byCodeUnit(a.rule, b.rule);
}

/** The worst first; of equal ones those in touched files, then by place. */
export function byUrgency(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    Number(b.touched) - Number(a.touched) ||
    byPlace(a, b)
  );
}
