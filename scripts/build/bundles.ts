import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the bundles from `src/`: the compiler first, because the bundler cannot read TypeScript 7, then one file
 * per bundle. The same sources give the same bytes. Both directories are emptied first; nothing else is written.
 *
 * @param compiled where the compiler writes, relative to the repository
 * @param bundles where the bundles go
 */
export function buildBundles(compiled: string, bundles: string): void {
  for (const directory of [compiled, bundles])
    rmSync(`${root}/${directory}`, { recursive: true, force: true });
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', compiled);
  for (const name of ['cli', 'action']) {
    run(
      'node_modules/@vercel/ncc/dist/ncc/cli.js',
      ...['build', `${compiled}/${name}/index.js`, '--out', `${bundles}/${name}`],
      ...['--license', 'licenses.txt', '--no-cache', '--quiet'],
    );
  }
}

/** Runs a tool of `node_modules` with this Node, from the root of the repository. */
function run(script: string, ...args: string[]): void {
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}
