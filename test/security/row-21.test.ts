import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VERSION } from '../../src/cli/generated/version.ts';
import { workflows } from '../support/workflow.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

test('row 21: one version everywhere', () => {
  const lock = JSON.parse(read('package-lock.json'));
  const shown = workflows().flatMap(({ text }) =>
    [...text.matchAll(/uses: flaghoist\/flaghoist@\S+ # v(\S+)/g)].map(([, version]) => version),
  );
  expect(shown.length).toBeGreaterThan(0);
  const versions = [
    JSON.parse(read('package.json')).version,
    lock.version,
    lock.packages[''].version,
    ...shown,
  ];
  expect([...new Set([VERSION, ...versions])]).toEqual([VERSION]);
});

test('row 21: the changelog names what is released, the newest first and not above this version', () => {
  const headings = [...read('CHANGELOG.md').matchAll(/^## \[(.+?)\]/gm)].map(([, heading]) => heading);
  expect(headings[0]).toBe('Unreleased');
  expect([undefined, VERSION]).toContain(headings[1]);
});
