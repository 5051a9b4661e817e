import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCleanup, aDue, aDueFlag, anOwner, unusedSegment } from '../../../test/support/cleanup.ts';
import { hostileCleanup } from '../../../test/support/hostile-cleanup.ts';
import { runnerCommands } from '../../../test/support/runner-commands.ts';
import { renderCleanupText } from './text.ts';

const plain = { colours: false };

test('flags by owner, each with all that is due, and one line that sums up', () => {
  const stale = aDue({ rule: 'stale-on', since: null, message: 'Everyone gets `on`.', remedy: 'Keep `on`.' });
  const report = aCleanup({
    owners: [
      anOwner('acme/checkout', aDueFlag({ due: [aDue(), stale] }), aDueFlag({ key: 'live-chat', line: 120 })),
      anOwner(null, unusedSegment),
    ],
  });
  expect(renderCleanupText(report, plain)).toBe(`acme/checkout
  checkout-redesign  release  flags/checkout-redesign.yaml:5
    since 2026-10-01  It expired on 2026-09-30.  expires-passed
                      Remove it.
                      Everyone gets \`on\`.  stale-on
                      Keep \`on\`.
  live-chat  release  flags/live-chat.yaml:120
    since 2026-10-01  It expired on 2026-09-30.  expires-passed
                      Remove it.

nobody owns
  flags/segments/staff.yaml:1
                      No flag names the segment \`staff\`.  segment-unused
                      Delete the file.

2 of 13 flags and 1 other file want to be cleaned up (main (41d0e77), 2026-11-25)
`);
});

test('nothing to do is one green line', () => {
  expect(renderCleanupText(aCleanup(), plain)).toBe(
    'nothing to clean up in 13 flags (main (41d0e77), 2026-11-25)\n',
  );
  expect(renderCleanupText(aCleanup(), { colours: true })).toMatch(/^\x1b\[32mnothing to clean up/);
});

test('whatever keeps it from being whole is said, and not in green', () => {
  const report = aCleanup({ history: 'This clone is shallow. Fetch it all.', unreadable: 1 });
  expect(renderCleanupText(report, plain)).toBe(`This clone is shallow. Fetch it all.
1 flag has problems, so that not all that is due there is known.
nothing to clean up in 13 flags (main (41d0e77), 2026-11-25)
`);
  for (const given of [{ history: 'x' }, { unreadable: 2 }]) {
    expect(renderCleanupText(aCleanup(given), { colours: true })).not.toContain('\x1b[32m');
  }
});

test.each([
  [[anOwner('a', aDueFlag())], '1 of 13 flags wants to be cleaned up'],
  [[anOwner('a', unusedSegment)], '1 file wants to be cleaned up'],
  [[anOwner('a', unusedSegment, unusedSegment)], '2 files want to be cleaned up'],
  [[anOwner('a', aDueFlag(), unusedSegment)], '1 of 13 flags and 1 other file want to be cleaned up'],
])('in numbers: %#', (owners, words) => {
  expect(renderCleanupText(aCleanup({ owners }), plain)).toContain(`\n${words} (`);
});

test('row 1: whatever the texts hold, no line is a command or hides anything', () => {
  fc.assert(
    fc.property(hostileCleanup, ({ report }) => {
      const text = renderCleanupText(report, plain);
      expect(runnerCommands(text)).toEqual([]);
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
    }),
    { seed: 5, numRuns: 300 },
  );
});
