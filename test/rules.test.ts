import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, NO_BASE } from '../src/commands/index.ts';
import { rules } from '../src/lint/index.ts';

const POLICY = `environments: [{ name: development }, { name: production, critical: true }]
context: { age: number, beta: boolean, country: string }
`;

/** The files of an example: a comment with a path starts one; without it, the text is a flag. */
function filesOf(example: string): Map<string, string> {
  const files = new Map([['flags/policy.yaml', POLICY]]);
  let path = 'flags/example.yaml';
  for (const line of example.split(/(?<=\n)/)) {
    const heading = /^# (flags\/\S+)\n$/.exec(line);
    if (heading?.[1]) path = heading[1];
    else files.set(path, (files.get(path) ?? '') + line);
  }
  return files;
}

/** The rules that find something in an example, each once. */
function rulesThatFind(example: string): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'flaghoist-rule-'));
  try {
    for (const [path, text] of filesOf(example)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    const { findings } = check({ directory, flags: 'flags', base: NO_BASE, head: null });
    return [...new Set(findings.map(({ rule }) => rule))];
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe.each(rules.filter(({ bad }) => bad !== null))('$id', ({ id, bad, good }) => {
  it('finds its bad example, and nothing else does', () => {
    expect(rulesThatFind(bad ?? '')).toEqual([id]);
  });

  it('leaves its good example alone', () => {
    expect(rulesThatFind(good ?? '')).toEqual([]);
  });
});
