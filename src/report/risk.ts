import type { RiskLevel } from '../model/index.ts';

const levels: readonly (RiskLevel | null)[] = [null, 'none', 'low', 'medium', 'high'];

/** The higher one first. */
export function byRisk(a: RiskLevel | null, b: RiskLevel | null): number {
  return levels.indexOf(b) - levels.indexOf(a);
}

/** The highest of some; null when there is none. */
export function highest(risks: readonly (RiskLevel | null)[]): RiskLevel | null {
  return risks.toSorted(byRisk)[0] ?? null;
}
