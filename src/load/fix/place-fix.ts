import type { FindingFix, Fix } from '../../model/index.ts';
import { placer } from '../place.ts';
import { type Fixer, fixer } from '../yaml/fix/fixer.ts';
import { describeFix } from './describe-fix.ts';

/** Turns a fix of a file into edits with lines and columns, or null where there is none or it cannot be made. */
export type FixPlacer = (file: string, fix: Fix | null | undefined) => FindingFix | null;

/**
 * How many characters all files together may be read again to place fixes: a few for every finding of an ordinary
 * set. A flood of findings in large files must not cost a check its time.
 */
const MAX_REREAD = 2 * 1024 * 1024;

/**
 * Prepares to place the fixes of one side; each text is read once for all its fixes.
 *
 * @param textOf the text of a file, or null when there is none
 */
export function fixPlacer(textOf: (file: string) => string | null, budget = MAX_REREAD): FixPlacer {
  const known = new Map<string, Fixable>();
  let left = budget;
  return (file, fix) => {
    const text = fix ? textOf(file) : null;
    if (!fix || text === null || left < text.length) return null;
    left -= text.length;
    const fixable = known.get(file) ?? { fixer: fixer(text), place: placer(text) };
    known.set(file, fixable);
    const edits = fixable.fixer.edits(fix);
    if (edits === null) return null;
    return {
      description: describeFix(text, fix),
      edits: edits.map((edit) => {
        const { line, column, endLine, endColumn } = fixable.place(edit);
        return { startLine: line, startColumn: column, endLine, endColumn, text: edit.text };
      }),
    };
  };
}

interface Fixable {
  readonly fixer: Fixer;
  readonly place: ReturnType<typeof placer>;
}
