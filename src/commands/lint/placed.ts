import type { Draft } from '../../lint/index.ts';
import type { LoadedFlags } from '../../load/index.ts';
import { groupBy, type PlacedProblem } from '../../model/index.ts';

/** What a rule found, and where it stands; undefined where nothing is known of its file. */
interface PlacedDraft {
  readonly draft: Draft;
  readonly place: PlacedProblem | undefined;
}

/** Gives what rules found its lines; the text of a file is read again once for all that was found in it. */
export function placed(drafts: readonly Draft[], head: LoadedFlags): PlacedDraft[] {
  return [...groupBy(drafts, ({ file }) => file)].flatMap(([file, own]) => {
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
    return own.map((draft, index) => ({ draft, place: places[index] }));
  });
}
