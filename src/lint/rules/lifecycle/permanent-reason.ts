import { wholeNumber } from '../../option.ts';
import { fileRule } from '../../rule.ts';
import { weaknessOf } from '../../weakness.ts';

export const permanentReason = fileRule({
  id: 'permanent-reason',
  title: 'A permanent flag without a real reason',
  why: 'A permanent flag is never asked again whether it is still needed, but once a year. Its reason is what the next reader decides by. A sentence has 20 characters, and says more than the key does.',
  severity: 'error',
  skippedBy: ['only-lowers'],
  options: { characters: wholeNumber(20, 'How long a reason is at least.') },
  bad: `# flags/bulk-export.yaml
type: permission
permanent: Permanent flag
#          ^^^^^^^^^^^^^^
default: off
`,
  good: `# flags/bulk-export.yaml
type: permission
permanent: Part of the enterprise plan; contracts decide who has it.
default: off
`,
  check: ({ flag: { key, definition } }, { characters }) => {
    const { permanent } = definition;
    const weakness = permanent === undefined ? null : weaknessOf(permanent, key, characters);
    if (weakness === null) return [];
    return [
      {
        path: ['permanent'],
        message: `The reason ${weakness}.`,
        remedy: 'Say in a sentence why the flag has to stay for good, or write `expires:` instead.',
      },
    ];
  },
});
