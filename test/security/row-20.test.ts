import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempDirectory } from '../support/temp-repository.ts';

const bundles = ['action', 'cli'] as const;
const codeOf = (name: string): string => readFileSync(`dist/${name}/index.js`, 'utf8');

test('row 20: CI builds the bundles anew and compares their bytes, and looks for files nobody committed', () => {
  const steps = [...readFileSync('.ci/run', 'utf8').matchAll(/^ *step (.+)$/gm)].map(([, step]) => step);
  const order = ['npm ci', 'npm run build', 'npm run check:drift'].map((step) => steps.indexOf(step));
  expect(order).not.toContain(-1);
  expect(order.toSorted((a, b) => a - b)).toEqual(order);
  expect(readFileSync('scripts/check-drift.ts', 'utf8')).toContain("git('status', '--porcelain')");
});

test('row 20: whatever makes the bundles has one version', () => {
  const { devDependencies, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const version of Object.values({ ...devDependencies, ...dependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test.each(bundles)('row 20: dist/%s is one program and what it needs, all of it in there', (name) => {
  expect(readdirSync(`dist/${name}`).sort()).toEqual(['index.js', 'licenses.txt', 'package.json']);
  expect(codeOf(name)).not.toMatch(/webpackMissingModule|Cannot find module '/);
  const modules = [
    ...codeOf(name).matchAll(/(?:\bfrom |\bimport\(|\brequire\(|\(import\.meta\.url\)\()"([\w@:/.-]+)"/g),
  ].map(([, module = '']) => module.replace(/^node:/, ''));
  expect(modules).toContain('fs');
  expect(modules.filter((module) => !builtinModules.includes(module))).toEqual([]);
});

test.each([
  ['cli', ['--version'], 0],
  ['action', [], 2],
] as const)('row 20: dist/%s starts with no node_modules anywhere', (name, args, exitCode) => {
  const directory = tempDirectory();
  cpSync(`dist/${name}`, join(directory, 'dist'), { recursive: true });
  const env = { PATH: process.env.PATH ?? '', GITHUB_EVENT_NAME: 'issues', GITHUB_WORKSPACE: directory };
  const options = { cwd: directory, encoding: 'utf8', env } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/index.js', ...args], options);
  expect([status, stderr]).toEqual([exitCode, '']);
  expect(stdout).not.toMatch(/internal error|Cannot find/);
});
