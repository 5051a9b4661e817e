// node test/conformance/run.mjs <directory> [--require name,name] [--only name,name]
// Asks every real flagd engine about the cases of a directory; see README.md.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { engines } from './engines.mjs';
import { summaryOf } from './lib/process.mjs';

const USAGE =
  'usage: node test/conformance/run.mjs <directory with flags.json and cases.ndjson> [--require name,name] [--only name,name]';

const count = (number, noun) => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { require: { type: 'string' }, only: { type: 'string' } },
  });
  const only = values.only?.split(',');
  const required = values.require?.split(',') ?? [];
  const unknown = [...(only ?? []), ...required].filter(
    (name) => !engines.some((engine) => engine.name === name),
  );
  const [directory, ...rest] = positionals;
  if (directory === undefined || rest.length > 0 || unknown.length > 0) throw new Error(USAGE);
  for (const file of ['flags.json', 'cases.ndjson']) {
    if (!existsSync(join(directory, file))) throw new Error(`${join(directory, file)} does not exist`);
  }
  const chosen = engines.filter(({ name }) => only?.includes(name) ?? true);
  return { directory: resolve(directory), required, chosen };
}

/** @returns {{ engine: string, notRun?: string, failed?: string, summary?: object }} */
function ask(engine, directory) {
  const why = engine.unavailable();
  if (why !== undefined) return { engine: engine.name, notRun: why };
  try {
    engine.build();
    return { engine: engine.name, summary: summaryOf(engine.command(directory)) };
  } catch (error) {
    return { engine: engine.name, failed: error.message };
  }
}

function describe({ engine, notRun, failed, summary }) {
  if (notRun !== undefined) return `${engine}: NOT RUN: ${notRun}`;
  if (failed !== undefined) return `${engine}: FAILED: ${failed}`;
  const { version, cases, differences } = summary;
  const skipped = Object.entries(summary.skipped);
  const total = skipped.reduce((sum, [, number]) => sum + number, 0);
  const line = `${engine} ${version}: ${count(cases, 'case')}, ${count(differences, 'difference')}, ${total.toLocaleString('en')} skipped`;
  return [
    line,
    ...skipped.map(([reason, number]) => `  ${number.toLocaleString('en')} skipped: ${reason}`),
  ].join('\n');
}

function conclude(results, required) {
  const summaries = results.flatMap(({ summary }) => summary ?? []);
  const evaluations = summaries.reduce((sum, { cases }) => sum + cases, 0);
  const differences = summaries.reduce((sum, summary) => sum + summary.differences, 0);
  const notRun = results.filter((result) => result.notRun !== undefined).map(({ engine }) => engine);
  const failed = results.filter((result) => result.failed !== undefined).map(({ engine }) => engine);
  // An engine that ran but compared nothing has shown nothing.
  const idle = summaries.filter(({ cases }) => cases === 0).map(({ engine }) => engine);
  const parts = [
    `${summaries.length} of ${count(results.length, 'engine')} ran`,
    count(evaluations, 'evaluation'),
    count(differences, 'difference'),
    notRun.length > 0 && `NOT RUN: ${notRun.join(', ')}`,
    failed.length > 0 && `FAILED: ${failed.join(', ')}`,
    idle.length > 0 && `COMPARED NOTHING: ${idle.join(', ')}`,
  ];
  const isFailure =
    differences > 0 || failed.length > 0 || idle.length > 0 || notRun.some((name) => required.includes(name));
  return { line: `conformance: ${parts.filter(Boolean).join('; ')}`, exitCode: isFailure ? 1 : 0 };
}

function main() {
  const { directory, required, chosen } = readOptions();
  const results = chosen.map((engine) => {
    const result = ask(engine, directory);
    process.stdout.write(`${describe(result)}\n`);
    return result;
  });
  const { line, exitCode } = conclude(results, required);
  process.stdout.write(`${line}\n`);
  return exitCode;
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
