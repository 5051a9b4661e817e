import { namesInWords } from '../../names-in-words.ts';
import { quoted } from '../../quoted.ts';
import { requiring } from '../../requiring.ts';
import { diffRule } from '../../rule.ts';

export const removedWhileRequired = diffRule({
  id: 'removed-while-required',
  title: 'A removed flag that another one requires',
  why: 'A flag whose requirement is gone cannot be read, and nothing of it is published any more. The files of the others say so as well; this one says what the removal would need first.',
  severity: 'error',
  bad: `# base: flags/checkout.yaml
type: release
expires: 2027-01-31
default: off
# base: flags/express-pay.yaml
type: release
expires: 2027-01-31
default: off
requires: { checkout: on }
# head: flags/checkout.yaml is removed
# head: flags/express-pay.yaml
type: release
expires: 2027-01-31
default: off
requires: { checkout: on }
`,
  good: `# base: flags/checkout.yaml
type: release
expires: 2027-01-31
default: off
# base: flags/express-pay.yaml
type: release
expires: 2027-01-31
default: off
requires: { checkout: on }
# head: flags/checkout.yaml is removed
# head: flags/express-pay.yaml
type: release
expires: 2027-01-31
default: off
`,
  check: ({ before, after, head }) => {
    const others = before === null || after !== null ? [] : requiring(head, before.key);
    if (before === null || others.length === 0) return [];
    return [
      {
        message: `${quoted(before.key)} is removed, and ${namesInWords(others)} still ${others.length === 1 ? 'requires' : 'require'} it.`,
        remedy: 'Delete the requirement first, or keep the flag.',
      },
    ];
  },
});
