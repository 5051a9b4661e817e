import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES, MAX_FILES } from '../limits.ts';
import { readDirectory } from './directory.ts';
import { readRevision } from './revision.ts';
import type { Tree } from './tree.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'flaghoist-tree-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const flag = 'type: release\ndefault: off\n';

function write(path: string, content: string | Buffer = flag): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...identity, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  }).trim();
}

function commit(format = 'sha1'): string {
  git('init', '-q', `--object-format=${format}`);
  git('add', '-A');
  git('commit', '-qm', 'x');
  return git('rev-parse', 'HEAD');
}

/** Rule and file of each problem, in the order told. */
function problemsOf({ problems }: Tree): string[] {
  for (const { message, remedy } of problems)
    expect(`${message}${remedy}`).not.toMatch(/[\p{Cc}\p{Cf}]|undefined/u);
  return problems.map(({ rule, file, line, column }) => `${rule} ${file} ${line}:${column}`);
}

const paths = (tree: Tree): string[] => tree.files.map(({ path, role, name }) => `${path} ${role} ${name}`);
const contents = (tree: Tree): string[] => tree.readAll(tree.files).map((bytes) => bytes.toString());

/** Both readers, over the same files. */
const readers: [string, () => Tree][] = [
  ['a directory', () => readDirectory(root, 'flags')],
  [
    'a revision',
    () => {
      commit();
      return readRevision(root, 'HEAD', 'flags');
    },
  ],
];

describe.each(readers)('%s', (_, read) => {
  test('flags, segments, the policy and notes', () => {
    write('flags/policy.yaml', 'p');
    write('flags/shop/checkout-redesign.yaml', 'c');
    write('flags/segments/eu.yaml', 's');
    write('flags/README.md');
    write('flags/shop/.gitkeep');
    write('elsewhere.yml');
    const tree = read();
    expect(paths(tree)).toEqual([
      'flags/policy.yaml policy policy',
      'flags/segments/eu.yaml segment eu',
      'flags/shop/checkout-redesign.yaml flag checkout-redesign',
    ]);
    expect(contents(tree)).toEqual(['p', 's', 'c']);
    expect(problemsOf(tree)).toEqual([]);
  });

  test('no flags directory is a tree without files', () => {
    write('README.md');
    const tree = read();
    expect([tree.files, tree.problems]).toEqual([[], []]);
  });

  test('row 5: a symbolic link to a secret, to a flag and to a directory', () => {
    write('secret.txt', 'hunter2');
    write('flags/real-flag.yaml');
    write('outside/other-flag.yaml');
    symlinkSync('../secret.txt', join(root, 'flags/linked-secret.yaml'));
    symlinkSync('/proc/self/environ', join(root, 'flags/linked-environ.yaml'));
    symlinkSync('real-flag.yaml', join(root, 'flags/linked-flag.yaml'));
    symlinkSync('../outside', join(root, 'flags/linked-directory'));
    const tree = read();
    expect(paths(tree)).toEqual(['flags/real-flag.yaml flag real-flag']);
    expect(problemsOf(tree)).toEqual([
      'file-kind flags/linked-directory 1:1',
      'file-kind flags/linked-environ.yaml 1:1',
      'file-kind flags/linked-flag.yaml 1:1',
      'file-kind flags/linked-secret.yaml 1:1',
    ]);
    expect(JSON.stringify([tree, contents(tree)])).not.toContain('hunter2');
  });

  test('row 5: a flags directory that is a symbolic link itself', () => {
    write('outside/real-flag.yaml');
    symlinkSync('outside', join(root, 'flags'));
    const tree = read();
    expect(tree.files).toEqual([]);
    expect(problemsOf(tree)).toEqual(['file-kind flags 1:1']);
  });

  test('row 5: a submodule', () => {
    write('flags/real-flag.yaml');
    write('flags/sub/other-flag.yaml');
    execFileSync('git', ['init', '-q'], { cwd: join(root, 'flags/sub') });
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@e', 'commit', '--allow-empty', '-qm', 'x'],
      { cwd: join(root, 'flags/sub') },
    );
    const tree = read();
    expect(paths(tree)).toEqual(['flags/real-flag.yaml flag real-flag']);
    expect(problemsOf(tree)).toEqual(['file-kind flags/sub 1:1']);
  });

  test('other extensions and dot files', () => {
    for (const name of ['a-flag.yml', 'b-flag.json', '.hidden', 'c-flag.YAML', 'd-flag.yaml.bak', '.yaml'])
      write(`flags/${name}`);
    const tree = read();
    expect(tree.files).toEqual([]);
    expect(problemsOf(tree).sort()).toEqual([
      'file-name flags/.hidden 1:1',
      'file-name flags/.yaml 1:1',
      'file-name flags/a-flag.yml 1:1',
      'file-name flags/b-flag.json 1:1',
      'file-name flags/c-flag.YAML 1:1',
      'file-name flags/d-flag.yaml.bak 1:1',
    ]);
    expect(tree.problems.find(({ file }) => file.endsWith('.yml'))?.remedy).toContain('`a-flag.yaml`');
  });

  test('row 5: hostile names', () => {
    const names = [
      '-rf.yaml',
      'new\nline.yaml',
      'es\x1bcape.yaml',
      'bidi\u202e.yaml',
      '~home.yaml',
      ' space.yaml',
      'back\\slash.yaml',
    ];
    for (const name of names) write(`flags/${name}`);
    write('flags/-x/real-flag.yaml');
    const tree = read();
    expect(tree.files).toEqual([]);
    expect(tree.problems.map(({ rule }) => rule)).toEqual(Array(8).fill('file-name'));
  });

  test('reserved folders', () => {
    write('flags/tests/real-flag.yaml');
    write('flags/Segments/staff.yaml');
    expect(problemsOf(read())).toEqual([
      'file-name flags/Segments/staff.yaml 1:1',
      'reserved-field flags/tests/real-flag.yaml 1:1',
    ]);
  });

  test('names that are no keys', () => {
    const bad = [
      'Upper',
      'ab',
      '1-start',
      'two--dashes',
      'end-',
      'under_score',
      'dot.ted',
      'ümlaut',
      'x'.repeat(65),
      '__proto__',
    ];
    for (const name of bad) write(`flags/${name}/${name}.yaml`);
    write('flags/segments/x.yaml');
    write(`flags/${'y'.repeat(64)}.yaml`);
    write('flags/constructor.yaml');
    write('flags/segments/eu.yaml');
    expect(problemsOf(read()).sort()).toEqual(
      [
        ...bad.map((name) => `key-format flags/${name}/${name}.yaml 1:1`),
        'key-format flags/segments/x.yaml 1:1',
      ].sort(),
    );
  });

  test('the same name in two folders', () => {
    write('flags/a/one-flag.yaml');
    write('flags/b/one-flag.yaml');
    write('flags/segments/one-flag.yaml');
    const tree = read();
    expect(problemsOf(tree)).toEqual(['key-duplicate flags/b/one-flag.yaml 1:1']);
    expect(tree.problems[0]?.message).toContain('flags/a/one-flag.yaml');
    expect(tree.files).toHaveLength(3);
  });

  test('row 5: names that differ only in case or in separators', () => {
    write('flags/one-flag.yaml');
    write('flags/x/One-Flag.yaml');
    write('flags/y/oneflag.yaml');
    expect(problemsOf(read())).toEqual([
      'key-format flags/x/One-Flag.yaml 1:1',
      'key-near-duplicate flags/x/One-Flag.yaml 1:1',
      'key-near-duplicate flags/y/oneflag.yaml 1:1',
    ]);
  });

  test('a file over the cap is listed, and comes as something too large', () => {
    write('flags/large-flag.yaml', Buffer.alloc(5 * MAX_FILE_BYTES, 0x23));
    write('flags/small-flag.yaml', 'small');
    const tree = read();
    const [large, small] = tree.readAll(tree.files);
    expect([large?.length, small?.toString()]).toEqual([MAX_FILE_BYTES + 1, 'small']);
  });

  test('an odd flags directory is refused', () => {
    write('flags/real-flag.yaml');
    read();
    for (const odd of ['..', '/etc', 'flags/../..', './flags', '', 'flags/', 'a\0b']) {
      expect(() => readDirectory(root, odd)).toThrow('The flags directory cannot be');
      expect(() => readRevision(root, 'HEAD', odd)).toThrow('The flags directory cannot be');
    }
  });
});

