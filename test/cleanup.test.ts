import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { type CleanupOptions, cleanup } from '../src/commands/cleanup.ts';
import { type Rule, rules } from '../src/lint/index.ts';
import { fileRule, historyRule } from '../src/lint/rule.ts';
import { type CleanupReport, type History, UsageError } from '../src/model/index.ts';
import { type TempRepository, tempDirectory, tempRepository, writeFiles } from './support/temp-repository.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const described = { title: 'x', why: 'x.', severity: 'warning', bad: null, good: null } as const;

/** Finds a flag whose day is over, at the line that says so. */
const expiresPassed = fileRule({
  ...described,
  id: 'expires-passed',
  cleanup: true,
  check: ({ flag: { definition }, now }) => {
    const at = Date.parse(`${definition.expires}T00:00:00Z`);
    if (Number.isNaN(at) || at > now) return [];
    const message = `It expired on ${definition.expires}.`;
    return [{ path: ['expires'], message, remedy: 'Remove it.', since: at }];
  },
});

/** Finds every flag, and cannot say since when. */
const issueMissing = fileRule({
  ...described,
  id: 'issue-missing',
  check: () => [{ message: 'It has no issue.', remedy: 'Add one.' }],
});

const reviewDue = fileRule({
  ...described,
  id: 'review-due',
  cleanup: true,
  check: ({ flag }) =>
    flag.definition.permanent === undefined
      ? []
      : [{ path: ['permanent'], message: 'It was never reviewed.', remedy: 'Review it.' }],
});

const typeLifespan = historyRule({
  ...described,
  id: 'type-lifespan',
  cleanup: true,
  check: ({ past }) =>
    past === null
      ? []
      : [{ path: ['type'], message: 'It is old.', remedy: 'Remove it.', since: past.created.at }],
});

const own: readonly Rule[] = [expiresPassed, issueMissing, reviewDue];

const policy = (lint = ''): string => `environments: [{ name: production }]\n${lint}`;
const expired = (day: string, owner = 'owner: acme/shop', more = ''): string =>
  `type: release\n${owner}\ndefault: off\nexpires: ${day}\n${more}`;

const neverAsked = (): never => {
  throw new Error('nobody needs the past');
};

type Asked = Partial<Pick<CleanupOptions, 'owner' | 'head' | 'since' | 'now'>>;

function run(
  files: Readonly<Record<string, string>>,
  asked: Asked = {},
  sources: Parameters<typeof cleanup>[1] = { rules: own, past: neverAsked },
): CleanupReport {
  const directory = tempDirectory();
  writeFiles(directory, { 'flags/policy.yaml': policy(), ...files });
  return runIn(directory, asked, sources);
}

function runIn(directory: string, asked: Asked, sources: Parameters<typeof cleanup>[1]): CleanupReport {
  return cleanup(
    { directory, flags: 'flags', owner: null, now: NOW, head: null, since: null, ...asked },
    sources,
  );
}

/** `owner: key (rule rule)`. */
const told = ({ owners }: CleanupReport): string[] =>
  owners.flatMap(({ owner, flags }) =>
    flags.map(({ key, file, due }) => `${owner}: ${key ?? file} (${due.map(({ rule }) => rule).join(' ')})`),
  );

function failure(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UsageError) return `${error.message} | ${error.remedy}`;
    throw error;
  }
  throw new Error('it did not fail');
}

