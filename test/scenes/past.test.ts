import { describe, expect, it } from 'vitest';
import {
  blockers,
  checkIn,
  checkPullRequest,
  flagWith,
  found,
  type Past,
  policyWith,
  repositoryWith,
  rollout,
  shallowCloneOf,
} from './scene.ts';

const POLICY = policyWith('{ preset: strict@1 }');
const FLAG = 'flags/checkout.yaml';

type Files = Readonly<Record<string, string | null>>;

/** When it happened: a day of 2026 at noon, or at `MM-DDTHH:MM`. */
const at = (when: string): string => `2026-${when.includes('T') ? when : `${when}T12:00`}:00Z`;

/** A past that begins with the policy. */
function pastOf(...commits: readonly (readonly [when: string, files: Files])[]): Past {
  return commits.map(([when, files], index) => ({
    date: at(when),
    files: index === 0 ? { 'flags/policy.yaml': POLICY, ...files } : files,
  }));
}

/** What a pull request is told by a rule, with `{n}` for the n-th commit's short id, the first being 1. */
function saidBy(rule: string, past: Past, files: Files): string[] {
  const repository = repositoryWith(past);
  const commits = repository.git('log', '--reverse', '--format=%H').split('\n');
  const { findings } = checkIn(repository, files);
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, message }) =>
      commits.reduce(
        (text, id, index) => text.replaceAll(id.slice(0, 7), `{${index + 1}}`),
        `${severity}: ${message}`,
      ),
    );
}

/** The same pull request where CI has the last commit only: it is told so once, and nothing about the past. */
function expectSilenceInShallowClone(past: Past, files: Files): void {
  const report = checkIn(shallowCloneOf(repositoryWith(past)), files);
  expect(found(report)).toEqual(['notice history-missing flags/policy.yaml']);
  expect(report.findings[0]?.remedy).toContain('`fetch-depth: 0`');
}

describe('a name that was removed and comes back', () => {
  const off = flagWith('off');
  /** Removed on the 18th; the pull request is of the 25th, at noon. */
  const removed = (when: string): Past => pastOf(['10-05', { [FLAG]: off }], [when, { [FLAG]: null }]);

  it('is a revert after 6 days and 23 hours', () => {
    expect(found(checkPullRequest(removed('11-18T13:00'), { [FLAG]: off }))).toEqual([]);
  });

  it('is a reuse after 7 days and an hour, by the commit that removed it', () => {
    const past = removed('11-18T11:00');
    expect(saidBy('key-reused', past, { [FLAG]: off })).toEqual([
      'error: `checkout` was removed on 2026-11-18 (#102, {2}, then of `acme/shop`); old code may still read it.',
    ]);
    expect(found(checkPullRequest(past, { [FLAG]: off }))).toEqual(['error key-reused checkout']);
    expectSilenceInShallowClone(past, { [FLAG]: off });
  });

  it.each([
    ['variant', { variants: '{ off: false, on: true, half: true }' }],
    ['type of values', { variants: '{ off: none, on: all }' }],
    [
      'type',
      { type: 'experiment', experiment: '{ hypothesis: More orders, metric: orders, guardrails: [errors] }' },
    ],
  ])('is a reuse after an hour with another %s', (_, other) => {
    const past = removed('11-25T11:00');
    expect(blockers(checkPullRequest(past, { [FLAG]: flagWith('off', other) }))).toEqual([
      'key-reused checkout',
    ]);
  });

  it('may be reused by somebody who says why', () => {
    const reason = 'No service of ours has read the old one since September.';
    const again = flagWith('off', { acknowledge: `{ key-reused: ${reason} }` });
    expect(found(checkPullRequest(removed('11-02'), { [FLAG]: again }))).toEqual([
      'notice key-reused checkout',
    ]);
  });

  it('was never away when it moved to another folder', () => {
    const moved = pastOf(
      ['10-05', { [FLAG]: off }],
      ['10-20', { [FLAG]: null, 'flags/shop/checkout.yaml': off }],
    );
    expect(found(checkPullRequest(moved, { 'flags/shop/checkout.yaml': null, [FLAG]: off }))).toEqual([]);
  });
});

