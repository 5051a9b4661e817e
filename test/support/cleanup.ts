import type { CleanupReport, Due, FlagCleanup, OwnerCleanup } from '../../src/model/index.ts';

/** Something that is due, with everything but what a test is about filled in. */
export function aDue(given: Partial<Due> = {}): Due {
  return {
    rule: 'expires-passed',
    since: '2026-10-01',
    message: 'It expired on 2026-09-30.',
    remedy: 'Remove it.',
    ...given,
  };
}

/** A flag of which something is due. */
export function aDueFlag(given: Partial<FlagCleanup> = {}): FlagCleanup {
  const key = given.key === undefined ? 'checkout-redesign' : given.key;
  return { key, file: `flags/${key}.yaml`, line: 5, type: 'release', due: [aDue()], ...given };
}

/** A segment that no flag names. */
export const unusedSegment: FlagCleanup = {
  key: null,
  file: 'flags/segments/staff.yaml',
  line: 1,
  type: null,
  due: [
    aDue({
      rule: 'segment-unused',
      since: null,
      message: 'No flag names the segment `staff`.',
      remedy: 'Delete the file.',
    }),
  ],
};

/** What one owner has to do. */
export function anOwner(owner: string | null, ...flags: FlagCleanup[]): OwnerCleanup {
  return { owner, flags };
}

/** A cleanup of 13 flags. */
export function aCleanup(given: Partial<CleanupReport> = {}): CleanupReport {
  return {
    version: 1,
    head: { name: 'main', commit: '41d0e77'.padEnd(40, '0') },
    day: '2026-11-25',
    flags: 13,
    unreadable: 0,
    history: 'complete',
    owners: [],
    ...given,
  };
}
