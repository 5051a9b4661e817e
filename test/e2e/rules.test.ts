import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flagWith, policyWith, rollout } from '../scenes/scene.ts';
import { flaghoist } from '../support/cli.ts';
import { tempDirectory, tempRepository } from '../support/temp-repository.ts';

const NOW = ['--now', '2026-11-25T12:00:00Z'];
const POLICY = 'flags/policy.yaml';
const FLAG = 'flags/checkout.yaml';
const recommended = policyWith('{ preset: recommended@1 }');

describe('check --fix', () => {
  const typo = `${flagWith(rollout(5)).replace('expires:', 'expiry:')}# why: it is on probation\n`;

  test('mends what it can and says so, and then checks', () => {
    const { directory, write } = tempRepository({ [POLICY]: recommended });
    write({ [FLAG]: typo });
    const { stdout, stderr } = flaghoist(directory, ['check', '--fix', ...NOW]);
    expect(stderr).toBe(`fixed 1 problem in ${FLAG}\n`);
    expect(stdout).not.toContain('unknown-field');
    expect(readFileSync(join(directory, FLAG), 'utf8')).toBe(typo.replace('expiry:', 'expires:'));
    expect(flaghoist(directory, ['check', '--fix', ...NOW]).stderr).toBe('');
  });

  test('leaves flags alone that nobody touches', () => {
    const { directory, write } = tempRepository({ [POLICY]: recommended, [FLAG]: typo });
    write({ 'flags/other.yaml': flagWith('off') });
    expect(flaghoist(directory, ['check', '--fix', ...NOW]).stderr).toBe('');
    expect(readFileSync(join(directory, FLAG), 'utf8')).toBe(typo);
  });

  test('writes no revision', () => {
    const { directory } = tempRepository({ [POLICY]: recommended });
    const { stderr, exitCode } = flaghoist(directory, ['check', '--fix', '--head', 'HEAD']);
    expect({ stderr, exitCode }).toEqual({
      stderr: 'flaghoist: --fix writes files, and --head names a revision. Leave out one of the two.\n',
      exitCode: 2,
    });
  });
});

describe('check --write-baseline', () => {
  const bad = 'type: release\nexpires: 2027-01-29\ndefault: off\n';

  test('writes what is wrong, and the check that follows is quiet about it', () => {
    const { directory, write } = tempRepository({ 'README.md': 'x\n' });
    write({ [POLICY]: recommended, [FLAG]: bad });
    expect(flaghoist(directory, ['check', ...NOW]).exitCode).toBe(1);
    const { stdout, stderr, exitCode } = flaghoist(directory, ['check', '--write-baseline', ...NOW]);
    expect([stderr, exitCode]).toEqual(['flags/baseline.yaml lists 3 findings\n', 0]);
    expect(stdout).toContain('\nno problems in 1 flag');
    expect(readFileSync(join(directory, 'flags/baseline.yaml'), 'utf8')).toContain(
      'description-missing:\n  - checkout\n',
    );
  });

  test('never writes through a link', () => {
    const { directory, write } = tempRepository({ 'README.md': 'x\n' });
    write({ [POLICY]: recommended, [FLAG]: bad });
    const victim = join(tempDirectory(), 'victim');
    writeFileSync(victim, 'mine');
    symlinkSync(victim, join(directory, 'flags/baseline.yaml'));
    flaghoist(directory, ['check', '--write-baseline', ...NOW]);
    expect(readFileSync(victim, 'utf8')).toBe('mine');
  });
});

describe('check --now and --since', () => {
  test('a flag that expires is fine before that day, and not after', () => {
    const { directory } = tempRepository({ [POLICY]: recommended, [FLAG]: flagWith('off') });
    const on = (now: string) => flaghoist(directory, ['check', '--now', now]).stdout;
    expect(on('2027-01-29')).not.toContain('expires-passed');
    expect(on('2027-01-30')).toContain('expires-passed');
  });

  test('what is no time is an error', () => {
    const { directory } = tempRepository({ [POLICY]: recommended });
    for (const option of ['--now', '--since']) {
      const { stderr, exitCode } = flaghoist(directory, ['check', option, 'soon']);
      expect(stderr).toBe(
        `flaghoist: ${option} is a day or a moment, not soon. Write it as 2026-11-25 or 2026-11-25T12:00:00Z.\n`,
      );
      expect(exitCode).toBe(2);
    }
  });

  test('the past before `--since` is not read', () => {
    const repository = tempRepository();
    repository.write({ [POLICY]: recommended, 'flags/power-peg.yaml': flagWith('off') });
    repository.commitAt('2026-03-01T12:00:00Z', 'Add it (#1)');
    repository.remove('flags/power-peg.yaml');
    repository.commitAt('2026-04-01T12:00:00Z', 'Remove it (#2)');
    repository.write({ 'flags/power-peg.yaml': flagWith('off') });
    const { directory } = repository;
    expect(flaghoist(directory, ['check', ...NOW]).stdout).toContain('key-reused');
    expect(flaghoist(directory, ['check', ...NOW, '--since', '2026-05-01']).stdout).not.toContain(
      'key-reused',
    );
  });

  test('a shallow clone says once that rules are off, and finds nothing false', () => {
    const origin = tempRepository();
    origin.write({ [POLICY]: recommended, [FLAG]: flagWith(rollout(5)) });
    origin.commitAt('2026-11-25T11:00:00Z', 'Add it (#1)');
    origin.write({ 'README.md': 'x\n' });
    origin.commitAt('2026-11-25T11:30:00Z', 'Say what it is (#2)');
    const directory = join(tempDirectory(), 'clone');
    origin.git('clone', '--quiet', '--depth=1', `file://${origin.directory}`, directory);
    writeFileSync(join(directory, FLAG), flagWith(rollout(10)));
    const { stdout, exitCode } = flaghoist(directory, ['check', '--base', 'HEAD', ...NOW]);
    expect(stdout.match(/history-missing/g)).toHaveLength(1);
    expect(stdout).toContain('fetch-depth: 0');
    expect(stdout).not.toContain('soak-too-short');
    expect(exitCode).toBe(0);
    writeFileSync(join(origin.directory, FLAG), flagWith(rollout(10)));
    expect(flaghoist(origin.directory, ['check', '--base', 'HEAD', ...NOW]).stdout).toContain(
      'soak-too-short',
    );
  });
});
