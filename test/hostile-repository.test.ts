import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, commitHistory, findWorkingDirectory, init } from '../src/commands/index.ts';
import { defaultBranch, mergeBase, topLevel } from '../src/load/index.ts';
import { rollout, shop } from './support/shop.ts';
import { type TempRepository, tempDirectory, tempRepository, writeFiles } from './support/temp-repository.ts';

/** The files of a repository inside a directory, as a commit can hold them. */
const disguised = {
  HEAD: 'ref: refs/heads/main\n',
  config: '[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n',
  'objects/keep': '',
  'refs/keep': '',
  'packed-refs': '',
};

function below(directory: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${directory}/${path}`, text]));
}

/** A repository whose flags are in `services/shop`. */
function monorepo(more: Readonly<Record<string, string>> = {}): TempRepository {
  return tempRepository({ ...below('services/shop', shop), ...more });
}

const usage = (message: string | RegExp): unknown =>
  expect.objectContaining({ name: 'UsageError', message: expect.stringMatching(message) });

describe('row 6: files that look like a repository', () => {
  test('are not taken for one by any command', () => {
    const { directory } = monorepo(below('services/shop', disguised));
    const shopDirectory = join(directory, 'services/shop');
    expect(topLevel(directory)).toBe(realpathSync(directory));
    expect(() => topLevel(shopDirectory)).toThrow(usage('looks like a bare repository'));
    const options = { directory: shopDirectory, flags: 'flags', base: null, head: null, now: new Date(0) };
    expect(() => check(options)).toThrow(usage('looks like a bare repository'));
    expect(() => commitHistory(shopDirectory).head()).toThrow(usage('there is no commit here'));
    expect(() => init({ directory: shopDirectory, solo: true, today: new Date(0) })).toThrow(
      usage('looks like a bare repository'),
    );
  });

  test.each(['services', 'services/shop'])('in %s, the action refuses the directory', (disguise) => {
    const { directory } = monorepo(below(disguise, disguised));
    expect(() => findWorkingDirectory(directory, 'services/shop')).toThrow(usage('bare repository'));
  });

  test('a repository inside the repository is refused too', () => {
    const { directory } = monorepo();
    const inner = tempRepository(shop);
    symlinkSync(join(inner.directory, '.git'), join(directory, 'services/shop/.git'));
    expect(() => findWorkingDirectory(directory, 'services/shop')).toThrow(usage('a repository of its own'));
  });
});

describe('row 5: the working-directory of the action', () => {
  test('is a directory below the workspace, and the workspace may be one or hold one repository', () => {
    const { directory } = monorepo();
    expect(findWorkingDirectory(directory, '.')).toBe(directory);
    expect(findWorkingDirectory(directory, './services//shop/')).toBe(join(directory, 'services/shop'));
    const { dir, base } = { dir: dirname(directory), base: directory.slice(dirname(directory).length + 1) };
    expect(findWorkingDirectory(dir, `${base}/services/shop`)).toBe(join(directory, 'services/shop'));
  });

  test('the workspace itself may be reached through a link', () => {
    const { directory } = monorepo();
    const link = join(tempDirectory(), 'workspace');
    symlinkSync(directory, link);
    expect(findWorkingDirectory(link, 'services/shop')).toBe(join(link, 'services/shop'));
  });

  test.each([
    ['services/shop', '../clean'],
    ['services', 'clean'],
    ['services/shop', '/'],
    ['services/shop', 'nowhere'],
  ])('%s as a link to %s is refused by name', (link, target) => {
    const { directory } = tempRepository({ ...below('clean', shop), ...below('clean/shop', shop) });
    mkdirSync(dirname(join(directory, link)), { recursive: true });
    symlinkSync(target, join(directory, link));
    expect(() => findWorkingDirectory(directory, 'services/shop')).toThrow(
      usage(new RegExp(`^${link} in the working-directory is a symbolic link`)),
    );
  });

  test.each(['..', '../x', 'services/../..', '/'])('%s is outside', (path) => {
    expect(() => findWorkingDirectory(monorepo().directory, path)).toThrow(usage('outside the workspace'));
  });

  test.each(['nowhere', 'services/shop/flags/policy.yaml', 'services/shop/flags/policy.yaml/x'])(
    '%s is no directory',
    (path) => {
      expect(() => findWorkingDirectory(monorepo().directory, path)).toThrow(usage('there is no directory'));
    },
  );
});

describe('what a change is compared with', () => {
  /** `main` at 10 %, and a topic that raises 10 % to 50 %. */
  function branches(): TempRepository & { readonly first: string; readonly tip: string } {
    const repository = tempRepository(shop);
    const first = repository.git('rev-parse', 'HEAD');
    repository.write({ 'flags/checkout-redesign.yaml': rollout(10) });
    const tip = repository.commit();
    repository.git('switch', '--quiet', '--create', 'topic');
    repository.write({ 'flags/checkout-redesign.yaml': rollout(50) });
    repository.commit();
    return { ...repository, first, tip };
  }

  test.each(['main', 'refs/heads/main', 'heads/main', 'origin/main'])(
    'a tag named %s is no branch',
    (tag) => {
      const { directory, git, tip } = branches();
      git('tag', tag, 'topic');
      const branch = defaultBranch(directory) ?? '';
      expect(branch).toBe('refs/heads/main');
      expect(mergeBase(directory, branch, 'HEAD')).toBe(tip);
      expect(
        check({ directory, flags: 'flags', base: null, head: 'HEAD', now: new Date('2026-11-25T12:00:00Z') })
          .base?.commit,
      ).toBe(tip);
    },
  );

  test('a branch is named in short to people', () => {
    const { directory, git } = branches();
    git('checkout', '--quiet', '--orphan', 'other');
    git('commit', '--quiet', '--message=other');
    expect(() => mergeBase(directory, defaultBranch(directory) ?? '', 'HEAD')).toThrow(
      usage('^`main` and `HEAD` have no common ancestor'),
    );
  });

  test('row 6: neither grafts nor replacements change the history', () => {
    const { directory, git, first, tip } = branches();
    const topic = git('rev-parse', 'topic');
    mkdirSync(join(directory, '.git/info'), { recursive: true });
    writeFileSync(join(directory, '.git/info/grafts'), `${topic} ${first}\n`);
    expect(git('merge-base', 'main', 'topic')).toBe(first);
    expect(mergeBase(directory, 'main', 'topic')).toBe(tip);
    expect(commitHistory(directory).mergeBase(tip, topic)).toBe(tip);
    rmSync(join(directory, '.git/info/grafts'));
    git('replace', '--graft', topic, first);
    expect(git('merge-base', 'main', 'topic')).toBe(first);
    expect(mergeBase(directory, 'main', 'topic')).toBe(tip);
    expect(commitHistory(directory).mergeBase(tip, topic)).toBe(tip);
    expect(commitHistory(directory).parents(topic)).toEqual([tip]);
  });
});

describe('row 5: init writes nothing through a link', () => {
  test.each(['.github', '.github/workflows', 'flags'])('%s', (link) => {
    const { directory } = tempRepository();
    const outside = tempDirectory();
    writeFiles(outside, { 'mine.txt': 'mine\n' });
    mkdirSync(dirname(join(directory, link)), { recursive: true });
    symlinkSync(outside, join(directory, link));
    expect(() => init({ directory, solo: true, today: new Date(0) })).toThrow(
      usage(`^${link.replace('.', '\\.')} is a symbolic link`),
    );
    expect(readdirSync(outside)).toEqual(['mine.txt']);
    expect(existsSync(join(directory, 'flags/policy.yaml'))).toBe(false);
  });

  test.each(['.github', 'flags'])('%s as a link to nowhere', (link) => {
    const { directory } = tempRepository();
    symlinkSync(join(tempDirectory(), 'nowhere'), join(directory, link));
    expect(() => init({ directory, solo: true, today: new Date(0) })).toThrow(usage('is a symbolic link'));
  });
});
