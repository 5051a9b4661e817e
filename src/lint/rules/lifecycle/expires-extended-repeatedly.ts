import { dayOf, type PastExpiry } from '../../../model/index.ts';
import { extensionInWords, extensionOf, pastExtensions } from '../../extension.ts';
import { happenedIn } from '../../happened-in.ts';
import { wholeNumber } from '../../option.ts';
import { historyRule } from '../../rule.ts';

/** Of a flag with more extensions only the latest are named. */
const MOST_NAMED = 5;

export const expiresExtendedRepeatedly = historyRule({
  id: 'expires-extended-repeatedly',
  title: 'A flag that is given more time again and again',
  why: 'A flag that was extended twice will be extended again: of 394 flags of one team 28 % were extended three times or more, one 22 times. The third time somebody decides: the flag goes, or it is permanent and says why. Becoming permanent is not counted.',
  severity: 'error',
  skippedBy: ['only-lowers'],
  options: { extensions: wholeNumber(3, 'The extension that is one too many.') },
  bad: `# 2026-03-02: flags/checkout.yaml
type: release
expires: 2026-05-31
default: off
# 2026-05-30: flags/checkout.yaml
type: release
expires: 2026-08-31
default: off
# 2026-09-01: flags/checkout.yaml
type: release
expires: 2026-11-30
default: off
# head: flags/checkout.yaml
type: release
expires: 2027-02-15
#        ^^^^^^^^^^
default: off
`,
  good: `# 2026-03-02: flags/checkout.yaml
type: release
expires: 2026-05-31
default: off
# 2026-05-30: flags/checkout.yaml
type: release
expires: 2026-08-31
default: off
# 2026-09-01: flags/checkout.yaml
type: release
expires: 2026-11-30
default: off
# head: flags/checkout.yaml
type: permission
permanent: Large accounts keep the old checkout as their contracts say.
default: off
`,
  check: ({ before, after, past }, { extensions }) => {
    const extension = extensionOf(before, after);
    if (extension === null || extension.to === null || past === null) return [];
    const earlier = pastExtensions(past.expiries);
    if (earlier.length + 1 < extensions) return [];
    return [
      {
        path: extension.path,
        message: `This is ${extensionInWords(extension, past)}${earlier.length === 0 ? '' : `, after those of ${named(earlier)}`}.`,
        remedy:
          'Remove the flag. If it has to stay, change its `type` and write `permanent:` with the reason.',
      },
    ];
  },
});

/** When and where a flag was extended, the latest last. */
function named(extensions: readonly PastExpiry[]): string {
  const shown = extensions
    .slice(-MOST_NAMED)
    .map(({ moment }) => `${dayOf(moment.at)} (${happenedIn(moment)})`);
  const more = extensions.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} earlier` : ''}`;
}
