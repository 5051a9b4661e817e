import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { openFlags } from '../../src/commands/flags.ts';
import type { History, Moment, PastDecision } from '../../src/model/index.ts';
import { rollout, shop } from '../support/shop.ts';
import {
  type TempRepository,
  tempDirectory,
  tempRepository,
  writeFiles,
} from '../support/temp-repository.ts';

const FLAG = 'flags/checkout-redesign.yaml';
const KEY = 'checkout-redesign';

/** Noon of a day of March 2026. */
const noon = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T12:00:00Z`;

function pastOf(directory: string, since: number | null = null, flags = 'flags') {
  return openFlags(directory, flags).past('main', { since, isSame: isDeepStrictEqual });
}

function historyOf({ directory }: TempRepository, since: number | null = null): History {
  const { history } = pastOf(directory, since);
  if (history === null) throw new Error('there is no history');
  return history;
}

/** A moment as `day #pull request`. */
function told(moment: Moment | null | undefined): string | null {
  return moment ? `${new Date(moment.at).getUTCDate()} #${moment.pullRequest}` : null;
}

/** What lived, the newest first: from when until when, and at how much. */
function lives(decisions: readonly PastDecision[]): string[] {
  return decisions.map(({ from, until, decision: { killed, branches } }) => {
    const serve = branches.at(-1)?.serve;
    const share = serve?.kind === 'rollout' ? `${serve.share / 1000} %` : serve?.variant;
    return `${told(from)} to ${told(until)}: ${killed === null ? share : 'killed'}`;
  });
}

/** A repository in which the shop came on the 1st, and what commits to it: a day's files, and null for one that goes. */
function shopRepository(objectFormat?: 'sha1' | 'sha256') {
  const repository = tempRepository({}, objectFormat);
  const merge = (day: number, files: Readonly<Record<string, string | null>>): string => {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) repository.remove(path);
      else repository.write({ [path]: text });
    }
    return repository.commitAt(noon(day), `Change (#${100 + day})`);
  };
  merge(1, shop);
  return { repository, merge };
}

const expiring = (expires: string): string => rollout(5).replace('2027-03-31', expires);
const killed = (percentage: number): string => `${rollout(percentage)}killed: { production: INC-1 }\n`;

describe('raises', () => {
  it('and what reverts them are moments of their own', () => {
    const { repository, merge } = shopRepository();
    const raise = merge(3, { [FLAG]: rollout(25) });
    merge(5, { [FLAG]: rollout(25).replace('owner: acme/checkout', 'owner: acme/web') });
    const history = historyOf(repository);
    expect(history.of(KEY)?.unchangedSince('production')).toEqual({
      at: Date.parse(noon(3)),
      commit: raise,
      pullRequest: 103,
    });
    expect(told(history.of(KEY)?.unchangedSince('staging'))).toBe('1 #101');
    expect(told(history.of(KEY)?.created)).toBe('1 #101');
    repository.git('revert', '--no-commit', raise, '--strategy-option=theirs');
    repository.commitAt(noon(7), 'Revert "Change (#103)" (#107)');
    const later = historyOf(repository);
    expect(told(later.of(KEY)?.unchangedSince('production'))).toBe('7 #107');
    expect(lives(later.lived(KEY, 'production', 0))).toEqual([
      '7 #107 to null: 5 %',
      '3 #103 to 7 #107: 25 %',
      '1 #101 to 3 #103: 5 %',
    ]);
    expect(lives(later.lived(KEY, 'production', Date.parse(noon(4))))).toHaveLength(2);
  });

  it('on a branch count when the branch is merged, as one', () => {
    const { repository, merge } = shopRepository();
    const { git } = repository;
    git('switch', '--quiet', '--create', 'topic');
    merge(2, { [FLAG]: rollout(50) });
    merge(3, { [FLAG]: rollout(25), 'flags/short-lived.yaml': rollout(5) });
    merge(4, { 'flags/short-lived.yaml': null });
    git('switch', '--quiet', 'main');
    merge(5, { 'README.md': 'x' });
    git('merge', '--quiet', '--no-ff', '--no-commit', 'topic');
    const commit = repository.commitAt(noon(6), 'Merge pull request #512 from acme/topic');
    const history = historyOf(repository);
    expect(history.of(KEY)?.unchangedSince('production')).toEqual({
      at: Date.parse(noon(6)),
      commit,
      pullRequest: 512,
    });
    expect(history.of('short-lived')).toBeNull();
    expect(lives(history.lived(KEY, 'production', 0))).toEqual([
      '6 #512 to null: 25 %',
      '1 #101 to 6 #512: 5 %',
    ]);
  });
});

