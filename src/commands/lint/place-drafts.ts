import type { Draft } from '../../lint/index.ts';
import type { LoadedFlags } from '../../load/index.ts';
import type { Finding } from '../../model/index.ts';
import { causeOf } from './cause.ts';

/** Gives findings their lines and columns; the text of a file is read again once for all that was found in it. */
export function placeDrafts(
  drafts: readonly Draft[],
  base: LoadedFlags | null,
  head: LoadedFlags,
): Finding[] {
  const byFile = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const own = byFile.get(draft.file);
    if (own) own.push(draft);
    else byFile.set(draft.file, [draft]);
  }
  return [...byFile].flatMap(([file, own]) => {
    const places = head.place(
      file,
      own.map(({ rule, complaint: { message, remedy, path = [], at = 'value', fix = null } }) => ({
        rule,
        message,
        remedy,
        path,
        at,
        fix,
      })),
    );
    return own.flatMap((draft, index): Finding[] => {
      const place = places[index];
      if (place === undefined) return [];
      const found: Finding = {
        ...place,
        severity: draft.severity,
        flag: draft.flag,
        touched: draft.touched,
        clears: draft.complaint.clears === undefined ? null : new Date(draft.complaint.clears).toISOString(),
        fix: head.fixOf(place),
      };
      return [atCause(found, base, head)];
    });
  });
}

/** A finding on a flag whose own file is the same points at the line that touches it. */
function atCause(found: Finding, base: LoadedFlags | null, head: LoadedFlags): Finding {
  if (!found.touched || found.flag === null || base === null || base.flagSet === null) return found;
  const flag = head.flagSet?.flags.get(found.flag);
  if (flag === undefined || base.files.get(flag.file) !== head.files.get(flag.file)) return found;
  const cause = causeOf(flag, base, head);
  if (cause === null) return found;
  const { file, line } = cause;
  return {
    ...found,
    file,
    line,
    column: 1,
    endLine: line,
    endColumn: 1,
    message: `\`${flag.key}\`, which this line touches: ${found.message}`,
    fix: null,
  };
}
