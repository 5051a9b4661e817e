import { everyoneGets } from '../../../exposure/index.ts';
import { type Decision, daysInMilliseconds } from '../../../model/index.ts';
import type { Complaint } from '../../complaint.ts';
import { days } from '../../option.ts';
import { livedSince } from '../../past/lived-since.ts';
import { sinceInWords } from '../../past/since.ts';
import { quoted } from '../../quoted.ts';
import { diffRule } from '../../rule.ts';
import { sharesInWords } from '../../shares-in-words.ts';
import { momentInWords } from '../../time/moment-in-words.ts';
import type { DiffView } from '../../view.ts';

export const removedWhileLive = diffRule({
  id: 'removed-while-live',
  title: 'A removed flag that still decides something',
  why: 'Where a flag is gone, everybody gets the default in the code that still asks for it. Whoever had another variant loses it at once, in one step and without a way back. When everyone has had one variant for a week, the code of the other can go, and then the flag.',
  severity: 'error',
  usesHistory: true,
  options: { after: days(7, 'It may go when everyone has had the same for this many whole days.') },
  bad: `# base: flags/checkout.yaml
type: release
expires: 2027-01-31
default: off
environments: { production: { rollout: { serve: on, percentage: 25 } } }
# head: flags/checkout.yaml is removed
`,
  good: `# 2026-09-01: flags/checkout.yaml
type: release
expires: 2027-01-31
default: off
environments: { production: on }
# head: flags/checkout.yaml is removed
`,
  check: (view, { after: least }) => {
    const { before, after, isCritical } = view;
    if (before?.decisions == null || after !== null) return [];
    return [...before.decisions.values()]
      .filter(({ environment }) => isCritical(environment))
      .flatMap((decision) => {
        const variant = everyoneGets(decision);
        return variant === null ? divided(decision, view) : recent(decision, variant, least, view);
      });
  },
});

function divided({ environment, default: usual }: Decision, { changes }: DiffView): Complaint[] {
  const change = changes.find((each) => each.environment === environment);
  const who = change === undefined ? null : sharesInWords(change, usual);
  return [
    {
      environment,
      message: `In ${quoted(environment)}, ${who ?? 'not everyone gets the same'}; without the flag, all get the default in their code.`,
      remedy: 'Give everyone one variant first, keep the code of it, and remove the flag a week later.',
    },
  ];
}

function recent(decision: Decision, variant: string, least: number, { history, now }: DiffView): Complaint[] {
  if (history === null) return [];
  const { flag: key, environment, safe } = decision;
  const past = history.of(key);
  const since = livedSince(
    { key, environment, past, history },
    now - daysInMilliseconds(least),
    (each) => everyoneGets(each) === variant,
  );
  // A flag that just came and that nobody had may go again.
  const isAsItCame = past === null || since?.commit === past.created.commit;
  if (since === null || (variant === safe && isAsItCame)) return [];
  const clears = since.at + daysInMilliseconds(least);
  if (clears <= now) return [];
  return [
    {
      environment,
      message: `In ${quoted(environment)}, everyone has had ${quoted(variant)} only ${sinceInWords(since, now)}.`,
      remedy: `Remove the flag after ${momentInWords(clears)}; until then it is the way back.`,
      clears,
    },
  ];
}