describe('a removal', () => {
  it('is known with what was removed', () => {
    const { repository, merge } = shopRepository();
    const commit = merge(4, { [FLAG]: null });
    const past = historyOf(repository).of(KEY);
    expect(past?.removal).toEqual({
      moment: { at: Date.parse(noon(4)), commit, pullRequest: 104 },
      shape: { type: 'release', valueType: 'boolean', variants: ['off', 'on'], owners: ['acme/checkout'] },
    });
    expect(told(past?.created)).toBe('1 #101');
  });

  it('and a return, with the same and with another shape, start a new life', () => {
    const numbers = rollout(5).replace('default: off', 'default: off\nvariants: { on: 2, off: 1 }');
    for (const again of [rollout(5), numbers]) {
      const { repository, merge } = shopRepository();
      merge(4, { [FLAG]: null });
      merge(6, { [FLAG]: again });
      const past = historyOf(repository).of(KEY);
      expect(past?.removal).toBeNull();
      expect(told(past?.created)).toBe('6 #106');
      expect(told(past?.unchangedSince('production'))).toBe('6 #106');
      merge(8, { [FLAG]: null });
      expect(historyOf(repository).of(KEY)?.removal?.shape?.valueType).toBe(
        again === numbers ? 'number' : 'boolean',
      );
    }
  });

  it('is no move between folders, but one to another extension', () => {
    const { repository, merge } = shopRepository();
    merge(4, { [FLAG]: null, 'flags/team/checkout-redesign.yaml': rollout(5) });
    merge(6, { 'flags/team/checkout-redesign.yaml': null, 'flags/web/checkout-redesign.yaml': rollout(25) });
    const history = historyOf(repository);
    expect(history.of(KEY)).toMatchObject({ removal: null, created: { pullRequest: 101 } });
    expect(told(history.of(KEY)?.unchangedSince('production'))).toBe('6 #106');
    expect(told(history.of(KEY)?.unchangedSince('staging'))).toBe('1 #101');
    expect(lives(history.lived(KEY, 'production', 0))).toEqual([
      '6 #106 to null: 25 %',
      '1 #101 to 6 #106: 5 %',
    ]);
    merge(8, { 'flags/web/checkout-redesign.yaml': null, 'flags/web/checkout-redesign.yml': rollout(25) });
    expect(told(historyOf(repository).of(KEY)?.removal?.moment)).toBe('8 #108');
  });
});

it('extensions are told one by one', () => {
  const { repository, merge } = shopRepository();
  merge(2, { [FLAG]: expiring('2027-04-30') });
  merge(3, { [FLAG]: `# Again\n${expiring('2027-04-30')}` });
  merge(4, { [FLAG]: expiring('2027-05-31') });
  const expiries = historyOf(repository).of(KEY)?.expiries ?? [];
  expect(expiries.map(({ expires, moment }) => `${expires} ${told(moment)}`)).toEqual([
    '2027-03-31 1 #101',
    '2027-04-30 2 #102',
    '2027-05-31 4 #104',
  ]);
});

it('a kill and its restore', () => {
  const { repository, merge } = shopRepository();
  merge(2, { [FLAG]: killed(5) });
  merge(3, { [FLAG]: killed(10).replace('INC-1', 'INC-2') });
  const history = historyOf(repository);
  expect([told(history.of(KEY)?.killedSince('production')), history.of(KEY)?.killedSince('staging')]).toEqual(
    ['2 #102', null],
  );
  merge(4, { [FLAG]: rollout(5) });
  const restored = historyOf(repository);
  expect(restored.of(KEY)?.killedSince('production')).toBeNull();
  expect(lives(restored.lived(KEY, 'production', Date.parse(noon(2)) + 1))).toEqual([
    '4 #104 to null: 5 %',
    '3 #103 to 4 #104: killed',
    '2 #102 to 3 #103: killed',
  ]);
});

