import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../src/commands/index.ts';
import type { Report } from '../src/model/index.ts';
import { policy, rollout, shop } from './support/shop.ts';
import { tempRepository } from './support/temp-repository.ts';

const BROKEN = rollout(5).replace('default: off', 'default: of');
const FLAG = 'flags/checkout-redesign.yaml';
const OTHER = 'flags/other.yaml';

type Files = Readonly<Record<string, string | null>>;

/** Checks what a work tree changes from its last commit; null deletes a file. */
function checkChange(before: Readonly<Record<string, string>>, change: Files): Report {
  const repository = tempRepository(before);
  for (const [path, text] of Object.entries(change)) {
    if (text === null) rmSync(join(repository.directory, path));
    else repository.write({ [path]: text });
  }
  return check({
    directory: repository.directory,
    flags: 'flags',
    base: 'main',
    head: null,
    now: new Date('2026-11-25T12:00:00Z'),
  });
}

function findings(report: Report): string[] {
  return report.findings.map(({ severity, rule, file }) => `${severity} ${rule} ${file}`);
}

describe('a problem blocks', () => {
  it('in a file that changes', () => {
    expect(findings(checkChange(shop, { [FLAG]: BROKEN }))).toEqual([`error variant-unknown ${FLAG}`]);
  });

  it('in a file that changes, also when the base had it', () => {
    const change = { [FLAG]: BROKEN.replace('One-page', 'Single-page') };
    expect(findings(checkChange({ ...shop, [FLAG]: BROKEN }, change))).toEqual([
      `error variant-unknown ${FLAG}`,
    ]);
  });

  it('in an untouched file when another file causes it', () => {
    const needy = `${rollout(5)}requires: { other: on }\n`;
    const before = { ...shop, [FLAG]: needy, [OTHER]: rollout(5) };
    expect(findings(checkChange(before, { [OTHER]: null }))).toEqual([`error requires-unknown ${FLAG}`]);
    expect(findings(checkChange(before, { [OTHER]: BROKEN }))).toEqual([
      `error requires-unknown ${FLAG}`,
      `error variant-unknown ${OTHER}`,
    ]);
    expect(
      findings(checkChange(before, { 'flags/policy.yaml': policy.replace('staging', 'testing') })),
    ).toEqual([
      `error environment-unknown ${FLAG}`,
      `error environment-unknown ${OTHER}`,
      'notice policy-changed flags/policy.yaml',
    ]);
  });

  it('everywhere when nothing is known without it', () => {
    expect(findings(checkChange(shop, { 'flags/policy.yaml': null }))).toEqual([
      'error policy-missing flags/policy.yaml',
    ]);
  });

  it('when a flag would compile to too much', () => {
    const texts = Array.from({ length: 1500 }, (_, index) => `customer-number-${index}-of-many`);
    const big = rollout(5).replace(
      '    rollout',
      `    rules: [{ if: { targetingKey: [${texts}] }, serve: on }]\n    rollout`,
    );
    const needy = `${rollout(5)}requires: { other: on, another: on }\n`;
    const report = checkChange({ ...shop, [OTHER]: big, 'flags/another.yaml': big }, { [FLAG]: needy });
    expect(findings(report)).toEqual([`error flag-too-large ${FLAG}`]);
  });
});

describe('a flag that would compile to too much blocks', () => {
  const list = Array.from({ length: 1200 }, (_, index) => `customer-number-${index}-of-very-many-customers`);
  const segments = { 'flags/segments/many.yaml': `if: { targetingKey: [${list}] }\n` };
  const listed = rollout(5).replace(
    '    rollout',
    '    rules: [{ if: { segment: many }, serve: on }]\n    rollout',
  );

  it('when only its metadata grows', () => {
    const owners = Array.from({ length: 400 }, (_, index) => `acme/team-with-a-long-name-${index}`);
    const report = checkChange(
      { ...shop, ...segments, [FLAG]: listed },
      { [FLAG]: listed.replace('owner: acme/checkout', `owner: [${owners}]`) },
    );
    expect(report.changes).toEqual([]);
    expect(findings(report)).toEqual([`error flag-too-large ${FLAG}`]);
  });

  it('when the base could not read it', () => {
    const twice = listed.replace('rules: [{', 'rules: [{ if: { segment: many, country: DE }, serve: on }, {');
    const report = checkChange({ ...shop, ...segments, [FLAG]: `${twice}ownr: x\n` }, { [FLAG]: twice });
    expect(findings(report)).toContain(`error flag-too-large ${FLAG}`);
  });
});

describe('row 11: a change of the policy', () => {
  it('is told even where no flag changes', () => {
    const report = checkChange(shop, { 'flags/policy.yaml': policy.replace('    critical: true\n', '') });
    expect(report.findings).toMatchObject([
      { rule: 'policy-changed', severity: 'notice', message: 'The policy changes: `environments`.' },
    ]);
  });

  it('says which environment is no longer critical', () => {
    const report = checkChange(shop, {
      'flags/policy.yaml': policy
        .replace('  - name: staging\n', '  - name: staging\n    critical: true\n')
        .replace('  - name: production\n    critical: true\n', '  - name: production\n'),
    });
    expect(report.policy?.details).toEqual([
      'production is no longer critical: later changes there count as low risk.',
      'staging is critical from now on.',
    ]);
    expect(report.summary).toMatchObject({ risk: 'high', onlyLowers: false });
  });

  it('is none when only comments and the order of maps change', () => {
    const turned = `# Ours\n${policy.replace('{ country: string, age: number }', '{ age: number, country: string }')}`;
    expect(findings(checkChange(shop, { 'flags/policy.yaml': turned }))).toEqual([]);
  });
});

