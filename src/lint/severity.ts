import type { Severity } from '../model/index.ts';

const order: readonly Severity[] = ['notice', 'warning', 'error'];

/** The milder of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}