describe('another file changes what a flag serves', () => {
  const ruled = rollout(5).replace(
    'production:\n',
    'production:\n    rules: [{ if: { segment: staff }, serve: on }]\n',
  );

  it('a segment: what lived knows, since when it is written does not', () => {
    const { repository, merge } = shopRepository();
    merge(2, { [FLAG]: ruled });
    merge(4, { 'flags/segments/staff.yaml': 'description: Our own people\nif: { country: NL }\n' });
    merge(5, { 'flags/segments/staff.yaml': 'description: Ours\nif: { country: [NL] }\n' });
    const history = historyOf(repository);
    expect(told(history.of(KEY)?.unchangedSince('production'))).toBe('2 #102');
    expect(lives(history.lived(KEY, 'production', Date.parse(noon(3))))).toEqual([
      '4 #104 to null: 5 %',
      '2 #102 to 4 #104: 5 %',
    ]);
  });

  it('a required flag: both know', () => {
    const { repository, merge } = shopRepository();
    const other = rollout(5).replace('default:', 'requires: { checkout-redesign: on }\ndefault:');
    merge(2, { 'flags/other-flag.yaml': other });
    merge(4, { [FLAG]: rollout(50) });
    const history = historyOf(repository);
    expect(told(history.of('other-flag')?.unchangedSince('production'))).toBe('4 #104');
    expect(told(history.of('other-flag')?.unchangedSince('staging'))).toBe('2 #102');
    expect(lives(history.lived('other-flag', 'production', 0))).toEqual([
      '4 #104 to null: 5 %',
      '2 #102 to 4 #104: 5 %',
    ]);
  });

  it('the policy, where it makes the flag unreadable', () => {
    const { repository, merge } = shopRepository();
    merge(3, { 'flags/policy.yaml': 'environments: [{ name: production }]\n' });
    merge(5, { 'flags/policy.yaml': shop['flags/policy.yaml'] ?? '' });
    expect(lives(historyOf(repository).lived(KEY, 'production', 0))).toEqual([
      '5 #105 to null: 5 %',
      '1 #101 to 3 #103: 5 %',
    ]);
  });
});

describe('whose past', () => {
  it('is that of the revision, not of the work tree and not of its children', () => {
    const { repository, merge } = shopRepository();
    merge(3, { [FLAG]: rollout(25) });
    repository.write({ [FLAG]: rollout(50) });
    const flags = openFlags(repository.directory, 'flags');
    const { history } = flags.past('main~1', { since: null, isSame: isDeepStrictEqual });
    expect(lives(history?.lived(KEY, 'production', 0) ?? [])).toEqual(['1 #101 to null: 5 %']);
  });

  it('may be that of flags in a folder of their own, new ones included', () => {
    const { repository, merge } = shopRepository();
    merge(4, Object.fromEntries(Object.entries(shop).map(([path, text]) => [`services/web/${path}`, text])));
    for (const [from, flags, created] of [
      [repository.directory, 'services/web/flags', '4 #104'],
      [join(repository.directory, 'services/web'), 'flags', '4 #104'],
      [repository.directory, 'flags', '1 #101'],
      [repository.directory, 'nowhere', null],
    ] as const)
      expect(told(pastOf(from, null, flags).history?.of(KEY)?.created)).toBe(created);
  });

  it.each(['sha1', 'sha256'] as const)('is the same whatever the hash of the repository (%s)', (format) => {
    const { repository, merge } = shopRepository(format);
    const commit = merge(3, { [FLAG]: rollout(25) });
    expect(historyOf(repository).of(KEY)?.unchangedSince('production')?.commit).toBe(commit);
    expect(lives(historyOf(repository).lived(KEY, 'production', 0))).toHaveLength(2);
  });

  it('row 6: is not changed by grafts and replacements', () => {
    const { repository, merge } = shopRepository();
    merge(3, { [FLAG]: rollout(25) });
    merge(5, { [FLAG]: rollout(50) });
    const { directory, git } = repository;
    const [tip, first] = [git('rev-parse', 'main'), git('rev-parse', 'main~2')];
    const [raised, latest] = [git('rev-parse', `main~1:${FLAG}`), git('rev-parse', `main:${FLAG}`)];
    mkdirSync(join(directory, '.git/info'), { recursive: true });
    writeFileSync(join(directory, '.git/info/grafts'), `${tip} ${first}\n`);
    git('replace', '--graft', tip, first);
    git('replace', raised, latest);
    expect(lives(historyOf(repository).lived(KEY, 'production', 0))).toEqual([
      '5 #105 to null: 50 %',
      '3 #103 to 5 #105: 25 %',
      '1 #101 to 3 #103: 5 %',
    ]);
  });

  it('row 5: is not changed by the words of commits or the names of files', () => {
    const { repository, merge } = shopRepository();
    merge(2, {
      'flags/-rf.yaml': rollout(1),
      'flags/a\nb.yaml': rollout(1),
      'flags/Checkout-Redesign.yaml': rollout(1),
    });
    repository.write({ [FLAG]: rollout(25) });
    repository.commitAt(
      noon(3),
      `\x1b]0;x\x07 :100644 100644 0 0 D\t${FLAG} (#1) ![x](https://evil.example) (#103)`,
    );
    repository.write({ [FLAG]: rollout(50) });
    repository.commitAt(noon(4), `${'('.repeat(50_000)}#7) `);
    expect(lives(historyOf(repository).lived(KEY, 'production', 0))).toEqual([
      '4 #null to null: 50 %',
      '3 #103 to 4 #null: 25 %',
      '1 #101 to 3 #103: 5 %',
    ]);
  });
});

