import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { type Mutant, mutantsOf } from './mutate/mutants.ts';

// `node scripts/mutate.ts <file>…`: changes each file in one small way after the other, runs the tests that lie beside
// it and, for a rule, its examples, and prints the changes that no test noticed. docs/mutation.md says what survives.

const WORKERS = 2;
const files = process.argv.slice(2);

interface Job {
  readonly file: string;
  readonly mutant: Mutant;
}

const jobs: Job[] = files.flatMap((file) =>
  mutantsOf(file, readFileSync(file, 'utf8')).map((mutant) => ({ file, mutant })),
);
const survivors: string[] = [];
let next = 0;
const place = mkdtempSync(join(tmpdir(), 'flaghoist-mutants-'));
try {
  await Promise.all(Array.from({ length: WORKERS }, (_, index) => work(join(place, String(index)))));
} finally {
  rmSync(place, { recursive: true, force: true });
}
process.stdout.write(survivors.map((line) => `${line}\n`).join(''));
process.stdout.write(`${jobs.length} mutants of ${files.length} files, ${survivors.length} survived\n`);

/** Each worker has a copy of its own, so that one mutant does not meet another. */
async function work(copy: string): Promise<void> {
  mkdirSync(copy);
  for (const each of [
    'src',
    'test',
    'schemas',
    'flags',
    'package.json',
    'tsconfig.json',
    'vitest.config.ts',
  ]) {
    cpSync(each, join(copy, each), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  for (let job = jobs[next++]; job !== undefined; job = jobs[next++]) {
    const { file, mutant } = job;
    const source = readFileSync(file, 'utf8');
    writeFileSync(
      join(copy, file),
      source.slice(0, mutant.start) + mutant.replacement + source.slice(mutant.end),
    );
    if (await survives(copy, file)) survivors.push(told(file, source, mutant));
    writeFileSync(join(copy, file), source);
  }
}

async function survives(copy: string, file: string): Promise<boolean> {
  for (const filters of testsOf(file)) if (!(await passes(copy, filters))) return false;
  return true;
}

/** The test beside a file; a rule's examples; and the tests of the engine for what decides which findings count. */
function testsOf(file: string): string[][] {
  const id = basename(file, '.ts');
  const beside = join(dirname(file), `${id}.test.ts`);
  const own = existsSync(beside) ? [[beside]] : [];
  if (file.includes('/rules/')) return [...own, ['test/rules/examples.test.ts', '-t', `^${id} `]];
  return file.startsWith('src/lint/') ? [...own, ['src/lint/lint.test.ts']] : own;
}

/** A mutant that runs for ever has been noticed. */
function passes(copy: string, filters: readonly string[]): Promise<boolean> {
  const child = spawn('npx', ['vitest', 'run', '--project', 'unit', '--bail', '1', ...filters], {
    cwd: copy,
    stdio: 'ignore',
    timeout: 60_000,
  });
  return new Promise((done) => child.on('close', (code) => done(code === 0)));
}

function told(file: string, source: string, { start, text, replacement }: Mutant): string {
  const before = source.slice(0, start).split('\n');
  const line = source.split('\n')[before.length - 1]?.trim() ?? '';
  return `${file}:${before.length}: \`${text}\` → \`${replacement || 'nothing'}\` in ${line}`;
}
