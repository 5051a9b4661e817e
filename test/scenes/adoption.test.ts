import { describe, expect, it } from 'vitest';
import { check, writeBaseline } from '../../src/commands/index.ts';
import type { Report } from '../../src/model/index.ts';
import { blockers, change, found, NOW, policyWith, repositoryWith } from './scene.ts';

const POLICY = policyWith('{ preset: recommended@1 }');

/** No description, no owner, no issue, expired long ago, live. */
const bad = 'type: release\nexpires: 2026-01-31\ndefault: off\nenvironments: { production: on }\n';
const flags = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`flags/old-${index}.yaml`, bad]));

/** A repository that has not heard of Flaghoist, with the flags and the policy in the work tree. */
function adopting(): ReturnType<typeof repositoryWith> {
  const repository = repositoryWith([{ date: '2026-11-01T09:00:00Z', files: { 'README.md': 'A shop\n' } }]);
  change(repository, { ...flags, 'flags/policy.yaml': POLICY });
  return repository;
}

function checkHere(directory: string): Report {
  return check({ directory, flags: 'flags', base: 'main', head: null, now: new Date(NOW) });
}

function write(directory: string): ReturnType<typeof writeBaseline> {
  return writeBaseline({ directory, flags: 'flags', base: 'main', now: new Date(NOW) });
}

describe('adopting Flaghoist on 200 bad flags', () => {
  it('blocks nobody, and the next touched flag is held to the rules', () => {
    const repository = adopting();
    const { directory } = repository;
    expect(blockers(checkHere(directory)).length).toBeGreaterThanOrEqual(800);

    expect(write(directory)).toEqual({ file: 'flags/baseline.yaml', findings: expect.any(Number) });
    expect(found(checkHere(directory))).toEqual([]);
    repository.commitAt('2026-11-25T10:00:00Z', 'Adopt Flaghoist (#1)');

    // Somebody else's pull request hears nothing of the 200.
    change(repository, { 'flags/segments/staff.yaml': 'if: { country: NL }\n' });
    expect(found(checkHere(directory))).toEqual([]);

    change(repository, { 'flags/old-7.yaml': `${bad}client: true\n` });
    const report = checkHere(directory);
    expect(blockers(report)).toEqual([
      'description-missing old-7',
      'expires-passed old-7',
      'issue-missing old-7',
      'owner-missing old-7',
    ]);
  });

  it('a secret is told whatever the baseline says', () => {
    const repository = adopting();
    const { directory } = repository;
    change(repository, {
      'flags/old-1.yaml': `${bad}variants: { off: none, on: AKIAIOSFODNN7EXAMPLE }\n`,
      'flags/baseline.yaml': 'secret-in-value: [old-1]\n',
    });
    expect(blockers(checkHere(directory))).toContain('secret-in-value old-1');
    write(directory);
    expect(blockers(checkHere(directory))).toEqual(['secret-in-value old-1']);
  });

  it('a baseline that grows later is an error, and what it gained does not count', () => {
    const repository = adopting();
    const { directory } = repository;
    write(directory);
    repository.commitAt('2026-11-25T10:00:00Z', 'Adopt Flaghoist (#1)');
    change(repository, {
      'flags/new-flag.yaml': bad.replace('production: on', 'staging: on'),
      'flags/baseline.yaml': 'description-missing: [old-1, new-flag]\n',
    });
    const report = checkHere(directory);
    expect(blockers(report)).toContain('baseline-grown flags/baseline.yaml');
    expect(blockers(report)).toContain('description-missing new-flag');
    expect(report.findings.find(({ rule }) => rule === 'baseline-grown')).toMatchObject({
      line: 1,
      column: 1,
    });
  });

  it('writing it again only takes out what is mended', () => {
    const repository = adopting();
    const { directory } = repository;
    const first = write(directory).findings;
    repository.commitAt('2026-11-25T10:00:00Z', 'Adopt Flaghoist (#1)');
    change(repository, {
      'flags/new-flag.yaml': bad,
      'flags/old-1.yaml': `description: Enough words to say what it does.\n${bad}`,
    });
    expect(write(directory).findings).toBe(first - 1);
    const report = checkHere(directory);
    expect(blockers(report)).not.toContain('baseline-grown flags/baseline.yaml');
    expect(blockers(report)).toContain('description-missing new-flag');
  });

  it('a rule that does not exist cannot be baselined', () => {
    const repository = adopting();
    change(repository, { 'flags/baseline.yaml': 'description-mising: [old-1]\n' });
    const [finding] = checkHere(repository.directory).findings.filter(
      ({ file }) => file === 'flags/baseline.yaml',
    );
    expect(finding).toMatchObject({
      rule: 'schema-invalid',
      severity: 'error',
      remedy: 'Did you mean `description-missing`?',
    });
  });
});
