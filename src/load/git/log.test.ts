import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type TempRepository, tempDirectory, tempRepository } from '../../../test/support/temp-repository.ts';
import { type LogLimits, readLog } from './log.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Noon of a day of March 2026. */
const noon = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T12:00:00Z`;

function logOf(repository: TempRepository, since: number | null = null, limits?: LogLimits) {
  const commit = repository.git('rev-parse', 'main');
  return readLog(repository.directory, { commit, directory: 'flags', since }, limits);
}

/** What each commit did, the oldest first: its day, its pull request, and `+` or `-` with each path. */
function story(repository: TempRepository, since: number | null = null): string[] {
  const { commits } = logOf(repository, since);
  return (commits ?? []).toReversed().map(({ at, pullRequest, changes }) => {
    const told = changes.map(({ path, after }) => `${after === null ? '-' : '+'}${path}`);
    return [new Date(at).getUTCDate(), `#${pullRequest}`, ...told].join(' ');
  });
}

/** One flag that comes on the 1st, is raised on the 2nd and is removed on the 4th. */
function threeCommits(objectFormat: 'sha1' | 'sha256' = 'sha1'): TempRepository {
  const repository = tempRepository({}, objectFormat);
  repository.write({ 'flags/one.yaml': '1' });
  repository.commitAt(noon(1), 'Add one (#1)');
  repository.write({ 'flags/one.yaml': '2', 'README.md': 'x' });
  repository.commitAt(noon(2), 'Raise one (#2)');
  repository.write({ 'README.md': 'y' });
  repository.commitAt(noon(3), 'Something else (#3)');
  repository.remove('flags/one.yaml');
  repository.commitAt(noon(4), 'Remove one (#4)');
  return repository;
}

/** Writes a commit as its bytes say, and returns its id. */
function writeCommit({ directory }: TempRepository, input: string): string {
  const args = ['hash-object', '-w', '-t', 'commit', '--stdin', '--literally'];
  return execFileSync('git', args, { cwd: directory, input, encoding: 'utf8' }).trim();
}

/** The same commit with something like a signature. */
function signed(repository: TempRepository, commit: string): string {
  const [headers = '', ...message] = commit.split('\n\n');
  const signature = '-----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----';
  return writeCommit(repository, `${headers}\ngpgsig ${signature}\n\n${message.join('\n\n')}\n`);
}

const THREE = ['1 #1 +flags/one.yaml', '2 #2 +flags/one.yaml', '4 #4 -flags/one.yaml'];

describe('a commit', () => {
  test.each(['sha1', 'sha256'] as const)('has its ids, its time and its changes (%s)', (format) => {
    const repository = threeCommits(format);
    const { commits } = logOf(repository);
    const id = (revision: string): string => repository.git('rev-parse', revision);
    expect(commits).toEqual([
      {
        commit: id('main'),
        parent: id('main~1'),
        at: Date.parse(noon(4)),
        pullRequest: 4,
        changes: [{ path: 'flags/one.yaml', after: null }],
      },
      {
        commit: id('main~2'),
        parent: id('main~3'),
        at: Date.parse(noon(2)),
        pullRequest: 2,
        changes: [{ path: 'flags/one.yaml', after: id('main~2:flags/one.yaml') }],
      },
      {
        commit: id('main~3'),
        parent: null,
        at: Date.parse(noon(1)),
        pullRequest: 1,
        changes: [{ path: 'flags/one.yaml', after: id('main~3:flags/one.yaml') }],
      },
    ]);
    expect(id('main')).toHaveLength(format === 'sha1' ? 40 : 64);
  });

  test('of another branch counts when it is merged, as one change', () => {
    const repository = tempRepository();
    const { git, write, commitAt } = repository;
    write({ 'flags/one.yaml': '1' });
    commitAt(noon(1), 'Add one (#1)');
    git('switch', '--quiet', '--create', 'topic');
    write({ 'flags/one.yaml': '2', 'flags/tmp.yaml': 'x' });
    commitAt(noon(2), 'Step (#98)');
    write({ 'flags/one.yaml': '3' });
    repository.remove('flags/tmp.yaml');
    commitAt(noon(3), 'Step (#99)');
    git('switch', '--quiet', 'main');
    write({ 'flags/two.yaml': '1' });
    commitAt(noon(4), 'Add two (#4)');
    git('merge', '--quiet', '--no-ff', '--no-commit', 'topic');
    commitAt(noon(5), 'Merge pull request #5 from acme/topic');
    expect(story(repository)).toEqual([
      '1 #1 +flags/one.yaml',
      '4 #4 +flags/two.yaml',
      '5 #5 +flags/one.yaml',
    ]);
  });

  test('that makes a link or a submodule of a file removes it', () => {
    const repository = tempRepository();
    const { directory, git, write, commitAt, remove } = repository;
    write({ 'flags/link.yaml': '1', 'flags/module.yaml': '1', 'flags/kept.yaml': '1' });
    commitAt(noon(1), 'Add');
    remove('flags/link.yaml', 'flags/module.yaml');
    symlinkSync('kept.yaml', join(directory, 'flags/link.yaml'));
    git('add', '--all');
    git('update-index', '--add', '--cacheinfo', `160000,${git('rev-parse', 'HEAD')},flags/module.yaml`);
    git('commit', '--quiet', '--message=Change');
    const [last] = logOf(repository).commits ?? [];
    expect(last?.changes).toEqual([
      { path: 'flags/link.yaml', after: null },
      { path: 'flags/module.yaml', after: null },
    ]);
  });

  test('may claim any time', () => {
    const repository = tempRepository({ 'flags/one.yaml': '1' });
    const tree = repository.git('rev-parse', 'HEAD^{tree}');
    for (const [seconds, at] of [
      ['99999999999999999', 8.64e15],
      ['0', 0],
    ] as const) {
      const who = `T <t@example.com> ${seconds} +0000`;
      const commit = writeCommit(repository, `tree ${tree}\nauthor ${who}\ncommitter ${who}\n\nOdd\n`);
      const { commits } = readLog(repository.directory, { commit, directory: 'flags', since: null });
      expect(commits?.map((each) => each.at)).toEqual([at]);
    }
  });
});

