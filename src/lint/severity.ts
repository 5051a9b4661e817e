import type { Severity } from '../model/index.ts';

const order: readonly Severity[] = ['notice', 'warning', 'error'];

/** Whether a severity is at least another one. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return order.indexOf(severity) >= order.indexOf(least);
}

/** The milder of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}
