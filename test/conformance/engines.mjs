import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, succeeds } from './lib/process.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Git-ignored: nothing that is built may show up in the source tree. */
const built = fileURLToPath(new URL('../../node_modules/.cache/flaghoist-conformance/', import.meta.url));

/**
 * A real engine. `unavailable` says why it cannot be built here, if so; `build` makes it ready;
 * `command` is what runs every case of a directory.
 * @typedef {{ name: string, unavailable: () => string | undefined, build: () => void,
 *   command: (directory: string) => [string, ...string[]] }} Engine
 */

/** @param {string[]} tools */
function missingTool(...tools) {
  const missing = tools.find((tool) => spawnSync(tool, ['--help'], { stdio: 'ignore' }).error);
  return missing && `${missing} is not installed`;
}

/** @type {Engine} */
const goCore = {
  name: 'go-core',
  unavailable: () => missingTool('go'),
  build: () => run('go', ['build', '-o', join(built, 'go-core'), '.'], { cwd: join(here, 'go') }),
  command: (directory) => [join(built, 'go-core'), directory],
};

const daemonModule = join(built, 'daemon');

/** @type {Engine} */
const daemon = {
  name: 'daemon',
  unavailable: () => missingTool('go') ?? unverifiableDaemon(),
  build: () =>
    run('go', ['build', '-mod=mod', '-o', join(built, 'flagd'), 'github.com/open-feature/flagd/flagd'], {
      cwd: daemonModule,
    }),
  command: (directory) => [
    process.execPath,
    join(here, 'daemon/runner.mjs'),
    join(built, 'flagd'),
    directory,
  ],
};

/** Go refuses a module that the checksum database does not vouch for; that check stays on. */
function unverifiableDaemon() {
  // Built from a copy: Go writes go.sum beside go.mod.
  mkdirSync(daemonModule, { recursive: true });
  cpSync(join(here, 'daemon/go.mod'), join(daemonModule, 'go.mod'));
  const download = ['mod', 'download', 'github.com/open-feature/flagd/flagd'];
  return succeeds('go', download, { cwd: daemonModule })
    ? undefined
    : 'its pinned version cannot be downloaded and verified here (go mod download)';
}

const venv = join(built, 'python');
const python = join(venv, 'bin/python');

/** @type {Engine} */
const pythonProvider = {
  name: 'python',
  unavailable: () => missingTool('python3'),
  build: () => {
    run('python3', ['-m', 'venv', venv]);
    const pip = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--disable-pip-version-check'];
    run(python, [...pip, '--requirement', join(here, 'python/requirements.txt')]);
  },
  // -B: no __pycache__ in the source tree.
  command: (directory) => [python, '-B', join(here, 'python/runner.py'), directory],
};

const javaBuild = join(built, 'java');

/** @type {Engine} */
const javaProvider = {
  name: 'java',
  unavailable: () => missingTool('java', 'mvn'),
  build: () => {
    const maven = [
      '-q',
      '-B',
      '-f',
      join(here, 'java/pom.xml'),
      `-Dconformance.build=${javaBuild}`,
      'compile',
    ];
    // The network only when the local repository lacks something.
    if (!succeeds('mvn', ['-o', ...maven])) run('mvn', maven);
  },
  command: (directory) => {
    const classpath = [join(javaBuild, 'classes'), join(javaBuild, 'dependency/*')].join(delimiter);
    return ['java', '-cp', classpath, 'Runner', directory];
  },
};

/** @type {Engine} */
const nodeProvider = {
  name: 'node',
  unavailable: () => undefined,
  build: () => {},
  command: (directory) => [process.execPath, join(here, 'node/runner.mjs'), directory],
};

/** @type {Engine[]} */
export const engines = [goCore, daemon, pythonProvider, javaProvider, nodeProvider];