describe('hostile commits', () => {
  test('subjects and file names are no more than they are', () => {
    const repository = tempRepository();
    const { write, commitAt } = repository;
    write({ 'flags/:100644 100644 0000 1111 M': '1', 'flags/a\n:b.yaml': '1', 'flags/ü \t".yaml': '1' });
    commitAt(noon(1), ':000000 100644 0000000000 1111111111 A (#1)');
    write({ 'flags/one.yaml': '1' });
    commitAt(noon(2), `\x01${'0'.repeat(40)}\x1b[31m\nsecond (#2)\nthird (#3)\n\n:100644 body (#9)`);
    write({ 'flags/one.yaml': '2' });
    commitAt(noon(3), ' ');
    expect(story(repository)).toEqual([
      '1 #1 +flags/:100644 100644 0000 1111 M +flags/a\n:b.yaml +flags/ü \t".yaml',
      '2 #3 +flags/one.yaml',
      '3 #null +flags/one.yaml',
    ]);
  });

  test('the flags directory is no pattern and no option', () => {
    const repository = threeCommits();
    const commit = repository.git('rev-parse', 'main');
    for (const directory of ['f*', ':/', ':(glob)**', '--all', 'fl'])
      expect(readLog(repository.directory, { commit, directory, since: null })).toEqual({ commits: [] });
  });

  test('row 6: no configuration changes what is read, or runs a program', () => {
    const repository = threeCommits();
    const { directory, git } = repository;
    const ran = join(directory, 'ran');
    const spy = join(directory, 'spy');
    writeFileSync(spy, `#!/bin/sh\ntouch '${ran}'\n`);
    chmodSync(spy, 0o755);
    git('update-ref', 'refs/heads/main', signed(repository, git('cat-file', 'commit', 'main')));
    const settings = {
      'log.showRoot': 'false',
      'log.showSignature': 'true',
      'gpg.program': spy,
      'log.follow': 'true',
      'log.diffMerges': 'combined',
      'log.abbrevCommit': 'true',
      'log.date': 'iso',
      'diff.relative': 'true',
      'diff.renames': 'copies',
      'diff.ignoreSubmodules': 'all',
      'diff.external': spy,
      'core.pager': spy,
      'color.ui': 'always',
      'format.pretty': 'oneline',
      'i18n.logOutputEncoding': 'UTF-16',
      'notes.displayRef': '*',
    };
    for (const [name, value] of Object.entries(settings)) git('config', name, value);
    git('notes', 'add', '--message=:100644 100644 0 0 M', 'main');
    git('log', '--max-count=1', 'main');
    expect(existsSync(ran)).toBe(true);
    rmSync(ran);
    git('config', 'diff.orderFile', '/nonexistent');
    expect(story(repository)).toEqual(THREE);
    expect(existsSync(ran)).toBe(false);
  });

  test('a file in the place of the directory is not followed to where it came from', () => {
    const repository = tempRepository();
    const { git, write, remove, commitAt } = repository;
    const long = 'some text that is long enough to be found again\n'.repeat(9);
    write({ 'flags/one.yaml': '1', other: long });
    commitAt(noon(1), 'Add (#1)');
    remove('flags', 'other');
    write({ flags: long });
    commitAt(noon(2), 'Make a file of it (#2)');
    remove('flags');
    write({ 'flags/two.yaml': '1' });
    commitAt(noon(3), 'Make a directory of it (#3)');
    git('config', 'log.follow', 'true');
    expect(story(repository)).toEqual([
      '1 #1 +flags/one.yaml',
      '2 #2 +flags -flags/one.yaml',
      '3 #3 -flags +flags/two.yaml',
    ]);
  });

  test('row 6: neither replacements nor grafts change the past', () => {
    const repository = threeCommits();
    const { directory, git } = repository;
    const graft = `${git('rev-parse', 'main')} ${git('rev-parse', 'main~3')}\n`;
    mkdirSync(join(directory, '.git/info'), { recursive: true });
    writeFileSync(join(directory, '.git/info/grafts'), graft);
    expect(git('log', '--format=%s', 'main').split('\n')).toHaveLength(2);
    expect(story(repository)).toEqual(THREE);
    writeFileSync(join(directory, '.git/info/grafts'), '');
    git('replace', '--graft', 'main', 'main~3');
    expect(git('log', '--format=%s', 'main').split('\n')).toHaveLength(2);
    expect(story(repository)).toEqual(THREE);
  });
});

