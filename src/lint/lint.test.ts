import { describe, expect, it } from 'vitest';
import { aSubject } from '../../test/support/lint/subject.ts';
import type { FlagDefinition, History, PastDecision, Severity } from '../model/index.ts';
import type { Complaint } from './complaint.ts';
import type { Configuration } from './configure.ts';
import { lint } from './lint.ts';
import {
  type CheckedRule,
  diffRule,
  fileRule,
  historyRule,
  pullRequestRule,
  type Skip,
  setRule,
} from './rule.ts';
import type { Subject } from './subject.ts';

const info = { title: 'x', why: 'x.', severity: 'error', bad: null, good: null } as const;
const complaint = { message: 'm', remedy: 'r' };

function configuration(
  rule: CheckedRule,
  severity: Severity = 'error',
  suppressible: string[] = [],
): Configuration {
  return {
    rules: [{ rule, severity, options: {} }],
    strictness: {
      suppressible: new Set(suppressible),
      longestException: 90,
      freezes: [],
      ruleIds: new Set(),
    },
  };
}

/** A rule that finds something wrong with every flag. */
function everyFlag(
  given: { skippedBy?: Skip[]; acknowledged?: boolean; complaint?: Complaint } = {},
): CheckedRule {
  const { complaint: own = complaint, ...others } = given;
  return fileRule({ ...info, id: 'rebucket', ...others, check: () => [own] });
}

function found(subject: Subject, own: Configuration): string[] {
  return lint(subject, own).drafts.map(
    ({ severity, rule, flag, file }) => `${severity} ${rule} ${flag ?? file}`,
  );
}

const on = (percentage: number): Partial<FlagDefinition> => ({
  environments: { production: { rollout: { serve: 'on', percentage } } },
});

describe('how much a finding counts', () => {
  const before = { flags: { first: on(5), second: on(5) } };
  const after = { flags: { first: on(10), second: on(5) } };

  it('as the policy says where the flag is touched; elsewhere it is a notice', () => {
    expect(found(aSubject(before, after), configuration(everyFlag(), 'error'))).toEqual([
      'error rebucket first',
      'notice rebucket second',
    ]);
    expect(found(aSubject(before, after), configuration(everyFlag(), 'warning'))).toEqual([
      'warning rebucket first',
      'notice rebucket second',
    ]);
  });

  it('everywhere in full where nothing is compared', () => {
    expect(found(aSubject(null, after), configuration(everyFlag()))).toEqual([
      'error rebucket first',
      'error rebucket second',
    ]);
  });

  it('a flag is touched where nothing is compared, and where its file is edited though it serves the same', () => {
    const untold = { isEdited: () => false };
    expect(found(aSubject(null, after, untold), configuration(everyFlag()))).toHaveLength(2);
    const edited = aSubject(before, before, { isEdited: (key) => key === 'second' });
    expect(found(edited, configuration(everyFlag()))).toEqual([
      'notice rebucket first',
      'error rebucket second',
    ]);
  });

  it('no more than the complaint says', () => {
    const mild = everyFlag({ complaint: { ...complaint, atMost: 'warning' } });
    expect(found(aSubject(null, after), configuration(mild, 'error'))[0]).toBe('warning rebucket first');
    expect(found(aSubject(null, after), configuration(mild, 'notice'))[0]).toBe('notice rebucket first');
  });

  it('a flag is touched through another one, and not by an environment that is new', () => {
    const needy = { environments: { production: 'on' }, requires: { first: 'on' } };
    const through = aSubject({ flags: { ...before.flags, needy } }, { flags: { ...after.flags, needy } });
    expect(found(through, configuration(everyFlag()))).toContain('error rebucket needy');
    const environments = [{ name: 'canary' }, { name: 'staging' }, { name: 'production', critical: true }];
    const grown = aSubject(before, { ...before, policy: { environments } });
    expect(grown.changes.length).toBe(2);
    expect(found(grown, configuration(everyFlag()))).toEqual([
      'notice rebucket first',
      'notice rebucket second',
    ]);
  });
});

