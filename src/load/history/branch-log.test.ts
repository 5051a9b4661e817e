import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { policy, rollout, shop } from '../../../test/support/shop.ts';
import { type TempRepository, tempDirectory, tempRepository } from '../../../test/support/temp-repository.ts';
import type { BranchLog, Version } from '../../model/index.ts';
import { createReadCache } from '../files.ts';
import { readBranchLog } from './branch-log.ts';

/** Noon of a day of March 2026. */
const noon = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T12:00:00Z`;

const FLAG = 'flags/checkout-redesign.yaml';

function logOf(
  { directory, git }: TempRepository,
  since: number | null = null,
  cache = createReadCache(),
): BranchLog {
  const commit = git('rev-parse', 'main');
  const { log } = readBranchLog({ repository: directory, flagsDirectory: 'flags', commit, since }, cache);
  if (log === null) throw new Error('there is no log');
  return log;
}

/** Each version by its day and its path. */
function told(versions: readonly Version[] = []): string[] {
  return versions.map(
    ({ merge, file }) => `${new Date(merge.moment.at).getUTCDate()} ${file?.path ?? 'removed'}`,
  );
}

describe('versions', () => {
  test('are of flags alone; policy and segments are the vocabulary of a merge', () => {
    const repository = tempRepository();
    const { write, commitAt } = repository;
    write(shop);
    commitAt(noon(1), 'Add everything');
    write({
      'flags/README.md': 'x',
      'flags/x.txt': 'x',
      'flags/Odd_Name.yaml': 'x',
      'flags/tests/a-test.yaml': 'x',
    });
    commitAt(noon(2), 'Add what is no flag');
    write({ 'flags/segments/staff.yaml': 'if: { country: NL }\n' });
    commitAt(noon(3), 'Change a segment');
    write({ 'flags/policy.yaml': `${policy}# edited\n`, [FLAG]: rollout(10) });
    commitAt(noon(4), 'Change the policy and a flag');
    write({ 'flags/baseline.yaml': 'x', 'elsewhere/other-flag.yaml': rollout(10) });
    commitAt(noon(5), 'Change nothing that is served');
    const { merges, versions } = logOf(repository);
    expect([...versions.keys()]).toEqual(['checkout-redesign']);
    expect(told(versions.get('checkout-redesign'))).toEqual([`1 ${FLAG}`, `4 ${FLAG}`]);
    expect(merges.map(({ position, flags, vocabulary }) => [position, [...flags], vocabulary])).toEqual([
      [0, ['checkout-redesign'], true],
      [1, [], true],
      [2, ['checkout-redesign'], true],
    ]);
  });

  test('follow a key from folder to folder', () => {
    const repository = tempRepository();
    const { write, remove, commitAt } = repository;
    write({ 'flags/one-flag.yaml': '1', 'flags/two-flag.yaml': '1' });
    commitAt(noon(1), 'Add');
    write({ 'flags/team/one-flag.yaml': '1', 'flags/team/two-flag.yaml': '2' });
    remove('flags/one-flag.yaml', 'flags/two-flag.yaml');
    commitAt(noon(2), 'Move, and change one of them');
    remove('flags/team');
    commitAt(noon(3), 'Remove');
    write({ 'flags/one-flag.yaml': '1' });
    commitAt(noon(4), 'Bring back');
    const { merges, versions } = logOf(repository);
    expect(merges.map(({ flags }) => [...flags].join())).toEqual([
      'one-flag,two-flag',
      'two-flag',
      'one-flag,two-flag',
      'one-flag',
    ]);
    expect(told(versions.get('one-flag'))).toEqual([
      '1 flags/one-flag.yaml',
      '3 removed',
      '4 flags/one-flag.yaml',
    ]);
    expect(told(versions.get('two-flag'))).toEqual([
      '1 flags/two-flag.yaml',
      '2 flags/team/two-flag.yaml',
      '3 removed',
    ]);
  });

  test('of two files with one name are those of the first', () => {
    const repository = tempRepository();
    const { write, remove, commitAt } = repository;
    write({ 'flags/b/one-flag.yaml': '1' });
    commitAt(noon(1), 'Add');
    write({ 'flags/a/one-flag.yaml': '2', 'flags/c/one-flag.yaml': '3' });
    commitAt(noon(2), 'Add it twice more');
    remove('flags/c');
    commitAt(noon(3), 'Remove the last');
    remove('flags/a');
    commitAt(noon(4), 'Remove the first');
    expect(told(logOf(repository).versions.get('one-flag'))).toEqual([
      '1 flags/b/one-flag.yaml',
      '2 flags/a/one-flag.yaml',
      '4 flags/b/one-flag.yaml',
    ]);
  });

  test('are not of a link, which is no file', () => {
    const repository = tempRepository();
    const { directory, write, remove, commitAt } = repository;
    write({ 'flags/one-flag.yaml': '1' });
    symlinkSync('one-flag.yaml', join(directory, 'flags/two-flag.yaml'));
    commitAt(noon(1), 'Add');
    remove('flags/two-flag.yaml');
    commitAt(noon(2), 'Remove the link');
    const { merges, versions } = logOf(repository);
    expect(merges.map(({ flags }) => [...flags])).toEqual([['one-flag']]);
    expect([...versions.keys()]).toEqual(['one-flag']);
  });

  test('end where a folder takes the place of the flags directory or of a flag', () => {
    const repository = tempRepository();
    const { write, remove, commitAt } = repository;
    write({ [FLAG]: rollout(5) });
    commitAt(noon(1), 'Add');
    remove(FLAG);
    write({ [`${FLAG}/x.yaml`]: rollout(5) });
    commitAt(noon(2), 'Make a folder of it');
    remove('flags');
    write({ flags: 'a file' });
    commitAt(noon(3), 'Make a file of the directory');
    expect(told(logOf(repository).versions.get('checkout-redesign'))).toEqual([`1 ${FLAG}`, '2 removed']);
  });
});

