import { describe, expect, it } from 'vitest';
import { MAX_PROBLEMS, MAX_PROBLEMS_PER_FILE } from './limits.ts';
import { flagLoader, type LoadedFlags } from './load.ts';
import type { SourceRole } from './tree/tree.ts';

const POLICY = 'environments: [{ name: production }]\n';

/** A flag whose rules name segments that do not exist. */
function flagOf(rules: number): string {
  const lines = Array.from({ length: rules }, () => '      - { if: { segment: nobody }, serve: on }\n');
  return `type: release\ndefault: off\nexpires: 2027-03-31\nenvironments:\n  production:\n    rules:\n${lines.join('')}`;
}

/** Loads files of given texts; the keys are names of flags, but for the policy. */
function load(flags: Readonly<Record<string, string>>): LoadedFlags {
  const texts = new Map(
    Object.entries({ policy: POLICY, ...flags }).map(([name, text]) => [`flags/${name}.yaml`, text]),
  );
  const files = [...texts.keys()].sort().map((path) => {
    const name = path.slice('flags/'.length, -'.yaml'.length);
    const role: SourceRole = name === 'policy' ? 'policy' : 'flag';
    return { path, role, name, id: path };
  });
  return flagLoader('flags')({
    name: 'head',
    commit: null,
    files,
    problems: [],
    readAll: (wanted) => wanted.map(({ path }) => Buffer.from(texts.get(path) ?? '')),
  });
}

describe('problems', () => {
  it('of what a flag refers to stop after as many as those of its text, in the order of their lines', () => {
    const problems = load({ 'flag-a': flagOf(300) }).problemsIn('flags/flag-a.yaml');
    expect(problems).toHaveLength(MAX_PROBLEMS_PER_FILE + 1);
    expect(problems.map(({ line }) => line)).toEqual(problems.map((_, index) => index + 7));
    expect(new Set(problems.slice(0, -1).map(({ rule }) => rule))).toEqual(new Set(['segment-unknown']));
    expect(problems.at(-1)?.rule).toBe('too-many-problems');
  });

  it('of one file are found once', () => {
    const { problemsIn } = load({ 'flag-a': flagOf(3) });
    expect(problemsIn('flags/flag-a.yaml')).toBe(problemsIn('flags/flag-a.yaml'));
  });

  it('of all files stop after a number, and say what is left', () => {
    const keys = Array.from({ length: 30 }, (_, index) => `flag-${String(index).padStart(2, '0')}`);
    const problems = load(Object.fromEntries(keys.map((key) => [key, flagOf(90)]))).problems();
    expect(problems).toHaveLength(MAX_PROBLEMS + 1);
    expect(problems.at(-1)).toMatchObject({
      rule: 'too-many-problems',
      file: 'flags/flag-22.yaml',
      message: 'More than 2000 problems; 70 more in this file, and 8 files after it are not looked at.',
    });
  });

  it('of a few files are all there', () => {
    const problems = load({ 'flag-a': flagOf(3), 'flag-b': flagOf(2) }).problems();
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'flags/flag-a.yaml:7',
      'flags/flag-a.yaml:8',
      'flags/flag-a.yaml:9',
      'flags/flag-b.yaml:7',
      'flags/flag-b.yaml:8',
    ]);
  });
});
