import { describe, expect, test } from 'vitest';
import { backlog, files, flagOf, next, run } from '../support/github/cleanup.ts';
import { appToken, attacker, startGitHub, workflowToken } from '../support/github/index.ts';
import { hostileTexts } from '../support/hostile.ts';
import { rendered } from '../support/rendered.ts';
import { tempRepository } from '../support/temp-repository.ts';

const bot = workflowToken.login;

describe('row 13: somebody else writes our marker', () => {
  test('their issue is not touched, open or closed, and ours is another one', async () => {
    const github = await startGitHub();
    const repository = tempRepository(backlog);
    await run(github, repository);
    const [search, support] = await github.issues();
    for (const login of [attacker, appToken.login])
      for (const state of ['open', 'closed'] as const) {
        const number = await github.openIssue(login, { body: search?.body ?? '' });
        if (state === 'closed') await github.editIssue(number, { state });
      }
    const planted = (await github.issues()).slice(2);
    await next(github, repository, { 'flags/tax-engine.yaml': flagOf('acme/search') });
    await next(github, repository, { 'flags/search-facets.yaml': flagOf('acme/search') });
    const now = await github.issues();
    expect(now.slice(2)).toEqual(planted);
    expect(now[0]).toMatchObject({ number: search?.number, state: 'closed' });
    expect(now[1]).toEqual(support);
  });

  test('before there is one of ours', async () => {
    const other = await startGitHub();
    await run(other, tempRepository(backlog));
    const [search] = await other.issues();
    const github = await startGitHub();
    await github.openIssue(attacker, { body: search?.body ?? '' });
    await run(github, tempRepository(backlog));
    expect((await github.issues()).map(({ login }) => login)).toEqual([attacker, bot, bot]);
  });
});

describe('two runs at the same time', () => {
  test('see no issue at the same moment: one for each owner is left open', async () => {
    const github = await startGitHub({
      faults: [{ on: 'issues/list-for-repo', after: 2, times: 2, waitsFor: 2 }],
    });
    const repository = tempRepository(backlog);
    const both = await Promise.all([run(github, repository), run(github, repository)]);
    expect(both.map(({ exitCode, notices }) => [exitCode, notices])).toEqual([
      [0, []],
      [0, []],
    ]);
    await run(github, repository);
    const open = (await github.issues()).filter(({ state }) => state === 'open');
    expect(open.map(({ title }) => title).sort()).toEqual([
      'Flags to clean up: `acme/search`',
      'Flags to clean up: `acme/support`',
    ]);
    expect(open[0]?.number).toBe(8);
  });
});

test('rows 1, 2 and 3: hostile owners, reasons and names: every issue shows them as they are, and does nothing', async () => {
  const github = await startGitHub();
  const owners = hostileTexts.map((text) => text.replaceAll(/^@|[\s,]/gu, '-'));
  const flags = owners.map((owner, index) => [
    `flags/hostile-${index}.yaml`,
    files['flags/checkout-redesign.yaml']
      .replace(/^description: .*$/m, () => `description: ${JSON.stringify(`${owner} is hostile`)}`)
      .replace('owner: acme/checkout', () => `owner: ${JSON.stringify(owner)}`)
      .concat(
        `exceptions:\n  - { rule: ${JSON.stringify(owner)}, reason: ${JSON.stringify(owner)}, until: 2020-02-29 }\n`,
      ),
  ]);
  const ended = await run(github, tempRepository({ ...files, ...Object.fromEntries(flags) }));
  const issues = await github.issues();
  expect(Number(ended.outputs.get('cleanup-count'))).toBe(issues.length);
  expect(issues.length).toBeGreaterThan(5);
  const allowed = new Set([
    'a href',
    'br',
    'code',
    'comment',
    'p',
    'sub',
    'table',
    'tbody',
    'td align',
    'th align',
    'thead',
    'tr',
  ]);
  for (const { title, body } of issues) {
    expect(title).toMatch(/^Flags to clean up: `[^`\n]*`$/);
    const { elements, links, prose } = rendered(body);
    expect(elements.filter((element) => !allowed.has(element))).toEqual([]);
    expect(elements.filter((element) => element === 'comment')).toHaveLength(1);
    expect(links.filter((target) => !target.startsWith('https://github.example/acme/shop/blob/'))).toEqual(
      [],
    );
    expect(prose.join(' ')).not.toMatch(/[@#]|https?:|www\./);
  }
  expect(ended.summary).not.toMatch(/<(?!\/?(?:code|br|sub)>)/);
  expect(ended.outputs.get('blocked')).toBe('false');
});
