import { wholeNumber } from '../../option.ts';
import { fileRule } from '../../rule.ts';
import { weaknessOf } from '../../weakness.ts';

export const descriptionWeak = fileRule({
  id: 'description-weak',
  title: 'A description that says nothing',
  why: 'A description that repeats the key, or waits to be written, looks like one and helps nobody. The shortest sentence that says what people see has about 20 characters.',
  severity: 'warning',
  skippedBy: ['only-lowers'],
  options: { characters: wholeNumber(20, 'How long a description is at least.') },
  bad: `# flags/new-checkout.yaml
type: release
description: Enables the new checkout
#            ^^^^^^^^^^^^^^^^^^^^^^^^
expires: 2027-03-31
default: off
`,
  good: `# flags/new-checkout.yaml
type: release
description: One-page checkout. Off keeps today's three-step checkout.
expires: 2027-03-31
default: off
`,
  check: ({ flag: { key, definition } }, { characters }) => {
    const { description = '' } = definition;
    const weakness = definition.description === undefined ? null : weaknessOf(description, key, characters);
    if (weakness === null) return [];
    return [
      {
        path: ['description'],
        message: `The description ${weakness}.`,
        remedy: 'Say what people see when it is on, and what they see when it is off.',
      },
    ];
  },
});
