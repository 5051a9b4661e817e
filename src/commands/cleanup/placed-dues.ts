import type { Draft } from '../../lint/index.ts';
import type { LoadedFlags } from '../../load/index.ts';
import { dayOf } from '../../model/index.ts';
import { placed } from '../lint/placed.ts';
import type { PlacedDue } from './by-owner.ts';

/** What the rules found, with the lines where it stands. */
export function placedDues(drafts: readonly Draft[], head: LoadedFlags): PlacedDue[] {
  return placed(drafts, head).map(({ draft: { rule, flag, file, complaint }, place }) => ({
    rule,
    since: complaint.since === undefined ? null : dayOf(complaint.since),
    message: complaint.message,
    remedy: complaint.remedy,
    flag,
    file,
    line: place?.line ?? 1,
  }));
}
