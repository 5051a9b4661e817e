import { byCodeUnit, type Change, type Flag, type History, type Moment } from '../../model/index.ts';
import type { Configuration } from '../configure.ts';
import { pairsOf } from '../pairs.ts';
import { run } from '../run.ts';
import { judge } from '../scope/judge.ts';
import type { Subject } from '../subject.ts';
import { reverseChange } from './reverse-change.ts';

/**
 * Which rules would block a pull request that takes a change back at once.
 *
 * @returns the rules' ids, in code-unit order, for a change of the comparison
 */
export function revertBlockers(subject: Subject, configuration: Configuration): (change: Change) => string[] {
  const { base } = subject;
  if (base === null || subject.changes.length === 0) return () => [];
  const reversed = reverse(subject, base);
  const rules = configuration.rules.filter(
    ({ rule }) => rule.needs !== 'set' && rule.needs !== 'pull-request',
  );
  const only = { ...configuration, rules };
  const pairs = pairsOf(reversed).filter(({ changes }) => changes.length > 0);
  const { drafts } = judge(run(reversed, pairs, only), pairs, reversed, only);
  const blockers = drafts.filter(({ severity }) => severity === 'error');
  return (change) => {
    const key = change.renamedFrom ?? change.flag;
    const own = blockers.filter(
      ({ flag, complaint: { environment } }) =>
        flag === key && (environment === undefined || environment === change.environment),
    );
    return [...new Set(own.map(({ rule }) => rule))].sort(byCodeUnit);
  };
}

/** The pull request that takes this one back. What the base does is live now, so going back to it is a restoration. */
function reverse(subject: Subject, base: NonNullable<Subject['base']>): Subject {
  const { head, history, now } = subject;
  const changes = subject.changes.map(reverseChange);
  const changed = new Set(changes.map(({ flag }) => flag));
  return {
    ...subject,
    base: head,
    head: base,
    changes,
    onlyLowers: changes.every(({ onlyLowers }) => onlyLowers),
    isEdited: (key) => changed.has(key),
    history: history === null ? null : withPresent(history, base.flags, now),
    baseline: { has: () => false, coversTouched: false },
    isMergeGroup: false,
  };
}

/** The history in which the base is still live. */
function withPresent(history: History, flags: ReadonlyMap<string, Flag>, now: number): History {
  const moment: Moment = { at: now, commit: '', pullRequest: null };
  return {
    of: history.of,
    lived: (key, environment, since) => {
      const decision = flags.get(key)?.decisions?.get(environment);
      const present = decision === undefined ? [] : [{ from: moment, until: null, decision }];
      return [...present, ...history.lived(key, environment, since)];
    },
  };
}
