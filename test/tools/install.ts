import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findTool, type Tool, toolNames } from './tools.ts';

/** Installs what is missing: Go tools are built from the Go registry, zizmor is a wheel of the Python registry. */
for (const tool of toolNames.map(findTool)) {
  const had = tool.installed ? 'is installed' : install(tool);
  process.stdout.write(`${tool.name} ${tool.version} ${had}\n`);
}

/** Built beside its place and moved there whole, so that an interrupted build is never taken for a tool. */
function install(tool: Tool): string {
  const place = dirname(tool.path);
  mkdirSync(place, { recursive: true });
  const work = mkdtempSync(join(place, 'new-'));
  try {
    const built = build(tool, work);
    if (built === null) {
      process.exitCode = 1;
      return 'is NOT installed';
    }
    copyFileSync(built, join(work, 'tool'));
    renameSync(join(work, 'tool'), tool.path);
    return 'was installed';
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Returns the path of the program it built, or null when that failed; the reason is in the log. */
function build({ name, version }: Tool, work: string): string | null {
  switch (name) {
    case 'act':
      return goInstall('github.com/nektos/act', version, work) ? join(work, 'act') : null;
    case 'actionlint':
      return goInstall('github.com/rhysd/actionlint/cmd/actionlint', version, work)
        ? join(work, 'actionlint')
        : null;
    case 'zizmor':
      return pipInstall('zizmor', version, work) ? join(work, 'bin', 'zizmor') : null;
  }
}

function goInstall(path: string, version: string, work: string): boolean {
  return runs('go', ['install', '-trimpath', `${path}@v${version}`], { GOBIN: work });
}

function pipInstall(name: string, version: string, work: string): boolean {
  const options = ['--quiet', '--no-deps', '--only-binary', ':all:', '--disable-pip-version-check'];
  return runs('python3', ['-m', 'pip', 'install', ...options, '--target', work, `${name}==${version}`], {});
}

function runs(command: string, args: readonly string[], env: Readonly<Record<string, string>>): boolean {
  const { status, error } = spawnSync(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) process.stderr.write(`${command}: ${error.message}\n`);
  return status === 0;
}
