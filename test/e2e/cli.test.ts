import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { flaghoist } from '../support/cli.ts';
import { policy, rollout, shop } from '../support/shop.ts';
import { tempDirectory, tempRepository, writeFiles } from '../support/temp-repository.ts';

const flag = 'flags/checkout-redesign.yaml';
const oneLine = /^flaghoist: [^\n]+\n$/;

describe('check', () => {
  test('nothing changed and no problems: one short line, exit code 0', () => {
    const { directory } = tempRepository(shop);
    const { stdout, stderr, exitCode } = flaghoist(directory, ['check']);
    expect({ stdout, stderr, exitCode }).toEqual({
      stdout: expect.stringMatching(
        /^no problems in 1 flag; no flag changes \([0-9a-f]{7} → working tree\)\n$/,
      ),
      stderr: '',
      exitCode: 0,
    });
  });

  test('an edited rollout is shown before it is committed', () => {
    const { directory, write } = tempRepository(shop);
    write({ [flag]: rollout(10) });
    const { stdout, exitCode } = flaghoist(directory, ['check']);
    expect(stdout).toContain(
      'checkout-redesign\n  production  everyone: on 5 % → 10 %; 5 % gain on, nobody loses it\n',
    );
    expect(stdout).toContain('; 1 flag changes (');
    expect(exitCode).toBe(0);
  });

  test('between two commits, whatever is on disk', () => {
    const { directory, write, commit } = tempRepository(shop);
    write({ [flag]: rollout(10) });
    const base = commit();
    write({ [flag]: rollout(50) });
    const head = commit();
    write({ [flag]: 'broken: [' });
    const { stdout, exitCode } = flaghoist(directory, ['check', '--base', base, '--head', head]);
    expect(stdout).toContain('everyone: on 10 % → 50 %; 40 % gain on');
    expect(exitCode).toBe(0);
  });

  test('a finding has its place, its rule and a remedy, and the exit code is 1', () => {
    const { directory, write } = tempRepository(shop);
    write({ [flag]: rollout(10).replace('2027-03-31', '2027-02-30') });
    const { stdout, exitCode } = flaghoist(directory, ['check']);
    expect(stdout).toMatch(
      /^flags\/checkout-redesign\.yaml\n {2}5:10 {2}error {4}.+ {2}expires-invalid\n {10,}\S.+\n/,
    );
    expect(stdout).toContain('\n1 error in 1 flag');
    expect(exitCode).toBe(1);
  });

  test('every finding of every file in one run', () => {
    const { directory, write } = tempRepository(shop);
    write({ 'flags/a-flag.yaml': 'type: release\ndefault: maybe\n', 'flags/b-flag.yaml': 'owner: @acme\n' });
    const { stdout } = flaghoist(directory, ['check']);
    expect([...stdout.matchAll(/^flags\/\S+/gm)].flat()).toEqual(['flags/a-flag.yaml', 'flags/b-flag.yaml']);
    expect(stdout).toContain('expires-or-permanent');
    expect(stdout).toContain('variant-unknown');
    expect(stdout).toContain('yaml-trap');
  });

  test("a mistake in a flag that the change does not touch is nobody's blame", () => {
    const broken = rollout(5).replace('2027-03-31', '2027-02-30');
    const { directory, write } = tempRepository({ ...shop, 'flags/old-flag.yaml': broken });
    write({ [flag]: rollout(10) });
    const { stdout, exitCode } = flaghoist(directory, ['check']);
    expect(stdout).toMatch(/notice .*expires-invalid/);
    expect(exitCode).toBe(0);
  });

  test('a directory without flags is never silently fine', () => {
    const { directory } = tempRepository(shop);
    const { stderr, exitCode } = flaghoist(directory, ['check', '--flags', 'no-such-directory']);
    expect(stderr).toMatch(/^flaghoist: there is no directory no-such-directory here\. .+\n$/);
    expect(exitCode).toBe(2);
  });

  test('a policy that is broken on the default branch already is not silently fine either', () => {
    const { directory, write } = tempRepository({ ...shop, 'flags/policy.yaml': 'environments: []\n' });
    write({ [flag]: rollout(100) });
    expect(flaghoist(directory, ['check']).exitCode).toBe(1);
  });

  test('--fail-on never', () => {
    const { directory, write } = tempRepository(shop);
    write({ [flag]: 'owner: @acme\n' });
    expect(flaghoist(directory, ['check', '--fail-on', 'never']).exitCode).toBe(0);
  });

  test('outside git there is nothing to compare with, and everything is checked', () => {
    const directory = tempDirectory();
    writeFiles(directory, shop);
    expect(flaghoist(directory, ['check'])).toEqual({
      stdout: 'no problems in 1 flag (working tree, compared with nothing)\n',
      stderr: '',
      exitCode: 0,
    });
  });

  test('a repository that is not this one does not show through the environment', () => {
    const { directory } = tempRepository(shop);
    const ended = flaghoist(directory, ['check'], { GIT_DIR: '/nonexistent', GIT_WORK_TREE: '/nonexistent' });
    expect(ended).toEqual(flaghoist(directory, ['check']));
  });

  test('--format json is valid against the schema of the report', () => {
    const { directory, write } = tempRepository(shop);
    write({ [flag]: rollout(10), 'flags/a-flag.yaml': 'type: release\ndefault: maybe\n' });
    const { stdout, exitCode } = flaghoist(directory, ['check', '--format', 'json']);
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    const report = JSON.parse(stdout);
    expect(validate(report) ? [] : validate.errors).toEqual([]);
    expect(report.summary).toMatchObject({ flags: 2, changedFlags: 1 });
    expect(exitCode).toBe(1);
  });

  test('--format markdown and github', () => {
    const { directory, write } = tempRepository(shop);
    write({ [flag]: rollout(10).replace('2027-03-31', '2027-02-30') });
    expect(flaghoist(directory, ['check', '--format', 'markdown']).stdout).toMatch(
      /^### 🛑 1 problem blocks/,
    );
    expect(flaghoist(directory, ['check', '--format', 'github']).stdout).toMatch(
      /^::error file=flags\/checkout-redesign\.yaml,line=5,endLine=5,col=10,endColumn=20,title=expires-invalid::/m,
    );
  });

  test('colours are for terminals only: none in a pipe', () => {
    const { directory, write } = tempRepository(shop);
    write({ [flag]: rollout(10) });
    const piped = flaghoist(directory, ['check']).stdout;
    expect(piped).not.toContain('\x1b');
    expect(flaghoist(directory, ['check'], { NO_COLOR: '1', FORCE_COLOR: '1' }).stdout).toBe(piped);
    expect(flaghoist(directory, ['check'], { FORCE_COLOR: '1' }).stdout).toContain(
      '\x1b[1mcheckout-redesign\x1b[22m',
    );
  });
});

