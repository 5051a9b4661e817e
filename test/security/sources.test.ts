import { expect, test } from 'vitest';
import { sources } from '../support/regular-expressions.ts';

/** The files of the product that a pattern is found in, comments apart. */
function filesWith(pattern: RegExp, below = 'src/'): string[] {
  return sources()
    .filter(({ path }) => path.startsWith(below))
    .filter(({ text }) => pattern.test(text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')))
    .map(({ path }) => path);
}

test('the patterns of these tests find what they look for', () => {
  expect(filesWith(/\bsetOutput\(/)).toEqual(['src/action/outputs.ts']);
});

test('row 1: one file of the action writes to its log', () => {
  expect(filesWith(/\bstd(out|err)\b|\bconsole\b/, 'src/action/')).toEqual(['src/action/log.ts']);
  expect(filesWith(/\bconsole\s*[.[]/)).toEqual([]);
  expect(filesWith(/@actions\/core'/).filter((path) => !path.startsWith('src/action/'))).toEqual([]);
  expect(filesWith(/\b(?:info|warning|notice|debug|setFailed|setSecret)\b.*'@actions\/core'/)).toEqual([]);
  expect(filesWith(/\* as \w+ from '@actions\/core'/)).toEqual([]);
});

test('row 2: neither a variable nor a path of later steps is set', () => {
  expect(filesWith(/exportVariable|addPath|saveState|GITHUB_(?:ENV|PATH|STATE|OUTPUT)\b/)).toEqual([]);
});

test('row 6: one file starts other programs, and only git', () => {
  expect(filesWith(/child_process/)).toEqual(['src/load/git/run.ts']);
  const run = sources().find(({ path }) => path === 'src/load/git/run.ts')?.text ?? '';
  expect(run.match(/\bspawn\w*\('[^']*'/g)).toEqual(["spawnSync('git'"]);
});

test('row 18: who somebody says they are decides nothing', () => {
  expect(filesWith(/\bactor\b|\bsender\b|GITHUB_ACTOR|triggering_actor|\[bot\]'\)/)).toEqual([]);
});

test('row 22: one room speaks to the network', () => {
  const network = /\bfetch\(|['"]node:(?:https?|http2|net|tls|dgram|dns)['"]|@octokit\/|\bWebSocket\b/;
  expect(filesWith(network).filter((path) => !path.startsWith('src/github/'))).toEqual([]);
});
