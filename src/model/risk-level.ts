import type { RiskLevel } from './generated/report.ts';

const LEVELS: readonly (RiskLevel | null)[] = [null, 'none', 'low', 'medium', 'high'];

/** Orders risks, the highest first; null, for no risk that is known, comes last. */
export function byRisk(a: RiskLevel | null, b: RiskLevel | null): number {
  return LEVELS.indexOf(b) - LEVELS.indexOf(a);
}
