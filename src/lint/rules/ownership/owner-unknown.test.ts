import { describe, expect, test } from 'vitest';
import { complaintsIn, type FlagSketch } from '../../../../test/support/lint/documentation.ts';
import { ownerUnknown } from './owner-unknown.ts';

const OWNERS = ['acme/checkout', 'acme/growth', 'anna-k', 'docs@acme.com'];
const NO_IDEA = 'Name an owner that exists, or add it to `teams`.';
const about = (owner: FlagSketch['owner'], owners: readonly string[] | null = OWNERS) =>
  complaintsIn(ownerUnknown, { 'new-checkout': owner === undefined ? {} : { owner } }, { owners });

test('a near name is suggested', () => {
  expect(about('acme/chekout')).toEqual([
    {
      flag: 'new-checkout',
      file: 'flags/new-checkout.yaml',
      path: ['owner'],
      message: '`acme/chekout` is neither among the `teams` of the policy nor in CODEOWNERS.',
      remedy: 'Did you mean `acme/checkout`?',
    },
  ]);
  expect(about('zoe')).toEqual([expect.objectContaining({ remedy: NO_IDEA })]);
});

test('one finding for each owner, at its place', () => {
  expect(about(['acme/growht', 'acme/checkout', 'ana-k']).map(({ path, remedy }) => [path, remedy])).toEqual([
    [['owner', 0], 'Did you mean `acme/growth`?'],
    [['owner', 2], 'Did you mean `anna-k`?'],
  ]);
});

test('teams, users and mail addresses are known, in capitals or not', () => {
  expect(about(['acme/checkout', 'Anna-K', 'DOCS@acme.com'])).toEqual([]);
  expect(about('acme/checkout', ['Acme/Checkout'])).toEqual([]);
});

test('where nothing says who exists, nothing is found', () => {
  expect(about('acme/chekout', null)).toEqual([]);
  expect(about('acme/chekout', [])).toEqual([]);
  expect(about(undefined)).toEqual([]);
});

test('what is no owner at all is for another rule, except where a team has its own names', () => {
  expect(about('Team.Chekout')).toEqual([]);
  expect(about('Team.Chekout', [...OWNERS, 'Team.Checkout'])).toEqual([
    expect.objectContaining({ remedy: 'Did you mean `Team.Checkout`?' }),
  ]);
  expect(about('Team.Checkout', ['Team.Checkout'])).toEqual([]);
});

describe('a hundred thousand comparisons are made, and then no more', () => {
  const owners = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => `acme/team-${String(index).padStart(6, '0')}`);
  const meant = (index: number): string => `Did you mean \`acme/team-00000${index}\`?`;

  test('ten names with 10,000 owners, each once', () => {
    const names = Array.from({ length: 11 }, (_, index) => `acme/temm-${String(index).padStart(6, '0')}`);
    const remedies = about([...names, ...names], owners(10_000)).map(({ remedy }) => remedy);
    expect(remedies).toHaveLength(22);
    expect(remedies.slice(9, 12)).toEqual([meant(9), NO_IDEA, meant(0)]);
    expect(remedies[21]).toBe(NO_IDEA);
  });

  test('one name with 100,000 owners, none with more', () => {
    expect(about('acme/temm-000007', owners(100_000))).toEqual([
      expect.objectContaining({ remedy: meant(7) }),
    ]);
    expect(about('acme/temm-000007', owners(100_001))).toEqual([
      expect.objectContaining({ remedy: NO_IDEA }),
    ]);
  });
});
