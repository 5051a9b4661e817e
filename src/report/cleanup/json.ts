import type { CleanupReport } from '../../model/index.ts';
import { stableJson } from '../json.ts';

/** The cleanup as JSON for programs: the order of keys of the schema, two spaces, a line break at the end. */
export function renderCleanupJson({
  version,
  head,
  day,
  flags,
  unreadable,
  history,
  owners,
}: CleanupReport): string {
  return stableJson({
    version,
    head: { name: head.name, commit: head.commit },
    day,
    flags,
    unreadable,
    history,
    owners: owners.map(({ owner, flags: own }) => ({
      owner,
      flags: own.map(({ key, file, line, type, due }) => ({
        key,
        file,
        line,
        type,
        due: due.map(({ rule, since, message, remedy }) => ({ rule, since, message, remedy })),
      })),
    })),
  } satisfies CleanupReport);
}