describe('what a rule looks at', () => {
  const keys = (rule: CheckedRule, subject: Subject): string[] => found(subject, configuration(rule));
  const before = {
    flags: { same: on(5), changed: on(5), removed: { ...on(5), description: 'Another one' } },
  };
  const after = { flags: { same: on(5), changed: on(10), added: on(5) } };

  it('file: the flags of the head', () => {
    expect(keys(everyFlag(), aSubject(before, after))).toEqual([
      'error rebucket added',
      'error rebucket changed',
      'notice rebucket same',
    ]);
  });

  it('diff: the touched flags of both sides, and nothing without a base', () => {
    const rule = diffRule({
      ...info,
      id: 'diff-rule',
      check: ({ before: old, after: current }) => [
        { ...complaint, message: `${old?.key} → ${current?.key}` },
      ],
    });
    const messages = lint(aSubject(before, after), configuration(rule)).drafts.map(
      ({ complaint: { message } }) => message,
    );
    expect(messages).toEqual(['undefined → added', 'changed → changed', 'removed → undefined']);
    expect(keys(rule, aSubject(null, after))).toEqual([]);
  });

  it('a renamed flag is one pair', () => {
    const renamed = { salt: 'old-name', ...on(5) };
    const rule = diffRule({
      ...info,
      id: 'diff-rule',
      check: ({ before: old, after: current }) => [
        { ...complaint, message: `${old?.key} → ${current?.key}` },
      ],
    });
    const subject = aSubject({ flags: { 'old-name': on(5) } }, { flags: { 'new-name': renamed } });
    expect(lint(subject, configuration(rule)).drafts.map(({ complaint: { message } }) => message)).toEqual([
      'old-name → new-name',
    ]);
  });

  it('set and pull request: once, and the second not without a base', () => {
    const set = setRule({
      ...info,
      id: 'set-rule',
      check: ({ head }) => [{ ...complaint, flag: null, file: `${head.flags.size}` }],
    });
    expect(keys(set, aSubject(before, after))).toEqual(['notice set-rule 3']);
    expect(keys(set, aSubject(before, after, { isFileEdited: (file) => file === '3' }))).toEqual([
      'error set-rule 3',
    ]);
    const whole = pullRequestRule({
      ...info,
      id: 'whole-rule',
      check: ({ flags }) => [
        {
          ...complaint,
          flag: null,
          file: flags.map(({ before: old, after: now }) => now?.key ?? old?.key).join(),
        },
      ],
    });
    expect(keys(whole, aSubject(before, after, { isFileEdited: () => true }))).toEqual([
      'error whole-rule added,changed,removed',
    ]);
    expect(keys(whole, aSubject(null, after))).toEqual([]);
  });

  it('history: the flags of the head and those removed, only where the past is known', () => {
    const asked: string[] = [];
    const history: History = {
      of: (key) => {
        asked.push(key);
        return null;
      },
      lived: () => [],
    };
    const rule = historyRule({ ...info, id: 'past-rule', check: () => [complaint] });
    expect(keys(rule, aSubject(before, after))).toEqual([]);
    expect(keys(rule, aSubject(null, after, { history }))).toEqual([]);
    expect(keys(rule, aSubject(before, after, { history }))).toEqual([
      'error past-rule added',
      'error past-rule changed',
      'error past-rule removed',
      'notice past-rule same',
    ]);
    expect(asked.slice(0, 4)).toEqual(['added', 'changed', 'removed', 'same']);
  });
});

