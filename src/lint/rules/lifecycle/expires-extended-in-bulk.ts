import { extensionOf } from '../../extension.ts';
import { namesInWords } from '../../names-in-words.ts';
import { wholeNumber } from '../../option.ts';
import { pullRequestRule } from '../../rule.ts';

export const expiresExtendedInBulk = pullRequestRule({
  id: 'expires-extended-in-bulk',
  title: 'Many flags that are given more time together',
  why: 'Nobody thinks about each of them. Of 976 extensions in the history of one team, 72 % were made for five flags or more on the same day.',
  severity: 'warning',
  options: { flags: wholeNumber(5, 'How many flags are too many.', 2) },
  skippedBy: ['only-lowers'],
  bad: `# base: flags/policy.yaml
environments: [{ name: production }]
lint: { rules: { expires-extended-in-bulk: { severity: warning, flags: 2 } } }
# base: flags/first.yaml
type: release
expires: 2026-11-30
default: off
# base: flags/second.yaml
type: release
expires: 2026-11-30
default: off
# head: flags/policy.yaml
environments: [{ name: production }]
lint: { rules: { expires-extended-in-bulk: { severity: warning, flags: 2 } } }
# head: flags/first.yaml
type: release
expires: 2027-01-31
#        ^^^^^^^^^^
default: off
# head: flags/second.yaml
type: release
expires: 2027-01-31
default: off
`,
  good: `# base: flags/policy.yaml
environments: [{ name: production }]
lint: { rules: { expires-extended-in-bulk: { severity: warning, flags: 2 } } }
# base: flags/first.yaml
type: release
expires: 2026-11-30
default: off
# base: flags/second.yaml
type: release
expires: 2026-11-30
default: off
# head: flags/policy.yaml
environments: [{ name: production }]
lint: { rules: { expires-extended-in-bulk: { severity: warning, flags: 2 } } }
# head: flags/first.yaml
type: release
expires: 2027-01-31
default: off
`,
  check: ({ flags }, { flags: most }) => {
    const extended = flags.flatMap(({ before, after }) => {
      const extension = extensionOf(before, after);
      return after === null || extension === null ? [] : [{ flag: after, extension }];
    });
    if (extended.length < most) return [];
    const others = namesInWords(extended.slice(1).map(({ flag }) => flag.key));
    return extended.slice(0, 1).map(({ flag, extension }) => ({
      flag: flag.key,
      file: flag.file,
      path: extension.path,
      at: extension.to === null ? 'key' : 'value',
      message: `${extended.length} flags are given more time together: this one, ${others}.`,
      remedy:
        'Extend each in a pull request of its own, with a reason under `acknowledge: { expires-extended: … }`.',
    }));
  },
});