describe('wrong usage and configuration: one line that says what to do, exit code 2', () => {
  test.each([
    [['chek'], /no command chek\. Did you mean check\?/],
    [['check', '--fail-on', 'eror'], /Did you mean error\?/],
    [['check', '--base', 'no-such-revision'], /no-such-revision/],
    [['check', '--base', '--upload-pack=x'], /--base needs a value/],
    [['check', '--base=--upload-pack=x'], /./],
    [['check', '--flags', '../elsewhere'], /./],
    [['compile', '--environment', 'prodction'], /production/],
    [['evaluate', 'checkout-redesing', '--environment', 'production'], /checkout-redesign/],
    [['evaluate', 'checkout-redesign', '--environment', 'prodction'], /production/],
    [['diff', 'main', 'no-such-revision'], /no-such-revision/],
    [['explain', 'expires-invald'], /Did you mean `expires-invalid`\?/],
    [['compile', '--environment', 'production', '--out', 'no/such/directory/x.json'], /cannot be written/],
  ])('%j', (args, message) => {
    const { directory } = tempRepository(shop);
    const { stdout, stderr, exitCode } = flaghoist(directory, args);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr).toMatch(oneLine);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('internal error');
  });
});

describe('diff', () => {
  test('two revisions', () => {
    const { directory, write, commit, git } = tempRepository(shop);
    git('tag', 'v1');
    write({ [flag]: rollout(50) });
    commit();
    const { stdout, exitCode } = flaghoist(directory, ['diff', 'v1', 'main']);
    expect(stdout).toContain('everyone: on 5 % → 50 %');
    expect(exitCode).toBe(0);
  });

  test('two directories, without git', () => {
    const directory = tempDirectory();
    const [a, b] = [tempRepository(shop), tempRepository({ ...shop, [flag]: rollout(10) })];
    const { stdout, exitCode } = flaghoist(directory, [
      'diff',
      join(a.directory, 'flags'),
      join(b.directory, 'flags'),
    ]);
    expect(stdout).toContain('everyone: on 5 % → 10 %');
    expect(exitCode).toBe(0);
  });

  test('a change of formatting is no change', () => {
    const { directory, write, commit } = tempRepository(shop);
    write({ [flag]: `# a comment\n${rollout(5)}` });
    commit();
    expect(flaghoist(directory, ['diff', 'HEAD~1', 'HEAD']).stdout).toContain('no flag changes');
  });
});

describe('compile', () => {
  test('prints flagd JSON, the same bytes every time', () => {
    const { directory } = tempRepository(shop);
    const { stdout, exitCode } = flaghoist(directory, ['compile', '--environment', 'production']);
    expect(Object.keys(JSON.parse(stdout).flags)).toEqual(['checkout-redesign']);
    expect(exitCode).toBe(0);
    expect(flaghoist(directory, ['compile', '--environment', 'production']).stdout).toBe(stdout);
  });

  test('--out writes a file and prints nothing', () => {
    const { directory } = tempRepository(shop);
    const printed = flaghoist(directory, ['compile', '--environment', 'staging']).stdout;
    const ended = flaghoist(directory, ['compile', '--environment', 'staging', '--out', 'staging.json']);
    expect(ended).toEqual({ stdout: '', stderr: '', exitCode: 0 });
    expect(readFileSync(join(directory, 'staging.json'), 'utf8')).toBe(printed);
  });
});

