import { expect, test } from 'vitest';
import { aCleanup, aDue, aDueFlag, anOwner, unusedSegment } from '../../../test/support/cleanup.ts';
import { renderCleanupIssue } from './issue.ts';
import { renderCleanupMarkdown } from './markdown.ts';

const links = { server: 'https://github.com', repository: 'acme/shop', head: 'a'.repeat(40), run: '7' };

const checkout = anOwner(
  'acme/checkout',
  aDueFlag({
    due: [
      aDue(),
      aDue({
        rule: 'stale-on',
        since: '2026-10-26',
        message: 'Everyone in production has been served `on` for 30 days.',
        remedy: 'Keep `on` in the code, then delete the flag.',
      }),
    ],
  }),
  aDueFlag({
    key: 'live-chat',
    type: 'ops',
    line: 9,
    due: [
      aDue({
        rule: 'review-due',
        since: null,
        message: '`live-chat` was last reviewed on 2025-11-03.',
        remedy: 'Write `reviewed: 2026-11-25`, or remove it.',
      }),
    ],
  }),
);
const report = aCleanup({ owners: [checkout, anOwner(null, unusedSegment)] });

test('the issue of an owner', async () => {
  const { title, body } = renderCleanupIssue(report, checkout, { links, mention: false });
  await expect(`# ${title}\n\n${body}`).toMatchFileSnapshot('../../../test/golden/cleanup-issue.md');
});

test('the job summary', async () => {
  await expect(renderCleanupMarkdown(report, { links })).toMatchFileSnapshot(
    '../../../test/golden/cleanup.md',
  );
});