describe('a rule gives way', () => {
  const rule = everyFlag({ skippedBy: ['only-lowers'] });
  const lowered = aSubject(
    { flags: { first: on(10), second: on(5) } },
    { flags: { first: on(5), second: on(5) } },
  );

  it('to a pull request that only lowers, for the flags that it lowers', () => {
    const { drafts, skipped } = lint(lowered, configuration(rule));
    expect(drafts.map(({ flag }) => flag)).toEqual(['second']);
    expect(skipped).toEqual([{ rule: 'rebucket', flag: 'first', because: 'only-lowers' }]);
    expect(found({ ...lowered, onlyLowers: false }, configuration(rule))).toHaveLength(2);
    expect(found(lowered, configuration(everyFlag()))).toHaveLength(2);
  });

  const inProduction = everyFlag({
    skippedBy: ['restoration'],
    complaint: { ...complaint, environment: 'production' },
  });
  const raised = (given: Partial<Subject>): Subject =>
    aSubject({ flags: { first: on(5) } }, { flags: { first: on(50) } }, given);
  const past = (at: number): History => ({
    of: () => null,
    lived: (key, environment, since): PastDecision[] => {
      const decision = aSubject(null, { flags: { [key]: on(50) } })
        .head.flags.get(key)
        ?.decisions?.get(environment);
      const moment = { at, commit: 'c', pullRequest: null };
      return decision === undefined || at < since ? [] : [{ from: moment, until: moment, decision }];
    },
  });
  const isSame: Subject['isSame'] = (a, b) =>
    JSON.stringify([...a.branches]) === JSON.stringify([...b.branches]) && a.killed === b.killed;
  const day = 86_400_000;

  it('to a return to what was live within 7 days', () => {
    const { now } = lowered;
    expect(found(raised({ history: past(now - 7 * day), isSame }), configuration(inProduction))).toEqual([]);
    expect(
      found(raised({ history: past(now - 7 * day - 1), isSame }), configuration(inProduction)),
    ).toHaveLength(1);
    expect(
      found(raised({ history: past(now), isSame: () => null }), configuration(inProduction)),
    ).toHaveLength(1);
    expect(found(raised({ history: null, isSame }), configuration(inProduction))).toHaveLength(1);
  });

  it('to the removal of a kill that changes nothing else', () => {
    const killed = { killed: { production: 'INC-1' }, ...on(5) };
    const restored = (percentage: number): string[] =>
      found(
        aSubject({ flags: { first: killed } }, { flags: { first: on(percentage) } }, { isSame }),
        configuration(inProduction),
      );
    expect(restored(5)).toEqual([]);
    expect(restored(50)).toHaveLength(1);
  });

  it('in a merge group when it is about one pull request', () => {
    const whole = pullRequestRule({
      ...info,
      id: 'whole-rule',
      check: () => [{ ...complaint, flag: 'first', file: 'x' }],
    });
    const { drafts, skipped } = lint({ ...lowered, isMergeGroup: true }, configuration(whole));
    expect(drafts).toEqual([]);
    expect(skipped).toEqual([{ rule: 'whole-rule', flag: 'first', because: 'merge-group' }]);
  });

  const OTHER = { rule: 'stale-on', reason: 'r', until: '2027-01-01' };
  const excused = (until: string): Subject =>
    aSubject(null, {
      flags: { first: { ...on(5), exceptions: [OTHER, { rule: 'rebucket', reason: 'r', until }] } },
    });

  it('where the flag is excused: from a suppressible rule, until the day, for 90 days at most', () => {
    const allowed = configuration(everyFlag(), 'error', ['rebucket']);
    expect(found(excused('2026-11-25'), allowed)).toEqual([]);
    expect(found(excused('2026-11-24'), allowed)).toHaveLength(1);
    expect(found(excused('2027-02-23'), allowed)).toEqual([]);
    expect(found(excused('2027-02-24'), allowed)).toHaveLength(1);
    expect(found(excused('2026-11-25'), configuration(everyFlag()))).toHaveLength(1);
    const other = fileRule({ ...info, id: 'other-rule', check: () => [complaint] });
    expect(found(excused('2026-11-25'), configuration(other, 'error', ['other-rule']))).toHaveLength(1);
  });

  it('to an acknowledgement of this pull request, as a notice that quotes it', () => {
    const acknowledged = (before: string | null, after: string | null): Subject => {
      const flag = (reason: string | null) =>
        reason === null ? on(5) : { ...on(5), acknowledge: { rebucket: reason } };
      return aSubject(
        { flags: { first: flag(before) } },
        { flags: { first: { ...flag(after), salt: 'x' } } },
      );
    };
    const own = configuration(everyFlag({ acknowledged: true }));
    expect(lint(acknowledged(null, 'Because.'), own).drafts[0]).toMatchObject({
      severity: 'notice',
      complaint: { remedy: 'Acknowledged: Because.' },
    });
    expect(found(acknowledged('Because.', 'Because.'), own)).toEqual(['error rebucket first']);
    expect(found(acknowledged('Because.', 'For once more.'), own)).toEqual(['notice rebucket first']);
    expect(found(acknowledged('Because.', null), own)).toEqual(['error rebucket first']);
    expect(found(acknowledged(null, 'Because.'), configuration(everyFlag()))).toEqual([
      'error rebucket first',
    ]);
  });

  it('where it is baselined: on untouched flags, and on touched ones when the rules come with this pull request', () => {
    const has = (rule_: string, flag: string): boolean => rule_ === 'rebucket' && flag !== 'third';
    const sides = [
      { flags: { first: on(5), second: on(5) } },
      { flags: { first: on(10), second: on(5), third: on(5) } },
    ] as const;
    const later = aSubject(...sides, { baseline: { has, coversTouched: false } });
    expect(found(later, configuration(everyFlag()))).toEqual([
      'error rebucket first',
      'error rebucket third',
    ]);
    const first = aSubject(...sides, { baseline: { has, coversTouched: true } });
    expect(found(first, configuration(everyFlag()))).toEqual(['error rebucket third']);
  });
});

