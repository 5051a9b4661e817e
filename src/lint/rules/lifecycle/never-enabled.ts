import { isOff } from '../../is-off.ts';
import { isTemporary } from '../../lifespan.ts';
import { days } from '../../option.ts';
import { ageInWords, daysSince } from '../../past/since.ts';
import { wasEnabled } from '../../past/was-enabled.ts';
import { quoted } from '../../quoted.ts';
import { historyRule } from '../../rule.ts';
import { safeVariant } from '../../safe-variant.ts';

export const neverEnabled = historyRule({
  id: 'never-enabled',
  title: 'A temporary flag that nobody ever had',
  why: 'A flag comes with the code it is for, and a few weeks later somebody has it, if only in development. Where six weeks pass without that, the work was given up, or the flag was never read. Flags of types that stay may wait for their day.',
  severity: 'warning',
  cleanup: true,
  skippedBy: ['only-lowers'],
  options: { after: days(45, 'Found when it has been there for this many whole days.') },
  bad: `# 2026-09-01: flags/checkout.yaml
type: release
#^^^
expires: 2026-12-31
default: off
`,
  good: `# 2026-09-01: flags/checkout.yaml
type: release
expires: 2026-12-31
default: off
environments: { development: on }
`,
  check: ({ before, after, past, now }, options) => {
    if (before === null || after === null || past === null) return [];
    if (!isTemporary(after.definition.type) || ![before, after].every(isOff)) return [];
    if (daysSince(past.created, now) < options.after) return [];
    if (wasEnabled(past, before.decisions?.keys() ?? []) !== false) return [];
    return [
      {
        message: `The flag came ${ageInWords(past.created, now)} ago, and nobody has ever had anything but ${quoted(safeVariant(after))}.`,
        remedy: 'Turn it on somewhere, or delete it together with the code that reads it.',
        since: past.created.at,
      },
    ];
  },
});
