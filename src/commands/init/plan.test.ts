import { describe, expect, test } from 'vitest';
import { expiryDay } from './expiry-day.ts';
import { planInit } from './plan.ts';
import { repositoryOf } from './repository.ts';

const today = new Date('2026-11-21T12:00:00Z');

describe('what init would write', () => {
  test('the team version names owner and issue of the repository', () => {
    const texts = planInit({ solo: false, repository: 'acme/shop', today })
      .map(({ text }) => text)
      .join();
    expect(texts).toContain('teams: [acme/your-team]');
    expect(texts).toContain('owner: acme/your-team');
    expect(texts).toContain('issue: acme/shop#1');
  });

  test('the solo version has no team, no issue, two environments and a short plan', () => {
    const texts = planInit({ solo: true, repository: 'acme/shop', today })
      .map(({ text }) => text)
      .join();
    expect(texts).not.toMatch(/team|owner:|issue:|staging/);
    expect(texts).toContain('plan: [5, 50, 100]');
    expect(texts).toContain('soak: 1h');
    expect(texts).toContain('preset: solo@1');
  });

  test('the workflow has the least permissions and pins what it uses', () => {
    const workflow =
      planInit({ solo: true, repository: null, today }).find(({ path }) => path.endsWith('.yml'))?.text ?? '';
    expect(workflow).toContain('permissions: {}\n');
    expect(workflow).toContain('persist-credentials: false');
    expect(workflow).not.toMatch(/run:/);
    const uses = [...workflow.matchAll(/uses: \S+@(\S+) # v/g)].map(([, version]) => version);
    expect(uses).toEqual([expect.stringMatching(/^[0-9a-f]{40}$/), '0'.repeat(40)]);
  });

  test('the flag expires on a working day', () => {
    expect(expiryDay(new Date('2026-11-21T12:00:00Z'))).toBe('2027-01-20');
    for (let day = 1; day <= 14; day++) {
      const date = new Date(expiryDay(new Date(Date.UTC(2026, 10, day))));
      expect(date.getUTCDay() % 6).not.toBe(0);
    }
  });
});

test.each([
  ['https://github.com/acme/shop.git', 'acme/shop'],
  ['https://github.com/acme/shop', 'acme/shop'],
  ['git@github.com:acme/shop.git', 'acme/shop'],
  ['ssh://git@github.example.com:22/acme/shop', 'acme/shop'],
  ['https://gitlab.com/acme/shop.git', null],
  ['/srv/git/shop.git', null],
  ['https://github.com/acme/$(x).git', null],
])('%s is the repository %s', (address, repository) => {
  expect(repositoryOf(address)).toBe(repository);
});
