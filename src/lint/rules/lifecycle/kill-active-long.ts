import { dayOf, type Flag } from '../../../model/index.ts';
import { isSettled } from '../../is-settled.ts';
import { days } from '../../option.ts';
import { daysSince, sinceInWords } from '../../past/since.ts';
import { quoted } from '../../quoted.ts';
import { historyRule } from '../../rule.ts';

export const killActiveLong = historyRule({
  id: 'kill-active-long',
  title: 'A kill that is still in force',
  why: 'A kill is for an incident, and an incident is over in days. A kill that stays hides what the rest of the file says, and nobody can pull the flag again when it is needed.',
  severity: 'warning',
  cleanup: true,
  skippedBy: ['only-lowers'],
  options: { after: days(7, 'Found when a flag has been killed for this many whole days.') },
  bad: `# 2026-11-02: flags/recommendations.yaml
type: kill-switch
permanent: Third-party dependency; we must be able to shed it in an incident.
default: on
safe: off
killed: { production: INC-431 recommender timeouts }
#         ^^^^^^^^^^
`,
  good: `# 2026-11-23: flags/recommendations.yaml
type: kill-switch
permanent: Third-party dependency; we must be able to shed it in an incident.
default: on
safe: off
killed: { production: INC-431 recommender timeouts }
`,
  check: ({ after, past, isCritical, now }, options) => {
    if (after === null) return [];
    const remedy = wayOut(after, isCritical, now);
    return Object.entries(after.definition.killed ?? {}).flatMap(([environment, reason]) => {
      const since = past?.killedSince(environment) ?? null;
      if (since === null || daysSince(since, now) < options.after) return [];
      return [
        {
          path: ['killed', environment],
          at: 'key',
          environment,
          message: `Killed in ${quoted(environment)} ${sinceInWords(since, now)}: ${quoted(reason)}.`,
          remedy,
          since: since.at,
        },
      ];
    });
  },
});

/** What can be done without being stopped: an expired flag waits for its day, one that still decides may not be deleted. */
function wayOut(flag: Flag, isCritical: (environment: string) => boolean, now: number): string {
  const { expires } = flag.definition;
  const extend =
    expires !== undefined && expires < dayOf(now)
      ? 'Write a later day under `expires`, then delete'
      : 'Delete';
  const remove = isSettled(flag, isCritical) ? '; or remove the flag' : '';
  return `${extend} the line to restore it, or let the environment serve what the kill does${remove}.`;
}
