import type { Fix, Path } from '../../model/index.ts';
import { show } from '../show.ts';

/**
 * What a fix does, in one line.
 *
 * @param text what the fix is for, as it was read
 */
export function describeFix(text: string, fix: Fix): string {
  switch (fix.kind) {
    case 'rename-key':
      return `Rename ${placeOf(fix.path)} to ${show(fix.name)}.`;
    case 'set-scalar':
      return `Write ${show(String(fix.value))} as ${placeOf(fix.path)}.`;
    case 'reorder':
      return `Put the entries of ${placeOf(fix.path)} into order.`;
    case 'remove':
      return `Remove ${placeOf(fix.path)}.`;
    case 'insert':
      return `Add ${show(`${fix.name}: ${fix.value}`)} to ${placeOf(fix.path)}.`;
    case 'replace-text': {
      const old = show(text.slice(fix.start, fix.end));
      return fix.text === '' ? `Delete the ${old}.` : `Write ${show(fix.text)} instead of ${old}.`;
    }
  }
}

function placeOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'number' ? `entry ${last + 1} of ${placeOf(path.slice(0, -1))}` : show(last);
}