describe('whether a revert would be blocked', () => {
  const blocked = (subject: Subject, rule: CheckedRule): string[][] => {
    const { revertBlockedBy } = lint(subject, configuration(rule));
    return subject.changes.map(revertBlockedBy);
  };
  const raised = aSubject({ flags: { first: on(5) } }, { flags: { first: on(10) } });

  it('by a rule that finds an error in the sides turned round', () => {
    const rule = diffRule({
      ...info,
      id: 'diff-rule',
      check: ({ changes }) =>
        changes.flatMap(({ audiences }) => (audiences[0]?.moves[0]?.kind === 'lose' ? [complaint] : [])),
    });
    expect(blocked(raised, rule)).toEqual([['diff-rule']]);
    expect(lint(raised, configuration(rule)).drafts).toEqual([]);
  });

  it('not by one that gives way to a return to what is live', () => {
    const rule = (skippedBy: Skip[]) =>
      diffRule({
        ...info,
        id: 'diff-rule',
        skippedBy,
        check: () => [{ ...complaint, environment: 'production' }],
      });
    const lowered = aSubject(
      { flags: { first: on(50) } },
      { flags: { first: on(5) } },
      {
        history: { of: () => null, lived: () => [] },
        isSame: (a, b) => a === b,
      },
    );
    expect(blocked(lowered, rule([]))).toEqual([['diff-rule']]);
    expect(blocked(lowered, rule(['restoration']))).toEqual([[]]);
    expect(blocked(raised, rule(['only-lowers']))).toEqual([[]]);
  });

  it('not by a warning, by a rule about another environment, or without a base', () => {
    const warning = diffRule({
      ...info,
      id: 'diff-rule',
      check: () => [{ ...complaint, atMost: 'warning' as const }],
    });
    expect(blocked(raised, warning)).toEqual([[]]);
    const elsewhere = diffRule({
      ...info,
      id: 'diff-rule',
      check: () => [{ ...complaint, environment: 'staging' }],
    });
    expect(blocked(raised, elsewhere)).toEqual([[]]);
    expect(blocked(aSubject(null, { flags: {} }), warning)).toEqual([]);
  });

  it('of a removal: the flag comes back as a new one', () => {
    const rule = diffRule({
      ...info,
      id: 'diff-rule',
      check: ({ before, after }) => (before === null && after !== null ? [complaint] : []),
    });
    expect(blocked(aSubject({ flags: { first: on(5) } }, { flags: {} }), rule)).toEqual([
      ['diff-rule'],
      ['diff-rule'],
    ]);
  });
});
