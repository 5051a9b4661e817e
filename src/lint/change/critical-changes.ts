import type { Change } from '../../model/index.ts';
import type { Surroundings } from '../view.ts';

/** What a flag serves differently in an environment people depend on. */
export interface CriticalChange extends Change {
  readonly environment: string;
}

/** The changes in critical environments, in promotion order. */
export function criticalChanges({
  changes,
  isCritical,
}: Pick<Surroundings, 'isCritical'> & { readonly changes: readonly Change[] }): CriticalChange[] {
  return changes.flatMap((change) => {
    const { environment } = change;
    return environment !== null && isCritical(environment) ? [{ ...change, environment }] : [];
  });
}
