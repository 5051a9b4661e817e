import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Package {
  readonly engines: { readonly node: string };
  readonly devDependencies: { readonly node: string };
}

const { engines, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;

it('runs the tests on the Node that npm installs, whatever the machine has', () => {
  expect(process.versions.node).toMatch(/^24\./);
  expect(process.versions.node).toBe(devDependencies.node);
});

it('runs the bundles on the oldest Node they are for, before anything is installed', () => {
  const workflow = readFileSync('.github/workflows/ci.yml', 'utf8');
  expect(engines.node).toBe('>=20');
  expect(workflow).toMatch(/^ +node-version: 20( |$)/m);
  const lines = readFileSync('.ci/run', 'utf8').split('\n');
  const install = lines.indexOf('step npm ci');
  expect(install).toBeGreaterThan(0);
  expect(lines.slice(0, install).filter((line) => line.startsWith('bundles '))).toEqual([
    'bundles node dist/cli/index.js demo',
    'bundles node dist/cli/index.js check --base HEAD',
  ]);
});
