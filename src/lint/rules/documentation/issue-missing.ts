import { fileRule } from '../../rule.ts';

export const issueMissing = fileRule({
  id: 'issue-missing',
  title: 'A temporary flag without an issue',
  why: 'A release and an experiment end: somebody decides, and somebody takes the flag out of the code. Both look for the issue where that is planned.',
  severity: 'error',
  skippedBy: ['only-lowers'],
  bad: `type: release
#^^^
description: One-page checkout. Off keeps today's three-step checkout.
expires: 2027-03-31
default: off
`,
  good: `type: release
description: One-page checkout. Off keeps today's three-step checkout.
issue: acme/shop#412
expires: 2027-03-31
default: off
`,
  check: ({ flag: { definition } }) => {
    const { type, issue } = definition;
    if (issue !== undefined || (type !== 'release' && type !== 'experiment')) return [];
    return [
      {
        message: `The ${type} has no \`issue\`.`,
        remedy: 'Name where it is tracked: `issue: owner/repository#number`, or a URL.',
      },
    ];
  },
});
