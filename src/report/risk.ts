import { byRisk, type RiskLevel } from '../model/index.ts';

/** The highest of some; null when there is none. */
export function highest(risks: readonly (RiskLevel | null)[]): RiskLevel | null {
  return risks.toSorted(byRisk)[0] ?? null;
}
