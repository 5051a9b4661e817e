import { byCodeUnit } from '../model/index.ts';

/** Each text once, in code-unit order. */
export function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(byCodeUnit);
}
