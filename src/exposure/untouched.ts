import type { FlagSet } from '../model/index.ts';

/**
 * Tells flags that cannot differ without lowering them: the same definition, read once for both sides, under the
 * same vocabulary, and so are the flags it requires. With ten thousand flags and one change this is what keeps a
 * check fast.
 */
export function untouchedBetween(base: FlagSet, head: FlagSet): (key: string) => boolean {
  const hasSameVocabulary = base.vocabulary === head.vocabulary;
  const known = new Map<string, boolean>();
  const isUntouched = (key: string): boolean => {
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    // Requirements that run in a circle lead back here; they do not make a difference of their own.
    known.set(key, true);
    const result = compare(key);
    known.set(key, result);
    return result;
  };
  const compare = (key: string): boolean => {
    const [before, after] = [base.flags.get(key), head.flags.get(key)];
    if (before === undefined || before.definition !== after?.definition) return false;
    return Object.keys(before.definition.requires ?? {}).every(isUntouched);
  };
  return (key) => hasSameVocabulary && isUntouched(key);
}