describe('a past that is looked at in part', () => {
  it('says that what it starts with came then or earlier', () => {
    const { repository, merge } = shopRepository();
    merge(10, { [FLAG]: killed(25) });
    const since = Date.parse(noon(12));
    const past = historyOf(repository, since).of(KEY);
    const then = {
      at: since,
      commit: repository.git('rev-parse', 'main'),
      pullRequest: null,
      orEarlier: true,
    };
    expect(past).toMatchObject({
      created: then,
      removal: null,
      expiries: [{ expires: '2027-03-31', moment: then }],
    });
    expect([past?.unchangedSince('production'), past?.killedSince('production')]).toEqual([then, then]);
    expect(
      historyOf(repository, since)
        .lived(KEY, 'production', 0)
        .map(({ from }) => from),
    ).toEqual([then]);
  });

  it('knows exactly what happened in it', () => {
    const { repository, merge } = shopRepository();
    merge(10, { [FLAG]: rollout(25) });
    merge(12, { [FLAG]: null });
    const past = historyOf(repository, Date.parse(noon(8))).of(KEY);
    expect([told(past?.removal?.moment), past?.removal?.shape?.owners]).toEqual([
      '12 #112',
      ['acme/checkout'],
    ]);
  });
});

describe('no history', () => {
  it('where the clone is shallow, and how to get it', () => {
    const { repository, merge } = shopRepository();
    merge(3, { [FLAG]: rollout(25) });
    merge(5, { [FLAG]: rollout(50) });
    const clone = tempDirectory();
    execFileSync('git', [
      'clone',
      '--quiet',
      '--depth',
      '2',
      pathToFileURL(repository.directory).href,
      clone,
    ]);
    expect(pastOf(clone)).toEqual({
      history: null,
      message: 'This clone is shallow, so the past of the flags is not known.',
      remedy: expect.stringContaining('`fetch-depth: 0`'),
    });
  });

  it('outside git, and before the first commit', () => {
    const directory = tempDirectory();
    writeFiles(directory, shop);
    expect(pastOf(directory)).toMatchObject({
      history: null,
      message: expect.stringContaining('in no git repository'),
    });
    const { directory: unborn, write } = tempRepository();
    write(shop);
    expect(pastOf(unborn)).toMatchObject({ history: null, message: expect.stringContaining('commit') });
  });
});

it('what the base has loaded is the same object in the past', () => {
  const { repository, merge } = shopRepository();
  merge(2, {
    [FLAG]: rollout(5).replace(
      'default: off',
      'default: off\nvariants: { on: { value: { a: 1 } }, off: { value: {} } }',
    ),
  });
  const flags = openFlags(repository.directory, 'flags');
  const base = flags.revision('main').flagSet?.flags.get(KEY)?.decisions?.get('production');
  const { history } = flags.past('main', { since: null, isSame: isDeepStrictEqual });
  const [present] = history?.lived(KEY, 'production', 0) ?? [];
  expect(base?.variants.get('on')).toEqual({ a: 1 });
  expect(present?.decision.variants.get('on')).toBe(base?.variants.get('on'));
});
