import type { Severity } from '../../model/index.ts';

/** SARIF's names for how bad a result is. */
export const sarifLevels: { readonly [severity in Severity]: 'error' | 'warning' | 'note' } = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};
