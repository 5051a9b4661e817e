import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anchors, blocks, documents, links } from './support/documents.ts';
import { copyRepository, makeRepository, shell } from './support/repository.ts';

/** Commands of the documents that are not run here, each with the reason. */
const notRun: Readonly<Record<string, string>> = {
  'npm cit': 'these tests are a part of it',
  'npm run test:conformance': 'builds three languages; .ci/run runs it',
};

const all = documents();
const allBlocks = all.flatMap(blocks);
let place = '';
let copy = '';
/** A repository of somebody who starts: a first commit, and no flags. */
let shop = '';

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'flaghoist-docs-'));
  copy = join(place, 'flaghoist');
  shop = join(place, 'shop');
  copyRepository(copy);
  makeRepository(shop);
  shell(copy, 'git tag v1.4.0 && git tag v1.5.0');
  cpSync('flags', join(place, 'before', 'flags'), { recursive: true });
  const command = `#!/bin/sh\nexec node '${resolve('dist/cli/index.js')}' "$@"\n`;
  writeFileSync(join(place, 'flaghoist-command'), command, { mode: 0o755 });
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

/** `init` needs a repository without flags; the other commands run in a copy of this one. */
function placeFor(command: string): string {
  if (!command.startsWith('flaghoist init')) return copy;
  const fresh = mkdtempSync(join(place, 'fresh-'));
  makeRepository(fresh);
  return fresh;
}

describe('commands in the documents', () => {
  const commands = new Set(
    allBlocks
      .filter(({ language }) => ['sh', 'shell', 'bash'].includes(language))
      .flatMap(({ text }) => text.split('\n'))
      .filter((line) => line !== '' && !line.startsWith('#')),
  );

  it('are shown in blocks marked `sh` only', () => {
    const marks = new Set(allBlocks.map(({ language }) => language));
    expect([...marks].filter((mark) => /^(shell|bash|console|zsh|shellsession)$/.test(mark))).toEqual([]);
  });

  it('are left out for a reason that still applies', () => {
    expect(Object.keys(notRun).filter((command) => !commands.has(command))).toEqual([]);
  });

  it.each([...commands].filter((command) => !(command in notRun)))('%s', (command) => {
    const { code, stderr } = shell(
      placeFor(command),
      command.replace(/^flaghoist /, '../flaghoist-command '),
    );
    // What a command wrote, it may say.
    const complaints = stderr.replaceAll(/^(fixed \d+ problems? in|flags\/baseline\.yaml) .*\n/gm, '');
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  });

  it('lead to the workflow that the README shows', () => {
    const path = '.github/workflows/flaghoist.yml';
    expect(shell(shop, '../flaghoist-command init').code).toBe(0);
    const shown = allBlocks.find(({ text }) => text.startsWith(`# ${path}\n`));
    expect(shown?.text).toBe(`# ${path}\n${readFileSync(join(shop, path), 'utf8')}`);
  });
});

describe('links in the documents', () => {
  const local = all.flatMap((document) =>
    links(document)
      .filter((target) => !/^[a-z]+:/.test(target))
      .map((target) => ({ document, target })),
  );

  it('are there', () => expect(local.length).toBeGreaterThan(10));

  it.each(local)('$document.path → $target', ({ document, target }) => {
    const [file = '', anchor] = target.split('#');
    const path = file === '' ? document.path : posix.join(posix.dirname(document.path), file);
    expect(existsSync(path)).toBe(true);
    if (anchor === undefined) return;
    expect(statSync(path).isFile()).toBe(true);
    expect(anchors({ path, text: readFileSync(path, 'utf8') })).toContain(anchor);
  });
});

describe('YAML in the documents', () => {
  // The examples of the rules are run by test/rules/examples.test.ts.
  const examples = allBlocks
    .filter(({ document, language }) => language === 'yaml' && !document.startsWith('docs/rules/'))
    .map((block) => ({ ...block, file: /^# (\S+)/.exec(block.text)?.[1] ?? '' }));

  it.each(examples)('$document:$line names its file and parses', ({ file, text }) => {
    expect(file).toMatch(/^(flags\/|\.github\/workflows\/)[a-z0-9/-]+\.ya?ml$/);
    expect(load(text)).toBeTypeOf('object');
  });

  it('is flags that the check finds nothing wrong with', () => {
    const flags = examples.filter(({ file }) => file.startsWith('flags/'));
    for (const { file, text } of flags) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), text);
    }
    // As flags that are there, not as new ones: an example may show a rollout on its way.
    shell(copy, 'git add flags && git commit --quiet --allow-empty --message=Examples');
    const { stdout, stderr } = shell(copy, 'node dist/cli/index.js check --format json --now 2026-11-25');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).findings).toEqual([]);
  });
});
