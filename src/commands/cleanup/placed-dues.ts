import type { Draft } from '../../lint/index.ts';
import type { LoadedFlags } from '../../load/index.ts';
import type { PlacedDue } from './by-owner.ts';

/** What the rules found, with the lines where it stands. */
export function placedDues(drafts: readonly Draft[], head: LoadedFlags): PlacedDue[] {
  const byFile = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const own = byFile.get(draft.file);
    if (own) own.push(draft);
    else byFile.set(draft.file, [draft]);
  }
  return [...byFile].flatMap(([file, own]) => {
    const places = head.place(
      file,
      own.map(({ rule, complaint: { message, remedy, path = [], at = 'value' } }) => ({
        rule,
        message,
        remedy,
        path,
        at,
      })),
    );
    return own.map(({ rule, flag, complaint: { message, remedy, since } }, index) => ({
      rule,
      since: since === undefined ? null : dayOf(since),
      message,
      remedy,
      flag,
      file,
      line: places[index]?.line ?? 1,
    }));
  });
}

/** The day of a moment, in UTC. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