describe('a cleanup', () => {
  test('lists what is due, where, since when, and what to do', () => {
    expect(run({ 'flags/old.yaml': expired('2026-10-01') })).toEqual({
      version: 1,
      head: { name: 'working tree', commit: null },
      day: '2026-11-25',
      flags: 1,
      unreadable: 0,
      history: 'complete',
      owners: [
        {
          owner: 'acme/shop',
          flags: [
            {
              key: 'old',
              file: 'flags/old.yaml',
              line: 4,
              type: 'release',
              due: [
                {
                  rule: 'expires-passed',
                  since: '2026-10-01',
                  message: 'It expired on 2026-10-01.',
                  remedy: 'Remove it.',
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test('asks every owner in order, nobody last, and the first of several only', () => {
    const report = run({
      'flags/flag-a.yaml': expired('2026-10-01', ''),
      'flags/flag-b.yaml': expired('2026-10-01', 'owner: [b, a]'),
      'flags/flag-c.yaml': expired('2026-10-01', 'owner: a'),
      'flags/flag-d.yaml': expired('2026-10-01', 'owner: B'),
      'flags/flag-e.yaml': expired('2027-10-01', 'owner: e'),
    });
    expect(told(report)).toEqual([
      'B: flag-d (expires-passed)',
      'a: flag-c (expires-passed)',
      'b: flag-b (expires-passed)',
      'null: flag-a (expires-passed)',
    ]);
  });

  test('starts with what has been due for longest, and lists a flag once', () => {
    const permanent = expired('2026-10-01').replace(
      'expires: 2026-10-01',
      'permanent: A long reason, of course.',
    );
    const report = run({
      'flags/flag-a.yaml': permanent,
      'flags/flag-b.yaml': expired('2026-10-02'),
      'flags/flag-c.yaml': expired('2026-10-01'),
      'flags/flag-d.yaml': expired('2026-10-01'),
    });
    expect(told(report)).toEqual([
      'acme/shop: flag-c (expires-passed)',
      'acme/shop: flag-d (expires-passed)',
      'acme/shop: flag-b (expires-passed)',
      'acme/shop: flag-a (review-due)',
    ]);
    expect(report.owners[0]?.flags.at(-1)?.due).toMatchObject([{ since: null }]);
  });

  test('lists a flag once that two rules find, the older reason first and at its line', () => {
    const created = (at: string) => ({ at: Date.parse(at), commit: 'a'.repeat(40), pullRequest: null });
    const since = (at: string): CleanupReport =>
      run(
        { 'flags/flag-a.yaml': expired('2026-10-01') },
        {},
        { rules: [...own, typeLifespan], past: () => ({ history: pastOf(created(at)) }) },
      );
    const [older, newer] = [since('2026-01-31T23:59:00Z'), since('2026-10-02T00:00:00Z')];
    expect(told(older)).toEqual(['acme/shop: flag-a (type-lifespan expires-passed)']);
    expect(older.owners[0]?.flags[0]).toMatchObject({ line: 1, due: [{ since: '2026-01-31' }, {}] });
    expect(told(newer)).toEqual(['acme/shop: flag-a (expires-passed type-lifespan)']);
    expect(newer.owners[0]?.flags[0]?.line).toBe(4);
  });

  test('tells a segment by its file, under its own owner', () => {
    const segment = (owner: string): string => `${owner}if: { targetingKey: x }\n`;
    const report = run(
      {
        'flags/flag-a.yaml': expired('2027-10-01'),
        'flags/segments/staff.yaml': segment('owner: [acme/people, acme/shop]\n'),
        'flags/segments/testers.yaml': segment(''),
      },
      {},
      { rules: rules.filter(({ id }) => id === 'segment-unused'), past: neverAsked },
    );
    expect(told(report)).toEqual([
      'acme/people: flags/segments/staff.yaml (segment-unused)',
      'null: flags/segments/testers.yaml (segment-unused)',
    ]);
    expect(report.owners[0]?.flags[0]).toMatchObject({ key: null, type: null, line: 1 });
  });

  test('counts flags that cannot be read, and lists what is due in the others', () => {
    const report = run({
      'flags/flag-a.yaml': 'type: [\n',
      'flags/flag-b.yaml': expired('2026-10-01').replace('default: off', 'default: nowhere'),
      'flags/flag-c.yaml': expired('2026-10-01'),
    });
    expect([report.flags, report.unreadable]).toEqual([3, 2]);
    expect(told(report)).toContain('acme/shop: flag-c (expires-passed)');
  });

  test('reads a revision', () => {
    const { directory, write, git } = tempRepository({
      'flags/policy.yaml': policy(),
      'flags/flag-a.yaml': expired('2026-10-01'),
    });
    write({ 'flags/flag-a.yaml': expired('2027-10-01') });
    const sources = { rules: own, past: neverAsked };
    expect(told(runIn(directory, {}, sources))).toEqual([]);
    const { head, owners } = runIn(directory, { head: 'main' }, sources);
    expect(head).toEqual({ name: 'main', commit: git('rev-parse', 'main') });
    expect(owners).toHaveLength(1);
  });
});

/** A past in which every flag came at one moment. */
function pastOf(created: { at: number; commit: string; pullRequest: null }): History {
  return {
    of: () => ({
      created,
      expiries: [],
      versions: [],
      removal: null,
      unchangedSince: () => null,
      killedSince: () => null,
    }),
    lived: () => [],
  };
}

describe('the policy', () => {
  const flag = { 'flags/flag-a.yaml': expired('2026-10-01') };
  const withLint = (lint: string) => run({ ...flag, 'flags/policy.yaml': policy(`lint: ${lint}\n`) });

  test('turns a rule off by saying so, not by leaving it out', () => {
    expect(told(withLint('{ preset: import@1 }'))).toHaveLength(1);
    expect(told(withLint('{ rules: { expires-passed: notice } }'))).toHaveLength(1);
    expect(told(withLint('{ rules: { expires-passed: off } }'))).toEqual([]);
  });

  test('with a mistake in it: an error at its place', () => {
    expect(failure(() => withLint('{ rules: { expires-pased: off } }'))).toBe(
      'flags/policy.yaml:2:18 there is no rule `expires-pased` | Did you mean `expires-passed`?',
    );
  });

  test('that cannot be read: an error with its first problem', () => {
    expect(failure(() => run({ 'flags/policy.yaml': 'x: 1\n' }))).toMatch(
      /^flags\/policy\.yaml:1:1 .* \| Run `flaghoist check` to see every problem\.$/,
    );
  });
});

test('a baseline keeps nothing back: it is the backlog', () => {
  const baseline = { 'flags/baseline.yaml': 'expires-passed: [flag-a]\n' };
  expect(told(run({ 'flags/flag-a.yaml': expired('2026-10-01'), ...baseline }))).toHaveLength(1);
});

describe('an exception', () => {
  const exceptions =
    'exceptions: [{ rule: expires-passed, reason: Waiting for the app release., until: 2026-11-30 }]\n';
  const on = (day: string, lint = 'lint: { suppressible: [expires-passed] }\n') =>
    told(
      run(
        {
          'flags/policy.yaml': policy(lint),
          'flags/flag-a.yaml': expired('2026-10-01', 'owner: a', exceptions),
        },
        { now: new Date(`${day}T12:00:00Z`) },
        { rules: [...own, ...rules.filter(({ id }) => id === 'suppression-unjustified')], past: neverAsked },
      ),
    );

  test('is respected until it ends, and is itself due then', () => {
    expect(on('2026-11-30')).toEqual([]);
    expect(on('2026-12-01')).toEqual(['a: flag-a (expires-passed suppression-unjustified)']);
  });

  test('from a rule that allows none changes nothing', () => {
    expect(on('2026-11-30', '')).toEqual(['a: flag-a (expires-passed suppression-unjustified)']);
  });
});

describe('the past', () => {
  const files = { 'flags/flag-a.yaml': expired('2027-10-01') };
  const history = pastOf({ at: Date.parse('2026-01-01'), commit: 'a'.repeat(40), pullRequest: null });
  const withPast = (past: NonNullable<Parameters<typeof cleanup>[1]>['past'], asked: Asked = {}) =>
    run(files, asked, { rules: [typeLifespan], past });

  test('is asked for by the head and as far back as wanted', () => {
    const since = new Date('2026-06-01');
    const asked: unknown[] = [];
    const report = withPast(
      (_, ...question) => {
        asked.push(question);
        return { history };
      },
      { since },
    );
    expect(asked).toEqual([['HEAD', since]]);
    expect([report.history, told(report)]).toEqual(['complete', ['acme/shop: flag-a (type-lifespan)']]);
  });

  test('that is not known is said once, and nothing is guessed', () => {
    const report = withPast(() => ({
      history: null,
      message: 'This clone is shallow.',
      remedy: 'Fetch it.',
    }));
    expect([report.history, told(report)]).toEqual(['This clone is shallow. Fetch it.', []]);
  });

  test('is not asked for where no rule needs it', () => {
    const policyOff = { 'flags/policy.yaml': policy('lint: { rules: { type-lifespan: off } }\n') };
    expect(run({ ...files, ...policyOff }, {}, { rules: [typeLifespan], past: neverAsked }).history).toBe(
      'complete',
    );
  });
});

describe('the rules there are, on a branch with a past', () => {
  const policyFile = 'environments: [{ name: staging }, { name: production, critical: true }]\n';
  const flag = (environments: string, more = ''): string =>
    `type: release\nowner: acme/shop\ndefault: off\nexpires: 2027-01-31\nenvironments: ${environments}\n${more}`;
  const [live, half, off] = [
    '{ production: on }',
    '{ production: { rollout: { serve: on, percentage: 50 } } }',
    '{ staging: off }',
  ];

  function branch(): TempRepository {
    const repository = tempRepository();
    commitOn(repository, '2026-08-03', {
      'flags/policy.yaml': policyFile,
      'flags/everyone.yaml': flag(half),
      'flags/half.yaml': flag(half),
      'flags/nobody.yaml': flag(off),
    });
    commitOn(repository, '2026-09-01', { 'flags/everyone.yaml': flag(live) });
    return repository;
  }

  const today = { now: NOW, flags: 'flags', owner: null, head: null, since: null };

  test('tell since when it is so', () => {
    const { owners, history } = cleanup({ directory: branch().directory, ...today });
    expect(history).toBe('complete');
    const dues = owners.flatMap(({ flags }) =>
      flags.flatMap(({ key, due }) => due.map(({ rule, since }) => `${key}: ${rule} since ${since}`)),
    );
    expect(dues.sort()).toEqual([
      'everyone: stale-on since 2026-09-01',
      'everyone: type-lifespan since 2026-08-03',
      'half: rollout-stalled since 2026-08-03',
      'half: type-lifespan since 2026-08-03',
      'nobody: never-enabled since 2026-08-03',
      'nobody: type-lifespan since 2026-08-03',
    ]);
  });

  test('say what is certain where the past is read in part', () => {
    const since = new Date('2026-09-15');
    const { owners } = cleanup({ directory: branch().directory, ...today, since });
    const dues = owners.flatMap(({ flags }) =>
      flags.flatMap(({ key, due }) => due.map(({ rule }) => `${key}: ${rule}`)),
    );
    expect(dues.sort()).toContain('everyone: stale-on');
    expect(dues).not.toContain('everyone: type-lifespan');
  });

  test('say nothing of the past in a shallow clone, and once why', () => {
    const clone = tempRepository();
    clone.git('fetch', '--quiet', '--depth=1', `file://${branch().directory}`, 'main');
    clone.git('checkout', '--quiet', 'FETCH_HEAD');
    const { owners, history } = cleanup({ directory: clone.directory, ...today });
    expect(history).toMatch(/^This clone is shallow, .*`fetch-depth: 0`/);
    expect(owners).toEqual([]);
  });

  test('say nothing of the past outside of git', () => {
    const directory = tempDirectory();
    writeFiles(directory, { 'flags/policy.yaml': policyFile, 'flags/everyone.yaml': flag(live) });
    expect(cleanup({ directory, ...today })).toMatchObject({
      history: expect.stringMatching(/no git repository/),
      owners: [],
    });
  });
});

/** Commits files as of noon of a day. */
function commitOn(
  { directory, git, write }: TempRepository,
  day: string,
  files: Readonly<Record<string, string>>,
): void {
  write(files);
  git('add', '--all');
  const date = `${day}T12:00:00Z`;
  const env = { PATH: process.env.PATH ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_COMMITTER_DATE: date };
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid'];
  execFileSync('git', [...who, 'commit', '--quiet', `--date=${date}`, '--message=Change'], {
    cwd: directory,
    env,
  });
}

describe('one owner', () => {
  const files = {
    'flags/policy.yaml': policy('teams: [acme/quiet]\n'),
    'flags/flag-a.yaml': expired('2026-10-01', 'owner: [acme/checkout, acme/payments]'),
    'flags/flag-b.yaml': expired('2026-10-01', 'owner: acme/growth'),
  };
  const of = (owner: string): string[] => told(run(files, { owner }));

  test('is told their own part', () => {
    expect(of('acme/growth')).toEqual(['acme/growth: flag-b (expires-passed)']);
  });

  test.each(['acme/payments', 'acme/quiet'])('%s has nothing to do', (owner) =>
    expect(of(owner)).toEqual([]),
  );

  test('nobody has heard of is an error with the nearest name', () => {
    expect(failure(() => of('acme/grwth'))).toBe(
      'nobody called acme/grwth owns a flag | Did you mean acme/growth?',
    );
  });
});