describe('extensions', () => {
  const expiring = (expires: string): string => flagWith('off', { expires });
  const more = 'flags/basket.yaml';

  it('are told one by one, and the third one names those before it', () => {
    const first = pastOf(['10-05', { [FLAG]: expiring('2026-12-04') }]);
    expect(saidBy('expires-extended', first, { [FLAG]: expiring('2026-12-11') })).toEqual([
      'warning: 7 days more, from 2026-12-04 to 2026-12-11: the 1st extension.',
    ]);
    const [second, third] = [
      ['10-20', { [FLAG]: expiring('2026-12-11') }],
      ['11-03', { [FLAG]: expiring('2026-12-18') }],
    ] as const;
    const once = pastOf(['10-05', { [FLAG]: expiring('2026-12-04') }], second);
    expect(saidBy('expires-extended', once, { [FLAG]: expiring('2026-12-18') })).toEqual([
      'warning: 7 days more, from 2026-12-11 to 2026-12-18: the 2nd extension, 14 days past the first date.',
    ]);
    const twice = pastOf(['10-05', { [FLAG]: expiring('2026-12-04') }], second, third);
    const files = { [FLAG]: expiring('2026-12-24') };
    expect(saidBy('expires-extended-repeatedly', twice, files)).toEqual([
      'error: This is the 3rd extension, 20 days past the first date, after those of 2026-10-20 (#102, {2}), 2026-11-03 (#103, {3}).',
    ]);
    expect(found(checkPullRequest(twice, files))).toEqual(['error expires-extended-repeatedly checkout']);
  });

  it('in bulk are told once, and each with its past', () => {
    const keys = ['a-flag', 'b-flag', 'c-flag', 'd-flag', 'e-flag'];
    const all = (expires: string): Files =>
      Object.fromEntries(keys.map((key) => [`flags/${key}.yaml`, expiring(expires)]));
    const past = pastOf(['10-05', all('2026-12-04')], ['10-20', all('2026-12-11')]);
    expect(saidBy('expires-extended-in-bulk', past, all('2026-12-18'))).toEqual([
      'warning: 5 flags are given more time together: this one, `b-flag`, `c-flag`, `d-flag` and 1 more.',
    ]);
    expect(saidBy('expires-extended', past, all('2026-12-18'))).toHaveLength(5);
    const [, ...others] = Object.entries(all('2026-12-18'));
    expect(saidBy('expires-extended-in-bulk', past, Object.fromEntries(others))).toEqual([]);
  });

  it('are told without their number where the clone is shallow', () => {
    const past = pastOf(
      ['10-05', { [more]: expiring('2026-12-04') }],
      ['10-20', { [more]: expiring('2026-12-11') }],
    );
    const report = checkIn(shallowCloneOf(repositoryWith(past)), { [more]: expiring('2026-12-18') });
    expect(report.findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['expires-extended', '7 days more, from 2026-12-11 to 2026-12-18.'],
      ['history-missing', expect.any(String)],
    ]);
  });
});

describe('raises', () => {
  const at5 = flagWith(rollout(5));
  const at10 = flagWith(rollout(10));
  const at15 = flagWith(rollout(15));
  const raised = pastOf(['11-09', { [FLAG]: at5 }], ['11-25T09:00', { [FLAG]: at10 }]);

  it('that come too soon name the commit of the one before', () => {
    expect(saidBy('soak-too-short', raised, { [FLAG]: at15 })).toEqual([
      expect.stringMatching(/^error: .*#102, \{2\}/),
    ]);
    expectSilenceInShallowClone(raised, { [FLAG]: at15 });
  });

  it('that are taken back still name their commit to whoever raises further', () => {
    const reverted: Past = [...raised, { date: at('11-25T10:00'), files: { [FLAG]: at5 } }];
    expect(saidBy('soak-too-short', reverted, { [FLAG]: at15 })).toEqual([
      expect.stringMatching(/^error: .*#102, \{2\}/),
    ]);
    expectSilenceInShallowClone(reverted, { [FLAG]: at15 });
  });

  it('come back without waiting after their revert', () => {
    const reverted: Past = [...raised, { date: at('11-25T10:00'), files: { [FLAG]: at5 } }];
    expect(found(checkPullRequest(reverted, { [FLAG]: at10 }))).toEqual([]);
  });

  it('may be reverted at once', () => {
    expect(found(checkPullRequest(raised, { [FLAG]: at5 }))).toEqual([]);
  });
});

it('a month without a step names the commit of the last one, and nobody guesses in a shallow clone', () => {
  const past = pastOf(
    ['09-02', { [FLAG]: flagWith(rollout(5)) }],
    ['10-05', { [FLAG]: flagWith(rollout(10)) }],
  );
  const files = { [FLAG]: flagWith(rollout(10), { owner: '[acme/shop]' }) };
  expect(saidBy('rollout-stalled', past, files)).toEqual([
    'warning: The share in `production` has been 10 % since 2026-10-05 (#102, {2}), for 51 days.',
  ]);
  expectSilenceInShallowClone(past, files);
});
