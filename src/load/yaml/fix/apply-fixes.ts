import type { Fix } from '../../../model/index.ts';
import { type AppliedFixes, fixer } from './fixer.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * The edits that make one fix.
 *
 * @returns null when there is nothing to do, or when no edit changes exactly what the fix says and nothing else: the
 *   edited text has been read again to know
 */
export function fixEdits(text: string, fix: Fix): readonly TextEdit[] | null {
  return fixer(text).edits(fix);
}

/**
 * Makes several fixes that were all found in the same text. Of fixes that overlap or contradict each other the first is
 * made; what is left is to be found again in the new text.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): AppliedFixes {
  return fixer(text).apply(fixes);
}