describe('what a version says', () => {
  function contents(repository: TempRepository, cache = createReadCache()): unknown[] {
    const log = logOf(repository, null, cache);
    return (log.versions.get('checkout-redesign') ?? []).map((version) => log.read(version)?.expires ?? null);
  }

  test('is read from git; nothing for what is removed, wrong or too large', () => {
    const repository = tempRepository();
    const { write, remove, commitAt } = repository;
    const texts = [rollout(5), 'default: [', `${rollout(6)}# ${'x'.repeat(65_536)}\n`, '\xff\0'];
    for (const [index, text] of texts.entries()) {
      write({ [FLAG]: text });
      commitAt(noon(index + 1), 'Change');
    }
    remove(FLAG);
    commitAt(noon(9), 'Remove');
    expect(contents(repository)).toEqual(['2027-03-31', null, null, null, null]);
  });

  test('is not read again where it was loaded already', () => {
    const repository = tempRepository({ [FLAG]: rollout(5) });
    const cache = createReadCache();
    const id = repository.git('rev-parse', `main:${FLAG}`);
    cache.flag.set(`${id} ${FLAG}`, {
      definition: { type: 'release', default: 'off', expires: '2026-01-01' },
      text: null,
      problems: [],
    });
    expect(contents(repository, cache)).toEqual(['2026-01-01']);
  });

  test('is not known in a clone without blobs', () => {
    const { directory, git } = tempRepository({ [FLAG]: rollout(5) });
    git('config', 'uploadpack.allowFilter', 'true');
    const repository = tempDirectory();
    const clone = ['clone', '--quiet', '--no-checkout', '--filter=blob:none', pathToFileURL(directory).href];
    execFileSync('git', [...clone, repository]);
    const commit = git('rev-parse', 'main');
    const options = { repository, flagsDirectory: 'flags', commit, since: null };
    expect(readBranchLog(options, createReadCache())).toEqual({ log: null, reason: 'incomplete' });
  });
});