describe('limits', () => {
  /** A commit in which many names share one blob. */
  function commitMany(names: readonly string[], content: Buffer): void {
    git('init', '-q');
    const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], {
      cwd: root,
      input: content,
      encoding: 'utf8',
    }).trim();
    const index = names.map((name) => `100644 ${blob}\t${name}\0`).join('');
    execFileSync('git', ['update-index', '-z', '--index-info'], { cwd: root, input: index });
    git('commit', '-qm', 'x');
  }
  const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `flags/flag-${i}.yaml`);

  test('row 7: more than 16 MiB in total', () => {
    const large = Buffer.alloc(MAX_FILE_BYTES, '# ');
    commitMany(names(257), large);
    for (const name of names(257)) write(name, large);
    for (const tree of [readDirectory(root, 'flags'), readRevision(root, 'HEAD', 'flags')]) {
      expect(problemsOf(tree)).toEqual(['file-limit flags 1:1']);
      expect(tree.files).toEqual([]);
    }
    rmSync(join(root, 'flags/flag-0.yaml'));
    expect(readDirectory(root, 'flags').files).toHaveLength(256);
  });

  test('row 7: more than 20,000 files', () => {
    commitMany(names(MAX_FILES + 1), Buffer.from(flag));
    mkdirSync(join(root, 'flags'));
    for (const name of names(MAX_FILES + 1)) writeFileSync(join(root, name), '');
    for (const tree of [readDirectory(root, 'flags'), readRevision(root, 'HEAD', 'flags')]) {
      expect(problemsOf(tree)).toEqual(['file-limit flags 1:1']);
      expect(tree.files).toEqual([]);
    }
    rmSync(join(root, 'flags/flag-0.yaml'));
    expect(readDirectory(root, 'flags').files).toHaveLength(MAX_FILES);
  });
});

