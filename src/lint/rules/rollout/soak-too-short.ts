import { raises } from '../../../exposure/index.ts';
import type { Moment } from '../../../model/index.ts';
import { criticalChanges } from '../../change/critical-changes.ts';
import { isRolledOut } from '../../change/exposed.ts';
import { isRaised, raisedAudience } from '../../change/raised.ts';
import { servedAt } from '../../change/served-at.ts';
import type { Sides } from '../../change/sides.ts';
import { happenedIn } from '../../happened-in.ts';
import { duration } from '../../option.ts';
import { quoted } from '../../quoted.ts';
import { rolloutsOf } from '../../rollouts-of.ts';
import { historyRule } from '../../rule.ts';
import { durationInWords, durationOf } from '../../time/duration.ts';
import { momentInWords } from '../../time/moment-in-words.ts';
import type { HistoryView } from '../../view.ts';

export const soakTooShort = historyRule({
  id: 'soak-too-short',
  title: 'A raise too soon after the last one',
  why: 'What a step breaks shows in the load of a whole day, and in what support hears the next morning. A flag may ask for a longer `soak` than the rule, and not for a shorter one. Flags that are no release and no experiment take no steps, and wait only where they say so.',
  severity: 'error',
  skippedBy: ['only-lowers', 'restoration'],
  options: { least: duration('24h', 'How long a step is watched at least before the next one.') },
  bad: `# 2026-11-20: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 1 } } }
# 2026-11-25 09:00: flags/checkout.yaml
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
  good: `# 2026-11-20: flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
environments: { production: { rollout: { serve: on, percentage: 1 } } }
# 2026-11-24 09:00: flags/checkout.yaml
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
  check: (view, { least }) => {
    const { after, now } = view;
    if (after === null) return [];
    return criticalChanges(view)
      .filter((change) => isRaised(change, view))
      .flatMap((change) => {
        const { environment } = change;
        const soak = soakOf(view, environment, least);
        const last = soak === null ? null : lastRaise(view, environment, now - soak);
        if (soak === null || last === null) return [];
        const due = last.at + soak;
        return [
          {
            path: servedAt(after, environment, raisedAudience(change, view)?.audience ?? null),
            environment,
            message: `Raised in ${quoted(environment)} ${durationInWords(now - last.at)} ago (${happenedIn(last)}); the next raise is due at ${momentInWords(due)}.`,
            remedy: `Watch this step for ${durationInWords(due - now)} more, and run the check again after ${momentInWords(due)}.`,
            clears: due,
          },
        ];
      });
  },
});

/** The longest that either side asks for, and no less than the rule does; null where there is nothing to wait for. */
function soakOf(sides: Sides, environment: string, least: number): number | null {
  const soaks = [sides.before, sides.after].flatMap((flag) =>
    (flag === null ? [] : rolloutsOf(flag.definition))
      .filter((written) => written.environment === environment)
      .flatMap(({ rollout: { soak } }) => (soak === undefined ? [] : (durationOf(soak) ?? []))),
  );
  return soaks.length === 0 && !isRolledOut(sides) ? null : Math.max(least, ...soaks);
}

/** The last raise after a moment; null when there was none, or none that is known. */
function lastRaise(
  { before, past, history, effort }: HistoryView,
  environment: string,
  since: number,
): Moment | null {
  if (before === null) return null;
  const lived = history.lived(before.key, environment, since);
  for (const [index, { from, decision }] of lived.entries()) {
    if (from.at <= since) return null;
    const older = lived[index + 1]?.decision ?? null;
    if (older === null && !isItsFirst(from, past)) return null;
    // What cannot be told counts as a raise: waiting once too often harms nobody.
    if (raises(older, decision, effort) !== false) return from;
  }
  return null;
}

/** Whether a flag came with this merge; otherwise it did something before, and nobody knows what. */
function isItsFirst({ commit, orEarlier }: Moment, past: HistoryView['past']): boolean {
  return orEarlier === undefined && past?.created.commit === commit;
}
