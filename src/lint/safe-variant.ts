import type { Flag } from '../model/index.ts';

/** The variant that killing a flag serves. */
export function safeVariant({ definition }: Flag): string {
  return definition.safe ?? definition.default;
}