describe('both sides', () => {
  test.each(['sha1', 'sha256'] as const)('equal files have equal ids (%s)', (format) => {
    write('flags/one-flag.yaml', 'one\r\n');
    write('flags/two-flag.yaml', '');
    const id = commit(format);
    const revision = readRevision(root, 'HEAD', 'flags');
    const directory = readDirectory(root, 'flags', format);
    expect(revision.commit).toBe(id);
    expect(revision.files.map((file) => file.id)).toEqual(directory.files.map((file) => file.id));
    expect(contents(revision)).toEqual(['one\r\n', '']);
  });

  test('a file that is not there in one revision', () => {
    write('flags/one-flag.yaml', 'one');
    commit();
    write('flags/one-flag.yaml', 'changed');
    write('flags/two-flag.yaml', 'two');
    expect(contents(readRevision(root, 'HEAD', 'flags'))).toEqual(['one']);
    expect(contents(readDirectory(root, 'flags'))).toEqual(['changed', 'two']);
  });
});

describe('git', () => {
  test('row 6: attributes, filters and hooks of the repository do nothing', () => {
    write('.gitattributes', '*.yaml filter=evil diff=evil text eol=crlf working-tree-encoding=UTF-16\n');
    write('flags/one-flag.yaml', 'one\n');
    git('init', '-q');
    for (const key of [
      'filter.evil.smudge',
      'diff.evil.textconv',
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
    ]) {
      git('config', key, `touch ${join(root, 'ran')}`);
    }
    const blob = execFileSync('git', ['hash-object', '-w', '--stdin', '--no-filters'], {
      cwd: root,
      input: 'one\n',
      encoding: 'utf8',
    }).trim();
    git('update-index', '--add', '--cacheinfo', `100644,${blob},flags/one-flag.yaml`);
    git('commit', '-qm', 'x');
    rmSync(join(root, 'ran'), { force: true });
    expect(contents(readRevision(root, 'HEAD', 'flags'))).toEqual(['one\n']);
    expect(readDirectory(root, '.git-none').files).toEqual([]);
    expect(() => execFileSync('ls', [join(root, 'ran')], { stdio: 'pipe' })).toThrow();
  });

  test('row 6: a replaced object is not swapped in', () => {
    write('flags/one-flag.yaml', 'one');
    commit();
    const replacement = execFileSync('git', ['hash-object', '-w', '--stdin'], {
      cwd: root,
      input: 'evil',
      encoding: 'utf8',
    }).trim();
    git('replace', git('rev-parse', 'HEAD:flags/one-flag.yaml'), replacement);
    expect(contents(readRevision(root, 'HEAD', 'flags'))).toEqual(['one']);
  });

  test('row 6: an environment that points elsewhere is ignored', () => {
    write('flags/one-flag.yaml', 'one');
    commit();
    process.env.GIT_DIR = '/nonexistent';
    try {
      expect(contents(readRevision(root, 'HEAD', 'flags'))).toEqual(['one']);
    } finally {
      delete process.env.GIT_DIR;
    }
  });

  test('row 5: names that only git can hold', () => {
    git('init', '-q');
    const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], {
      cwd: root,
      input: flag,
      encoding: 'utf8',
    }).trim();
    const names = ['flags/one-flag.yaml', 'flags/One-Flag.yaml', 'flags/x.yaml/y'];
    const index = names.map((name) => `100644 ${blob}\t${name}\0`).join('');
    execFileSync('git', ['update-index', '-z', '--index-info'], {
      cwd: root,
      input: Buffer.concat([
        Buffer.from(index),
        Buffer.from(`100644 ${blob}\tflags/`),
        Buffer.from([0xff]),
        Buffer.from('.yaml\0'),
      ]),
    });
    git('commit', '-qm', 'x');
    const problems = problemsOf(readRevision(root, 'HEAD', 'flags'));
    expect(problems).toContain('key-near-duplicate flags/one-flag.yaml 1:1');
    expect(problems).toContain('file-name flags/x.yaml/y 1:1');
    expect(problems.filter((problem) => problem.includes('\ufffd'))).toHaveLength(1);
  });

  test('an executable file is a file', () => {
    write('flags/one-flag.yaml', 'one');
    chmodSync(join(root, 'flags/one-flag.yaml'), 0o755);
    commit();
    expect(contents(readRevision(root, 'HEAD', 'flags'))).toEqual(['one']);
  });

  test('a flags directory that is a file', () => {
    write('flags', 'x');
    commit();
    expect(() => readRevision(root, 'HEAD', 'flags')).toThrow('is a file');
    expect(() => readDirectory(root, 'flags')).toThrow('cannot be read');
  });
});

describe('a work tree', () => {
  test('a named pipe is refused and never opened', () => {
    write('flags/one-flag.yaml');
    execFileSync('mkfifo', [join(root, 'flags/pipe.yaml')]);
    expect(problemsOf(readDirectory(root, 'flags'))).toEqual(['file-kind flags/pipe.yaml 1:1']);
  });
});
