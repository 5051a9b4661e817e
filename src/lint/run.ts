import { effortForAll } from '../exposure/index.ts';
import type { Complaint, PlacedComplaint } from './complaint.ts';
import type { ActiveRule, Configuration } from './configure.ts';
import type { Found } from './draft.ts';
import type { Pair } from './pairs.ts';
import type { CheckedRule } from './rule.ts';
import type { Subject } from './subject.ts';
import type { Surroundings } from './view.ts';

/**
 * Runs every rule that is on over everything it looks at. Without a base there is nothing for rules about a change to
 * look at, and without a history nothing for those about the past.
 */
export function run(subject: Subject, pairs: readonly Pair[], configuration: Configuration): Found[] {
  const surroundings = surroundingsOf(subject, configuration);
  const flagged = configuration.rules.flatMap((active) => {
    const check = flagCheck(active, subject, surroundings);
    return check === null ? [] : [{ active, check }];
  });
  const found = pairs.flatMap((pair) =>
    flagged.flatMap(({ active, check }) =>
      [...check(pair)].map((complaint) => ({ active, complaint, flag: pair.key, file: fileOf(pair) })),
    ),
  );
  const others = configuration.rules.flatMap((active) =>
    [...setFindings(active.rule, active, subject, pairs, surroundings)].map(
      ({ flag, file, ...complaint }) => ({
        active,
        complaint,
        flag,
        file,
      }),
    ),
  );
  return [...found, ...others];
}

function surroundingsOf(subject: Subject, { strictness }: Configuration): Surroundings {
  const { head, isCritical, now, owners, history } = subject;
  return { policy: head.policy, isCritical, strictness, now, owners, history, effort: effortForAll() };
}

/** The rule as a check of one pair, or null when it does not look at flags one by one, or has nothing to look at. */
function flagCheck(
  { rule, options }: ActiveRule,
  { base, head, history }: Subject,
  surroundings: Surroundings,
): ((pair: Pair) => Iterable<Complaint>) | null {
  switch (rule.needs) {
    case 'file': {
      const { check } = rule.bind(options);
      return ({ after }) => (after === null ? [] : check({ ...surroundings, flag: after }));
    }
    case 'diff': {
      if (base === null) return null;
      const { check } = rule.bind(options);
      return ({ before, after, changes, isTouched }) =>
        isTouched ? check({ ...surroundings, base, head, before, after, changes }) : [];
    }
    case 'history': {
      if (base === null || history === null) return null;
      const { check } = rule.bind(options);
      return ({ key, before, after, changes, isTouched }) =>
        after === null && !isTouched
          ? []
          : check({ ...surroundings, before, after, changes, history, past: history.of(before?.key ?? key) });
    }
    case 'set':
    case 'pull-request':
      return null;
  }
}

function setFindings(
  rule: CheckedRule,
  { options }: ActiveRule,
  { base, head }: Subject,
  pairs: readonly Pair[],
  surroundings: Surroundings,
): Iterable<PlacedComplaint> {
  if (rule.needs === 'set') return rule.bind(options).check({ ...surroundings, head });
  if (rule.needs !== 'pull-request' || base === null) return [];
  return rule
    .bind(options)
    .check({ ...surroundings, base, head, flags: pairs.filter(({ isTouched }) => isTouched) });
}

function fileOf({ before, after }: Pair): string {
  return after?.file ?? before?.file ?? '';
}
