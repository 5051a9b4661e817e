import { isTemporary } from '../../lifespan.ts';
import { fileRule } from '../../rule.ts';

export const permanentType = fileRule({
  id: 'permanent-type',
  title: 'A permanent flag of a type that is meant to go',
  why: 'A release flag is there until everyone has the change, an experiment until it is decided. What stays for good is something else, and other rules look after it then.',
  severity: 'error',
  skippedBy: ['only-lowers'],
  bad: `type: release
permanent: Large accounts keep the old checkout as their contracts say.
#^^^^^^^^
default: off
`,
  good: `type: permission
permanent: Large accounts keep the old checkout as their contracts say.
default: off
`,
  check: ({ flag: { definition } }) => {
    const { type, permanent } = definition;
    if (permanent === undefined || !isTemporary(type)) return [];
    return [
      {
        path: ['permanent'],
        at: 'key',
        message: `A flag of type \`${type}\` cannot be permanent.`,
        remedy: 'Write `expires:`, or change `type` to `ops`, `kill-switch` or `permission`.',
      },
    ];
  },
});