describe('the flags behind one flag after a merge', () => {
  const STAFF = 'staging: { rules: [{ if: { segment: staff }, serve: on }] }';

  test('are it and those it requires, with the segments they name and the policy of that time', () => {
    const requires = (key: string): string =>
      rollout(5).replace('default:', `requires: { ${key}: on }\ndefault:`);
    const repository = tempRepository();
    const { write, remove, commitAt } = repository;
    write({
      ...shop,
      'flags/other-flag.yaml': rollout(5),
      'flags/first-flag.yaml': requires('team-flag'),
      'flags/team/team-flag.yaml': requires('checkout-redesign').replace('staging: on', STAFF),
      'flags/segments/nobody-names-it.yaml': 'if: { country: BE }\n',
    });
    commitAt(noon(1), 'Add');
    write({ [FLAG]: rollout(50), 'flags/segments/staff.yaml': 'if: { country: NL }\n' });
    commitAt(noon(2), 'Change');
    remove('flags/policy.yaml');
    commitAt(noon(3), 'Remove the policy');
    const { merges, setAt } = logOf(repository);
    const [first, second] = merges.map((merge) => setAt(merge, 'first-flag'));
    expect([...(first?.flags.keys() ?? [])]).toEqual(['checkout-redesign', 'first-flag', 'team-flag']);
    expect([...(first?.segments.keys() ?? [])]).toEqual(['staff']);
    const facts = [first, second].map((set) => [
      set?.flags.get('checkout-redesign')?.definition.environments?.production,
      set?.segments.get('staff')?.definition.if,
      set?.flags.get('first-flag')?.decisions?.get('production')?.requires[0]?.decision.flag,
    ]);
    const rolledOut = (percentage: number): unknown => ({ rollout: expect.objectContaining({ percentage }) });
    expect(facts).toEqual([
      [rolledOut(5), { country: 'DE' }, 'team-flag'],
      [rolledOut(50), { country: 'NL' }, 'team-flag'],
    ]);
    expect(merges.map((merge) => setAt(merge, 'first-flag') === null)).toEqual([false, false, true]);
  });

  test('are those that are there; one that is missing leaves the flag without decisions', () => {
    const repository = tempRepository({
      'flags/policy.yaml': policy,
      'flags/one-flag.yaml': rollout(5).replace('default:', 'requires: { two-flag: on }\ndefault:'),
    });
    const { merges, setAt } = logOf(repository);
    const [set] = merges.map((merge) => setAt(merge, 'one-flag'));
    expect([...(set?.flags ?? [])].map(([key, { decisions }]) => [key, decisions])).toEqual([
      ['one-flag', null],
    ]);
    expect(merges.map((merge) => setAt(merge, 'two-flag')?.flags.size)).toEqual([0]);
  });

  test('end where requirements run in a circle', () => {
    const circle = (key: string): string =>
      rollout(5).replace('default:', `requires: { ${key}: on }\ndefault:`);
    const repository = tempRepository({
      'flags/policy.yaml': policy,
      'flags/one-flag.yaml': circle('two-flag'),
      'flags/two-flag.yaml': circle('one-flag'),
    });
    const { merges, setAt } = logOf(repository);
    const sets = merges.map((merge) => [...(setAt(merge, 'one-flag')?.flags.keys() ?? [])]);
    expect(sets).toEqual([['one-flag', 'two-flag']]);
  });
});

describe('a part of the past', () => {
  function twoFlags(): TempRepository {
    const repository = tempRepository();
    const { write, commitAt } = repository;
    write({ ...shop, 'flags/other-flag.yaml': rollout(5) });
    commitAt(noon(1), 'Add (#1)');
    write({ [FLAG]: rollout(10) });
    commitAt(noon(5), 'Raise (#5)');
    return repository;
  }

  test('starts with what was there, which came then or earlier', () => {
    const repository = twoFlags();
    const { merges, versions } = logOf(repository, Date.parse(noon(3)));
    expect(merges.map(({ moment }) => moment)).toEqual([
      {
        at: Date.parse(noon(3)),
        commit: repository.git('rev-parse', 'main~1'),
        pullRequest: null,
        orEarlier: true,
      },
      { at: Date.parse(noon(5)), commit: repository.git('rev-parse', 'main'), pullRequest: 5 },
    ]);
    expect(told(versions.get('checkout-redesign'))).toEqual([`3 ${FLAG}`, `5 ${FLAG}`]);
    expect(told(versions.get('other-flag'))).toEqual(['3 flags/other-flag.yaml']);
  });

  test('in which nothing happened is what is there now', () => {
    const repository = twoFlags();
    const { merges, versions } = logOf(repository, Date.parse(noon(8)));
    expect(merges.map(({ moment }) => [moment.commit, moment.orEarlier])).toEqual([
      [repository.git('rev-parse', 'main'), true],
    ]);
    expect([...versions.keys()]).toEqual(['checkout-redesign', 'other-flag']);
  });

  test('that is the whole is not called a part', () => {
    const { merges } = logOf(twoFlags(), Date.parse(noon(1)));
    expect(merges.map(({ moment }) => moment.orEarlier)).toEqual([undefined, undefined]);
  });
});

test('an odd flags directory is refused', () => {
  const { directory, git } = tempRepository(shop);
  const commit = git('rev-parse', 'main');
  const options = { repository: directory, flagsDirectory: '../x', commit, since: null };
  expect(() => readBranchLog(options, createReadCache())).toThrow('The flags directory cannot be');
});
