import { expect, test } from 'vitest';
import { check } from '../../src/commands/index.ts';
import { NOW } from '../support/now.ts';
import { tempRepository } from '../support/temp-repository.ts';

const policy = (more = ''): string => `environments: [{ name: production }]
${more}lint: { rules: { owner-unknown: error } }
`;
const flag = (owner: string): string => `type: release
description: One-page checkout. Off keeps today's three-step checkout.
owner: ${owner}
expires: 2027-03-31
default: off
`;

/** What a check says about the owner of a flag that the last commit brings. */
function saidOf(owner: string, files: Readonly<Record<string, string>>): string[] {
  const repository = tempRepository({ 'flags/policy.yaml': policy(), ...files });
  repository.git('switch', '--quiet', '--create=change');
  repository.write({ 'flags/new-checkout.yaml': flag(owner) });
  const commit = repository.commit();
  const sides = [null, commit].map((head) =>
    check({
      directory: repository.directory,
      flags: 'flags',
      base: 'main',
      head,
      now: new Date(NOW),
    }).findings.map(({ rule, severity, line, remedy }) => `${severity} ${rule} ${line} ${remedy}`),
  );
  expect(sides[0]).toEqual(sides[1]);
  return sides[0] ?? [];
}

const CODEOWNERS = { '.github/CODEOWNERS': '* @acme/checkout docs@acme.com\n' };

test('an owner is looked up in CODEOWNERS, on disk and in a revision', () => {
  expect(saidOf('acme/checkout', CODEOWNERS)).toEqual([]);
  expect(saidOf('docs@acme.com', CODEOWNERS)).toEqual([]);
  expect(saidOf('acme/chekout', CODEOWNERS)).toEqual(['error owner-unknown 3 Did you mean `acme/checkout`?']);
});

test('the teams of the policy are known besides, and without either nobody is unknown', () => {
  const teams = { 'flags/policy.yaml': policy('teams: [acme/growth]\n') };
  expect(saidOf('acme/growth', { ...CODEOWNERS, ...teams })).toEqual([]);
  expect(saidOf('acme/checkout', { ...CODEOWNERS, ...teams })).toEqual([]);
  expect(saidOf('acme/checkout', teams)).toHaveLength(1);
  expect(saidOf('acme/chekout', {})).toEqual([]);
});

test('who is in CODEOWNERS is vocabulary: a pull request may add itself', () => {
  const repository = tempRepository({ 'flags/policy.yaml': policy(), CODEOWNERS: '* @acme/checkout\n' });
  repository.write({
    'flags/new-checkout.yaml': flag('acme/new'),
    CODEOWNERS: '* @acme/checkout @acme/new\n',
  });
  const { findings } = check({
    directory: repository.directory,
    flags: 'flags',
    base: 'main',
    head: null,
    now: new Date(NOW),
  });
  expect(findings).toEqual([]);
});
