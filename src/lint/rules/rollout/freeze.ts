import { criticalChanges } from '../../change/critical-changes.ts';
import { isRaised, raisedAudience } from '../../change/raised.ts';
import { servedAt } from '../../change/served-at.ts';
import { quoted } from '../../quoted.ts';
import { diffRule } from '../../rule.ts';
import { frozenBy } from '../../time/frozen.ts';
import { momentInWords } from '../../time/moment-in-words.ts';

export const freeze = diffRule({
  id: 'freeze',
  title: 'A raise in a freeze',
  why: 'When nobody is there to see it, nothing is raised. The policy says when that is, under `lint.freezes`. Taking something back is always possible; bringing it back is a raise like any other.',
  severity: 'error',
  skippedBy: ['only-lowers'],
  bad: `# flags/policy.yaml
environments: [{ name: development }, { name: production, critical: true }]
lint:
  rules: { freeze: error }
  freezes:
    - { name: Black Friday, timeZone: America/New_York, from: 2026-11-23 00:00, to: 2026-12-01 08:00 }
# base: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 5 } } }
# head: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 10 } } }
#                                                               ^^
`,
  good: `# flags/policy.yaml
environments: [{ name: development }, { name: production, critical: true }]
lint:
  rules: { freeze: error }
  freezes:
    - { name: Weekend, timeZone: America/New_York, from: "Fri 14:00", to: "Mon 08:00" }
# base: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 5 } } }
# head: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 10 } } }
`,
  check: (view) => {
    const { after, now, strictness } = view;
    const frozen = frozenBy(strictness.freezes, now);
    if (after === null || frozen === null) return [];
    const { until } = frozen;
    const end = until === null ? 'for longer than anybody can say' : `until ${momentInWords(until)}`;
    return criticalChanges(view)
      .filter((change) => isRaised(change, view))
      .map((change) => ({
        path: servedAt(after, change.environment, raisedAudience(change, view)?.audience ?? null),
        environment: change.environment,
        message: `Nothing is raised in ${quoted(change.environment)} now: the freeze ${quoted(frozen.freeze.name)} holds ${end}.`,
        remedy:
          until === null
            ? 'Let the freezes of the policy leave a gap.'
            : `Run the check again after ${momentInWords(until)}, and merge it then. Lowering is possible at any time.`,
        ...(until === null ? {} : { clears: until }),
      }));
  },
});
