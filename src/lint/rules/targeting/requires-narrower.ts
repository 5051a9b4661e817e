import { requirementShare } from '../../../exposure/index.ts';
import type { Flag, Path } from '../../../model/index.ts';
import { restServedAt } from '../../change/served-at.ts';
import type { Complaint } from '../../complaint.ts';
import { quoted } from '../../quoted.ts';
import { fileRule } from '../../rule.ts';

export const requiresNarrower = fileRule({
  id: 'requires-narrower',
  title: 'A flag that requires one which reaches fewer',
  why: 'At 50 %, with a required flag at 10 %, most of those inside are served `safe` all the same: the number in the file is not the number of people. The shares are those of everyone else, whom no rule of either flag decides for.',
  severity: 'warning',
  bad: `# flags/one-page.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 10 } } }
# flags/express-pay.yaml
type: release
expires: 2027-03-31
default: off
requires: { one-page: on }
environments: { production: { rollout: { serve: on, percentage: 50 } } }
#                                                               ^^
`,
  good: `# flags/one-page.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 50 } } }
# flags/express-pay.yaml
type: release
expires: 2027-03-31
default: off
requires: { one-page: on }
environments: { production: { rollout: { serve: on, percentage: 10 } } }
`,
  check: ({ flag }) =>
    [...(flag.decisions?.values() ?? [])].flatMap((decision) =>
      decision.requires.flatMap((requirement): Complaint[] => {
        const shares = requirementShare(decision, requirement);
        if (shares === null || shares.own <= shares.required) return [];
        const key = requirement.decision.flag;
        return [
          {
            ...placeOf(flag, decision.environment, key),
            environment: decision.environment,
            message: `In ${quoted(decision.environment)}, the flag is at ${inPercent(shares.own)} %, but requires ${quoted(key)}, which is at ${inPercent(shares.required)} %.`,
            remedy: `Raise ${quoted(key)} first, or stay at or below it.`,
          },
        ];
      }),
    ),
});

/** What says how many are reached; where that is the default, what is required. */
function placeOf(
  flag: Flag,
  environment: string,
  required: string,
): { readonly path: Path; readonly at: 'key' | 'value' } {
  const path = restServedAt(flag, environment);
  return path[0] === 'default' ? { path: ['requires', required], at: 'key' } : { path, at: 'value' };
}

/** From thousandths of a percent, of which a share of a share has fractions. */
function inPercent(thousandths: number): number {
  return Number((thousandths / 1000).toFixed(6));
}
