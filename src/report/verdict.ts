import type { Report } from '../model/index.ts';

/** From which severity on a report fails. */
export const failOnLevels = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof failOnLevels)[number];

/** Whether the report holds a finding that fails the check. Notices never do. */
export function isBlocked({ summary }: Report, failOn: FailOn): boolean {
  switch (failOn) {
    case 'error':
      return summary.errors > 0;
    case 'warning':
      return summary.errors + summary.warnings > 0;
    case 'never':
      return false;
  }
}