describe('what is not read', () => {
  test('is older than a moment', () => {
    const repository = threeCommits();
    expect(story(repository, Date.parse(noon(2)))).toEqual(THREE.slice(1));
    expect(story(repository, Date.parse(noon(2)) + 1)).toEqual(THREE.slice(2));
    expect(story(repository, Date.parse(noon(4)) + DAY)).toEqual([]);
    expect(story(repository, -DAY)).toEqual(THREE);
  });

  test('is beyond a number of commits, and then nothing is known', () => {
    const repository = threeCommits();
    const bytes = 1024 * 1024;
    expect(logOf(repository, null, { commits: 2, bytes })).toEqual({ commits: null, reason: 'too-long' });
    expect(logOf(repository, null, { commits: 3, bytes }).commits).toHaveLength(3);
    expect(logOf(repository, Date.parse(noon(2)), { commits: 2, bytes }).commits).toHaveLength(2);
  });

  test('is more than git may print, and then nothing is known', () => {
    const repository = threeCommits();
    const tooLong = { commits: null, reason: 'too-long' };
    expect(logOf(repository, null, { commits: 3, bytes: 300 })).toEqual(tooLong);
  });

  test('is missing in a shallow clone, and then nothing is known', () => {
    const { directory } = threeCommits();
    const place = tempDirectory();
    execFileSync('git', ['clone', '--quiet', '--depth=2', pathToFileURL(directory).href, place]);
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: place, encoding: 'utf8' }).trim();
    const read = (): unknown => readLog(place, { commit, directory: 'flags', since: null });
    expect(read()).toEqual({ commits: null, reason: 'shallow' });
    execFileSync('git', ['fetch', '--quiet', '--unshallow'], { cwd: place });
    expect(read()).toHaveProperty('commits.length', 3);
  });

  test('is missing in a clone without trees, and then nothing is known', () => {
    const { directory, git } = threeCommits();
    git('config', 'uploadpack.allowFilter', 'true');
    const place = tempDirectory();
    const clone = ['clone', '--quiet', '--no-checkout', '--filter=tree:0', pathToFileURL(directory).href];
    execFileSync('git', [...clone, place]);
    const commit = git('rev-parse', 'main');
    const read = readLog(place, { commit, directory: 'flags', since: null });
    expect(read).toEqual({ commits: null, reason: 'incomplete' });
  });
});

test('a branch that never had the directory has no commits', () => {
  expect(logOf(tempRepository({ 'README.md': 'x' }))).toEqual({ commits: [] });
});
