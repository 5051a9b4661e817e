import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { flaghoist } from '../support/cli.ts';
import { backlog, codesOf, files, flagOf, next, run, states } from '../support/github/cleanup.ts';
import { startGitHub } from '../support/github/index.ts';
import { rendered } from '../support/rendered.ts';
import { tempRepository } from '../support/temp-repository.ts';

const [list, create, update] = ['issues/list-for-repo', 'issues/create', 'issues/update'];

describe('a scheduled run', () => {
  test('opens one issue for each owner, and says so in the log, the summary, the files and the outputs', async () => {
    const github = await startGitHub();
    const ended = await run(github, tempRepository(backlog));
    const [search, support, ...others] = await github.issues();
    expect(others).toEqual([]);
    expect([search?.title, support?.title]).toEqual([
      'Flags to clean up: `acme/search`',
      'Flags to clean up: `acme/support`',
    ]);
    expect(search?.body).toMatch(
      /^<!-- flaghoist-cleanup:v1 id=flags owner=[0-9a-f]{32} facts=[0-9a-f]{32} -->\n2 flags of /,
    );
    for (const text of ['search-facets', 'tax-engine', '2020-03-01', 'suppression-unjustified'])
      expect(search?.body.replaceAll('&#45;', '-')).toContain(text);
    expect(search?.body).not.toContain('@');
    expect(support && codesOf(support)).toContain('Delete the entry: it excuses from nothing any more.');
    expect(github.operations()).toEqual(['graphql', list, list, create, create, list]);
    expect([ended.exitCode, ended.notices]).toEqual([0, []]);
    expect(ended.stdout).toContain('\n3 of 4 flags want to be cleaned up (');
    expect(ended.summary).toMatch(/^### 🧹 3 of 4 flags want to be cleaned up\n/);
    const report = JSON.parse(readFileSync(ended.outputs.get('report-path') ?? '', 'utf8'));
    expect(report.owners.map(({ owner }: { owner: string }) => owner)).toEqual([
      'acme/search',
      'acme/support',
    ]);
    expect(readFileSync(ended.outputs.get('markdown-path') ?? '', 'utf8')).toBe(ended.summary);
    expect(Object.fromEntries(ended.outputs)).toMatchObject({
      'cleanup-count': '3',
      'issue-urls': JSON.stringify(
        [8, 9].map((number) => `https://github.example/acme/shop/issues/${number}`),
      ),
      changed: '',
      'changed-flags': '',
      blocked: 'false',
      'failure-reason': '',
    });
  });

  test('writes nothing when nothing has changed', async () => {
    const github = await startGitHub();
    const repository = tempRepository(backlog);
    const first = await run(github, repository);
    const before = await github.issues();
    expect(await next(github, repository, { 'README.md': '# Shop\n' })).toEqual(['graphql', list]);
    expect(await github.issues()).toEqual(before);
    const again = await run(github, repository);
    expect(again.outputs.get('issue-urls')).toBe(first.outputs.get('issue-urls'));
  });

  test('rewrites an issue when a flag was cleaned up, closes it after the last one, and opens it again', async () => {
    const github = await startGitHub();
    const repository = tempRepository(backlog);
    await run(github, repository);
    expect(await next(github, repository, { 'flags/tax-engine.yaml': flagOf('acme/search') })).toEqual([
      'graphql',
      list,
      update,
    ]);
    const [search] = await github.issues();
    expect(search && codesOf(search)).toContain('search-facets');
    expect(search && codesOf(search)).not.toContain('tax-engine');

    const facets = (...rules: string[]) => ({ 'flags/search-facets.yaml': flagOf('acme/search', ...rules) });
    expect(await next(github, repository, facets())).toEqual(['graphql', list, update]);
    expect(await states(github)).toEqual([
      'Flags to clean up: `acme/search`: completed',
      'Flags to clean up: `acme/support`: open',
    ]);
    expect((await github.issues())[0]?.body).toMatch(/ -->\n✅ Nothing is left to clean up\.\n$/);
    expect(await next(github, repository, {})).toEqual(['graphql', list]);

    expect(await next(github, repository, facets('stale-off'))).toEqual(['graphql', list, list, update]);
    expect(await states(github)).toEqual([
      'Flags to clean up: `acme/search`: reopened',
      'Flags to clean up: `acme/support`: open',
    ]);
    expect((await github.issues())[0]?.body).toContain('search&#45;facets');
  });

  test('leaves an issue closed that somebody closed, until there is news', async () => {
    const github = await startGitHub();
    const repository = tempRepository(backlog);
    await run(github, repository);
    await github.editIssue(9, { state: 'closed' });
    expect(await next(github, repository, {})).toEqual(['graphql', list, list]);
    const news = { 'flags/live-chat.yaml': flagOf('acme/support', 'stale-on', 'stale-off') };
    expect(await next(github, repository, news)).toEqual(['graphql', list, list, update]);
    expect((await github.issues())[1]).toMatchObject({ number: 9, state: 'open' });
  });

  test('closes nothing while a flag cannot be read', async () => {
    const github = await startGitHub();
    const repository = tempRepository(backlog);
    await run(github, repository);
    expect(await next(github, repository, { 'flags/live-chat.yaml': 'type: [\n' })).toEqual([
      'graphql',
      list,
    ]);
    expect((await github.issues()).map(({ state }) => state)).toEqual(['open', 'open']);
  });

  test('in a shallow clone says what to set, and closes nothing, because nobody knows that nothing is left', async () => {
    const github = await startGitHub();
    const repository = tempRepository(backlog);
    await run(github, repository);
    repository.write({ 'flags/live-chat.yaml': flagOf('acme/support') });
    repository.commit();
    const clone = tempRepository();
    clone.git('fetch', '--quiet', '--depth=1', `file://${repository.directory}`, 'main');
    clone.git('checkout', '--quiet', 'FETCH_HEAD');
    const ended = await run(github, clone);
    expect(ended.stdout).toMatch(/^This clone is shallow, .*`fetch-depth: 0`/m);
    expect(rendered(ended.summary).codes.join()).toMatch(/This clone is shallow, .*`fetch-depth: 0`/);
    expect((await github.issues()).map(({ state }) => state)).toEqual(['open', 'open']);
    expect(await next(github, repository, {})).toEqual(['graphql', list, update]);
    expect((await github.issues()).map(({ state }) => state)).toEqual(['open', 'closed']);
  });

  test('with nothing to do is one green line, and opens no issue', async () => {
    const github = await startGitHub();
    const ended = await run(github, tempRepository(files));
    expect(github.operations()).toEqual(['graphql', list]);
    expect(await github.issues()).toEqual([]);
    expect(ended.summary).toMatch(/^### ✅ nothing to clean up in 1 flag\n/);
    expect([ended.outputs.get('cleanup-count'), ended.outputs.get('issue-urls')]).toEqual(['0', '[]']);
  });

  test('tells the owner where that is wanted', async () => {
    const github = await startGitHub();
    await run(github, tempRepository(backlog), { inputs: { 'cleanup-mention': 'true' } });
    expect((await github.issues()).map(({ body }) => body.split('\n')[1])).toEqual([
      '@acme/search',
      '@acme/support',
    ]);
  });

  test('keeps the issues of two directories of flags apart', async () => {
    const github = await startGitHub();
    const repository = tempRepository(backlog);
    await run(github, repository, { inputs: { 'comment-id': 'web' } });
    await run(github, repository, { inputs: { 'comment-id': 'app' } });
    expect(await github.issues()).toHaveLength(4);
    expect(await next(github, repository, {})).toContain(create);
  });

  test('checks where the input says so', async () => {
    const github = await startGitHub();
    const ended = await run(github, tempRepository(backlog), { inputs: { command: 'check' } });
    expect(github.requests).toEqual([]);
    expect([ended.exitCode, ended.outputs.get('changed'), ended.outputs.get('cleanup-count')]).toEqual([
      0,
      'false',
      '',
    ]);
  });
});

describe('on the command line', () => {
  test('owners, one owner, formats, and a name nobody has', () => {
    const repository = tempRepository(backlog);
    const cli = (...args: string[]) => flaghoist(repository.directory, ['cleanup', ...args]);
    expect(cli()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(cli('--owner', 'acme/support').stdout).toMatch(
      /^acme\/support\n {2}live-chat {2}release {2}flags\/live-chat\.yaml:\d+\n/,
    );
    expect(JSON.parse(cli('--format', 'json', '--owner', 'acme/search').stdout).owners).toMatchObject([
      { owner: 'acme/search', flags: [{ key: 'search-facets', due: [{}, {}] }, { key: 'tax-engine' }] },
    ]);
    expect(cli('--format', 'markdown').stdout).toMatch(/^### 🧹 3 of 4 flags/);
    expect(cli('--owner', 'acme/suport')).toEqual({
      stdout: '',
      stderr: 'flaghoist: nobody called acme/suport owns a flag. Did you mean acme/support?\n',
      exitCode: 2,
    });
  });
});
