import { fileRule } from '../../rule.ts';

export const descriptionMissing = fileRule({
  id: 'description-missing',
  title: 'A flag without a description',
  why: 'Reviewers and whoever is on call see the key only. What people see when it is on, and when it is off, is known best by whoever adds it.',
  severity: 'error',
  skippedBy: ['only-lowers'],
  bad: `type: release
#^^^
expires: 2027-03-31
default: off
`,
  good: `type: release
description: One-page checkout. Off keeps today's three-step checkout.
expires: 2027-03-31
default: off
`,
  check: ({ flag }) =>
    flag.definition.description === undefined
      ? [
          {
            message: 'The flag has no `description`.',
            remedy: 'Say what people see when it is on, and what they see when it is off.',
          },
        ]
      : [],
});
