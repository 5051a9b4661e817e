import { equal, findRenames } from '../../exposure/index.ts';
import type { DiffView } from '../view.ts';
import { underNewKeys } from './under-new-keys.ts';

/** Whether a flag requires other flags than before, and not only by the new keys of the same ones. */
export function requiresOthers({
  base,
  head,
  before,
  after,
}: Pick<DiffView, 'base' | 'head' | 'before' | 'after'>): boolean {
  const [old, current] = [before, after].map((flag) => flag?.definition.requires);
  if (equal(old, current)) return false;
  const renamed = new Map([...findRenames(base, head)].map(([key, flag]) => [flag.key, key]));
  return !equal(Object.keys(underNewKeys(old, renamed) ?? {}).sort(), Object.keys(current ?? {}).sort());
}
