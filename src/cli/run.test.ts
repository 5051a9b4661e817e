import { describe, expect, test } from 'vitest';
import { commands } from './commands/index.ts';
import { VERSION } from './generated/version.ts';
import { parse } from './parse.ts';
import { run } from './run.ts';

const terminal = { directory: '.', colours: false, now: new Date('2026-11-21') };

describe('the command line', () => {
  test('--version and --help', () => {
    expect(run(['--version'], terminal)).toEqual({ stdout: `${VERSION}\n`, stderr: '', exitCode: 0 });
    for (const args of [['--help'], ['-h'], ['help']]) {
      expect(run(args, terminal)).toMatchObject({
        stdout: expect.stringContaining('Commands:'),
        exitCode: 0,
      });
    }
  });

  test('no command is wrong usage that shows the help', () => {
    expect(run([], terminal)).toMatchObject({
      stdout: '',
      stderr: expect.stringContaining('Commands:'),
      exitCode: 2,
    });
  });

  test.each(commands.map((command) => [command.name, command] as const))('help %s', (name, command) => {
    const { stdout, exitCode } = run(['help', name], terminal);
    expect(exitCode).toBe(0);
    expect(run([name, '--help'], terminal).stdout).toBe(stdout);
    for (const option of command.options) expect(stdout).toContain(`--${option.name}`);
    expect(command.examples.length).toBeGreaterThan(0);
  });

  test.each(
    commands.flatMap((command) => command.examples.map((example) => [example.command, command] as const)),
  )('the example `flaghoist %s` is valid usage', (example, command) => {
    const [name, ...args] = (example.split(' > ')[0] ?? '').split(' ');
    expect(name).toBe(command.name);
    expect(() => parse(command, args)).not.toThrow();
  });

  test.each([
    [['chek'], 'there is no command chek. Did you mean check?'],
    [['help', 'zzz'], 'there is no command zzz. See `flaghoist --help`.'],
    [['check', '--bse', 'main'], 'check has no option --bse. Did you mean --base?'],
    [['check', '--xyzzy'], 'check has no option --xyzzy. See `flaghoist help check`.'],
    [['check', '-b'], 'check has no option -b. See `flaghoist help check`.'],
    [['check', '--base'], '--base needs a value: --base <revision>. See `flaghoist help check`.'],
    [
      ['check', '--base', '--head', 'x'],
      '--base needs a value: --base <revision>. See `flaghoist help check`.',
    ],
    [['check', '--base='], '--base needs a value: --base <revision>. See `flaghoist help check`.'],
    [['check', '--base', 'a', '--base', 'b'], '--base is given twice. Give it once.'],
    [
      ['check', '--format', 'jsn'],
      '--format is text, markdown, json, github, sarif, not jsn. Did you mean json?',
    ],
    [['check', '--fail-on', 'notice'], '--fail-on is error, warning, never, not notice. Write one of them.'],
    [['check', 'flags'], 'check does not know what to do with flags. See `flaghoist help check`.'],
    [['diff', 'a'], 'diff needs <b>. See `flaghoist help diff`.'],
    [['compile'], 'compile needs --environment <name>. See `flaghoist help compile`.'],
    [['init', '--solo=yes'], '--solo takes no value. See `flaghoist help init`.'],
    [['check\n::error::x'], 'there is no command check\\n::error::x. See `flaghoist --help`.'],
  ])('%j is wrong usage, in one line', (args, line) => {
    expect(run(args, terminal)).toEqual({ stdout: '', stderr: `flaghoist: ${line}\n`, exitCode: 2 });
  });
});
