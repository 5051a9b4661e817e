import { isOff } from '../../is-off.ts';
import { isTemporary } from '../../lifespan.ts';
import { days } from '../../option.ts';
import { latestOf } from '../../past/latest.ts';
import { daysSince, sinceInWords } from '../../past/since.ts';
import { wasEnabled } from '../../past/was-enabled.ts';
import { writtenSince } from '../../past/written-since.ts';
import { quoted } from '../../quoted.ts';
import { historyRule } from '../../rule.ts';
import { safeVariant } from '../../safe-variant.ts';

export const staleOff = historyRule({
  id: 'stale-off',
  title: 'A temporary flag that was taken back and left',
  why: 'It was on somewhere, and for two months nobody has had it anywhere: the change was given up, or forgotten. Code that nobody runs is not tested, and surprises whoever turns it on. What nobody ever had is for `never-enabled`; flags of other types may wait for their day.',
  severity: 'warning',
  cleanup: true,
  skippedBy: ['only-lowers'],
  options: { after: days(60, 'Found when nobody has had it for this many whole days.') },
  bad: `# 2026-06-01: flags/checkout.yaml
type: release
expires: 2026-12-31
default: off
environments: { production: { rollout: { serve: on, percentage: 5 } } }
# 2026-08-03: flags/checkout.yaml
type: release
expires: 2026-12-31
default: off
# head: flags/checkout.yaml
type: release
#^^^
expires: 2026-12-31
default: off
`,
  good: `# 2026-06-01: flags/checkout.yaml
type: release
expires: 2026-12-31
default: off
environments: { production: { rollout: { serve: on, percentage: 5 } } }
# 2026-11-02: flags/checkout.yaml
type: release
expires: 2026-12-31
default: off
# head: flags/checkout.yaml
type: release
expires: 2026-12-31
default: off
`,
  check: ({ before, after, past, now }, options) => {
    if (before === null || after === null || past === null) return [];
    if (!isTemporary(after.definition.type) || ![before, after].every(isOff)) return [];
    const environments = [...(before.decisions?.keys() ?? [])];
    const since = latestOf(environments.map((each) => writtenSince(past, each, ({ isSafe }) => isSafe)));
    if (since === null || daysSince(since, now) < options.after) return [];
    if (wasEnabled(past, environments) === false) return [];
    const safe = quoted(safeVariant(after));
    return [
      {
        message: `Everyone has had ${safe} in every environment ${sinceInWords(since, now)}.`,
        remedy: `Keep the code of variant ${safe}, delete that of the others, then the flag.`,
        since: since.at,
      },
    ];
  },
});