describe('evaluate', () => {
  test('the answer and the path to it', () => {
    const { directory } = tempRepository(shop);
    const args = [
      'evaluate',
      'checkout-redesign',
      '--environment',
      'production',
      '--targeting-key',
      'user-20',
    ];
    const { stdout, exitCode } = flaghoist(directory, args);
    expect(stdout).toBe(`checkout-redesign in production: off = false (DEFAULT)
  everyone else
  enrolment: bucket 9.338 % of checkout-redesign for targetingKey "user-20", outside 0–5 %: not enrolled
  the default is served: the rollout leaves this one over
`);
    expect(exitCode).toBe(0);
  });

  test('--format json', () => {
    const { directory } = tempRepository(shop);
    const args = ['evaluate', 'checkout-redesign', '--environment', 'staging', '--format', 'json'];
    expect(JSON.parse(flaghoist(directory, args).stdout)).toMatchObject({
      variant: 'on',
      value: true,
      reason: 'STATIC',
    });
  });

  test('--context feeds the rules', () => {
    const rules = `    rules:\n      - { name: Adults, if: { age: { greaterOrEqual: 18 } }, serve: on }\n`;
    const text = rollout(5).replace('  production:\n', `  production:\n${rules}`);
    const { directory } = tempRepository({ ...shop, [flag]: text });
    const args = ['evaluate', 'checkout-redesign', '--environment', 'production', '--context', 'age=42'];
    expect(flaghoist(directory, args).stdout).toContain('rule 1 "Adults" holds: age 42 is at least 18\n');
  });
});

describe('explain', () => {
  test('lists the rules, and shows one with its example', () => {
    const directory = tempDirectory();
    const list = flaghoist(directory, ['explain']).stdout;
    expect(list.split('\n')).toContainEqual(expect.stringMatching(/^expires-invalid +error +\S/));
    const { stdout, exitCode } = flaghoist(directory, ['explain', 'expires-invalid']);
    expect(stdout).toMatch(/^expires-invalid \(error\)\n/);
    expect(stdout).toContain('Instead of\n  type: release\n  expires: 2026-02-30');
    expect(exitCode).toBe(0);
  });
});

describe('init', () => {
  const args = (solo: boolean): string[] => (solo ? ['init', '--solo'] : ['init']);

  test.each([false, true])(
    'in an existing repository (solo: %s), what it writes passes the check',
    (solo) => {
      const { directory, git, commit } = tempRepository({ 'README.md': '# Shop\n' });
      git('remote', 'add', 'origin', 'git@github.com:acme/shop.git');
      const { stdout, stderr, exitCode } = flaghoist(directory, args(solo));
      expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
      const written = [...stdout.matchAll(/^wrote (.+)$/gm)].map(([, path = '']) => path);
      expect(written).toEqual([
        'flags/policy.yaml',
        'flags/welcome-banner.yaml',
        '.github/workflows/flaghoist.yml',
      ]);
      for (const path of written) expect(statSync(join(directory, path)).isFile()).toBe(true);
      commit();
      const checked = flaghoist(directory, ['check', '--format', 'json']);
      expect(JSON.parse(checked.stdout).findings).toEqual([]);
      expect(checked.exitCode).toBe(0);
      const evaluated = ['evaluate', 'welcome-banner', '--environment', 'development'];
      expect(flaghoist(directory, evaluated).stdout).toContain('welcome-banner in development: on = true');
    },
  );

  test.each(['flags/policy.yaml', 'flags/welcome-banner.yaml', '.github/workflows/flaghoist.yml'])(
    'never overwrites %s, and then writes nothing at all',
    (path) => {
      const { directory } = tempRepository({ [path]: 'mine\n' });
      const { stdout, stderr, exitCode } = flaghoist(directory, ['init']);
      expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
      expect(stderr).toBe(
        `flaghoist: ${path} already exists. Nothing was written; move it away to start afresh.\n`,
      );
      expect(readFileSync(join(directory, path), 'utf8')).toBe('mine\n');
      const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(
        (each) => !each.startsWith('.git/') && statSync(join(directory, each)).isFile(),
      );
      expect(files).toEqual([path]);
    },
  );

  test('outside a repository, and below its root', () => {
    expect(flaghoist(tempDirectory(), ['init']).stderr).toContain('not a git repository');
    const { directory } = tempRepository({ 'src/index.js': '' });
    const ended = flaghoist(join(directory, 'src'), ['init']);
    expect(ended.stderr).toContain('not the root');
    expect(ended.exitCode).toBe(2);
  });
});

test('the policy in the work tree is not needed to compare two commits', () => {
  const { directory, write, commit } = tempRepository(shop);
  write({ [flag]: rollout(10) });
  commit();
  writeFileSync(join(directory, 'flags/policy.yaml'), policy.replace('production', 'live'));
  expect(flaghoist(directory, ['check', '--base', 'HEAD~1', '--head', 'HEAD']).stdout).toContain(
    'on 5 % → 10 %',
  );
});
