import type { Draft } from '../../lint/index.ts';
import type { LoadedFlags } from '../../load/index.ts';
import type { Finding } from '../../model/index.ts';
import { causeOf } from './cause.ts';
import { placed } from './placed.ts';

/** Gives findings their lines and columns. */
export function placeDrafts(
  drafts: readonly Draft[],
  base: LoadedFlags | null,
  head: LoadedFlags,
): Finding[] {
  return placed(drafts, head).flatMap(({ draft, place }): Finding[] => {
    if (place === undefined) return [];
    const { clears } = draft.complaint;
    const found: Finding = {
      ...place,
      severity: draft.severity,
      flag: draft.flag,
      touched: draft.touched,
      clears: clears === undefined ? null : new Date(clears).toISOString(),
      fix: head.fixOf(place),
    };
    return [atCause(found, base, head)];
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