describe('where the base cannot be read', () => {
  const { 'flags/policy.yaml': _, ...withoutPolicy } = shop;

  it('for want of a policy, nothing is said to be harmless', () => {
    const report = checkChange(withoutPolicy, { 'flags/policy.yaml': policy, [OTHER]: rollout(100) });
    expect(report.summary).toMatchObject({ risk: 'high', onlyLowers: false, incomparableFlags: 2 });
    expect(report.policy?.details).toEqual([
      'The base has no policy that can be read, so nothing was compared with it, and this one judges itself.',
    ]);
  });

  it('for want of one flag, not either, even if the flag is removed', () => {
    const repository = tempRepository({ ...shop, [OTHER]: BROKEN });
    repository.git('rm', '--quiet', OTHER);
    const report = check({
      directory: repository.directory,
      flags: 'flags',
      base: 'main',
      head: null,
      now: new Date('2026-11-25T12:00:00Z'),
    });
    expect(findings(report)).toEqual([`notice base-unreadable ${OTHER}`]);
    expect(report.summary).toMatchObject({ risk: 'high', onlyLowers: false });
  });
});

describe('a flag that this change breaks', () => {
  it('is not removed; what changes for it is not known', () => {
    const report = checkChange(shop, { [FLAG]: `${rollout(10)}ownr: acme/web\n` });
    expect(report.changes).toEqual([]);
    expect(report.summary).toMatchObject({ errors: 1, changedFlags: 0, incomparableFlags: 1 });
  });
});

describe('a problem is only told', () => {
  it('in a file that the change leaves alone', () => {
    const report = checkChange({ ...shop, [OTHER]: BROKEN }, { [FLAG]: rollout(10) });
    expect(findings(report)).toEqual([`notice variant-unknown ${OTHER}`]);
    expect(report.summary).toMatchObject({ errors: 0, notices: 1, changedFlags: 1, incomparableFlags: 0 });
  });

  it('about requirements that ran in a circle before', () => {
    const hen = `${rollout(5)}requires: { egg: on }\n`;
    const egg = `${rollout(5)}requires: { hen: on }\n`;
    const report = checkChange(
      { ...shop, 'flags/hen.yaml': hen, 'flags/egg.yaml': egg },
      { [FLAG]: rollout(10) },
    );
    expect(findings(report)).toEqual([
      'notice requires-cycle flags/egg.yaml',
      'notice requires-cycle flags/hen.yaml',
    ]);
  });

  it('about a flag that the base could not read, because nobody knows what changes', () => {
    const report = checkChange({ ...shop, [FLAG]: BROKEN }, { [FLAG]: rollout(10) });
    expect(findings(report)).toEqual([`notice base-unreadable ${FLAG}`]);
    expect(report.changes).toEqual([]);
  });
});

describe('a change', () => {
  it('of a segment, a policy or a required flag is a change of the flags that use it', () => {
    const staffed = rollout(5).replace(
      '    rollout',
      '    rules: [{ name: Staff, if: { segment: staff }, serve: on }]\n    rollout',
    );
    const report = checkChange(
      { ...shop, [FLAG]: staffed },
      { 'flags/segments/staff.yaml': 'if: { country: AT }\n' },
    );
    expect(report.changes.map(({ flag, environment }) => [flag, environment])).toEqual([
      ['checkout-redesign', 'production'],
    ]);
    expect(findings(report)).toEqual([]);
  });

  it('of an environment is a change of every flag', () => {
    const { changes } = checkChange(shop, {
      'flags/policy.yaml': policy.replace('  - name: staging\n', '  - name: staging\n  - name: canary\n'),
    });
    expect(changes).toMatchObject([
      {
        flag: 'checkout-redesign',
        environment: 'canary',
        kind: 'changed',
        details: ['The environment is new.'],
      },
    ]);
  });

  it('is none when a flag moves to another folder', () => {
    const report = checkChange(shop, { [FLAG]: null, 'flags/web/checkout-redesign.yaml': rollout(5) });
    expect([report.changes, findings(report)]).toEqual([[], []]);
  });

  it('is none when only words, comments and order change', () => {
    const [type = '', ...rest] = rollout(5).split(/^(?=\w)/m);
    const turned = `# moved\n${rest.join('').replace('One-page', 'Single-page').trimEnd()}\n\n${type}`;
    const report = checkChange(shop, { [FLAG]: turned });
    expect([report.changes, findings(report)]).toEqual([[], []]);
  });

  it('counts every flag as new where there were none', () => {
    const report = checkChange({ 'README.md': 'Nothing yet\n' }, shop);
    expect(report.changes.map(({ kind, environment }) => [kind, environment])).toEqual([
      ['added', 'staging'],
      ['added', 'production'],
    ]);
  });
});
